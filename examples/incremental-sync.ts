/**
 * Keeps a copy of vendors and bills in a SQLite file. The first run fetches all, each later one what changed since: it asks by BILL's own updatedTime.
 *
 * Needs: BILL_DEV_KEY, BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID. The SQLite file as argument, bill.sqlite if not given.
 * Mock:  npm run mock, and in a second shell (the mock answers each question with the same items, so there is nothing new in the second run)
 *        BILL_BASE_URL=http://127.0.0.1:4010 BILL_DEV_KEY=any BILL_USERNAME=any BILL_PASSWORD=any BILL_ORGANIZATION_ID=any npx tsx examples/incremental-sync.ts
 * Sandbox: the same with your own credentials and without BILL_BASE_URL.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import initSqlJs from 'sql.js'
import { Bill, type PagePromise } from '../src/index.js'

type Item = { id: string; updatedTime?: string; archived?: boolean }

/** Asked for once more each time: what was stored a little late must not be missed. It costs a few rows, and a row that is there already does no harm. */
const OVERLAP = 60_000

const [path = 'bill.sqlite'] = process.argv.slice(2)
const { Database } = await initSqlJs()
const db = new Database(existsSync(path) ? readFileSync(path) : undefined)
db.run('CREATE TABLE IF NOT EXISTS item (kind TEXT, id TEXT, updatedTime TEXT, archived INTEGER, json TEXT, PRIMARY KEY (kind, id))')
db.run('CREATE TABLE IF NOT EXISTS progress (kind TEXT PRIMARY KEY, until TEXT)')

const bill = new Bill()
// Newest change first. An item that changes while we read moves to the front and pushes the others back, so that some are read twice, but none is passed over; the
// next run gets the change itself. Oldest first would pull the others forward, past the page we are at: BILL does not say whether its page tokens are proof
// against that. Archived ones come along, marked as such.
await sync('vendor', (gte) => bill.vendors.list({ max: 100, sort: 'updatedTime:desc', filters: { updatedTime: { gte } } }))
await sync('bill', (gte) => bill.bills.list({ max: 100, sort: 'updatedTime:desc', filters: { updatedTime: { gte } } }))

console.log('What is there now')
for (const [kind, all, archived] of select('SELECT kind, COUNT(*), SUM(archived) FROM item GROUP BY kind')) console.log(`   ${kind}: ${all}, ${archived} of them archived`)
const owed = "SELECT json ->> 'vendorName', SUM(json ->> 'dueAmount') FROM item WHERE kind = 'bill' AND archived = 0 GROUP BY 1 ORDER BY 2 DESC LIMIT 5"
for (const [name, due] of select(owed)) console.log(`   ${name ?? 'a vendor without a name'} is owed ${due}`)
db.close()
console.log('Done.')

/** Items and the time up to which they are known go into the file together, at the end: a run that is cut leaves the file as it was. */
async function sync(kind: string, list: (since: Date) => PagePromise<Item>): Promise<void> {
  const until = select('SELECT until FROM progress WHERE kind = ?', kind)[0]?.[0]
  const since = new Date(until ? Date.parse(String(until)) - OVERLAP : 0)
  console.log(`${kind}s that changed since ${until ? since.toISOString() : 'ever'}`)
  let [seen, news, last] = [0, 0, until ? String(until) : '']
  for await (const item of list(since)) {
    seen++
    const { id, archived = false } = item
    if (!item.updatedTime) throw new Error(`${id} has no updatedTime.`)
    // In one form, so that text compares as time does.
    const updatedTime = new Date(item.updatedTime).toISOString()
    if (select('SELECT 1 FROM item WHERE kind = ? AND id = ? AND updatedTime = ?', kind, id, updatedTime).length === 0) news++
    db.run('INSERT OR REPLACE INTO item VALUES (?, ?, ?, ?, ?)', [kind, id, updatedTime, Number(archived), JSON.stringify(item)])
    if (updatedTime > last) last = updatedTime
  }
  if (last) db.run('INSERT OR REPLACE INTO progress VALUES (?, ?)', [kind, last])
  writeFileSync(`${path}.new`, db.export())
  renameSync(`${path}.new`, path)
  console.log(`   ${seen} read, ${news} new or changed`)
}

function select(sql: string, ...params: string[]): (string | number | null | Uint8Array)[][] {
  return db.exec(sql, params)[0]?.values ?? []
}
