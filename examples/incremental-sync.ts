/**
 * Keeps a copy of vendors and bills in a SQLite file. The first run reads
 * everything. Each later run reads only what changed, by BILL's updatedTime.
 *
 * Needs: BILL_DEV_KEY, BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID.
 *        Optional: the SQLite file as the argument (default bill.sqlite).
 * Emulator: npm run emulator. In a second shell, run the export lines that it
 *        prints, then
 *        npx tsx examples/incremental-sync.ts
 * Sandbox: the same with your own credentials and without BILL_BASE_URL.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import initSqlJs from 'sql.js'
import { Bill, type PagePromise } from '../src/index.js'

interface Item {
  id: string
  updatedTime?: string
  archived?: boolean
}

/**
 * Each run starts this long before the newest updatedTime that it has stored,
 * in case BILL stored a change late. Reading an item twice does no harm.
 */
const OVERLAP_MS = 60_000

const [path = 'bill.sqlite'] = process.argv.slice(2)
const { Database } = await initSqlJs()
const db = new Database(existsSync(path) ? readFileSync(path) : undefined)
db.run(`CREATE TABLE IF NOT EXISTS item (
  kind TEXT, id TEXT, updatedTime TEXT, archived INTEGER, json TEXT,
  PRIMARY KEY (kind, id))`)
db.run(
  'CREATE TABLE IF NOT EXISTS progress (kind TEXT PRIMARY KEY, until TEXT)',
)

const bill = new Bill()
// Sort newest first. If an item changes while we read, it moves to the front,
// and the others shift back. We read some items twice, but skip none, and the
// next run reads the change. With oldest first, the others would shift forward,
// and we could skip some. BILL doesn't say whether its page tokens prevent
// that. Without a filter by `archived`, the list includes archived items.
await sync('vendor', (gte) =>
  bill.vendors.list({
    max: 100,
    sort: 'updatedTime:desc',
    filters: { updatedTime: { gte } },
  }),
)
await sync('bill', (gte) =>
  bill.bills.list({
    max: 100,
    sort: 'updatedTime:desc',
    filters: { updatedTime: { gte } },
  }),
)

console.log('In the database')
const counts = select(
  'SELECT kind, COUNT(*), SUM(archived) FROM item GROUP BY kind',
)
for (const [kind, total, archived] of counts) {
  console.log(`   ${kind}s: ${total}, archived: ${archived}`)
}
const owed = select(`
  SELECT json ->> 'vendorName', SUM(json ->> 'dueAmount') FROM item
  WHERE kind = 'bill' AND archived = 0
  GROUP BY 1 ORDER BY 2 DESC LIMIT 5`)
for (const [name, amount] of owed) {
  console.log(`   due to ${name ?? 'a vendor without a name'}: ${amount}`)
}
db.close()
console.log('Done.')

/**
 * Saves items and progress together, at the end, so that an interrupted run
 * leaves the file unchanged.
 */
async function sync(
  kind: string,
  list: (since: Date) => PagePromise<Item>,
): Promise<void> {
  const [row] = select('SELECT until FROM progress WHERE kind = ?', kind)
  const until = row ? String(row[0]) : ''
  const since = new Date(until ? Date.parse(until) - OVERLAP_MS : 0)
  console.log(
    until
      ? `Reading ${kind}s changed since ${since.toISOString()}`
      : `Reading all ${kind}s`,
  )

  let [total, changed, newest] = [0, 0, until]
  for await (const item of list(since)) {
    total++
    if (save(kind, item)) changed++
    const updatedTime = toUtc(item)
    if (updatedTime > newest) newest = updatedTime
  }
  if (newest)
    db.run('INSERT OR REPLACE INTO progress VALUES (?, ?)', [kind, newest])
  writeFileSync(`${path}.new`, db.export())
  renameSync(`${path}.new`, path)
  console.log(`   ${total} read, ${changed} new or changed`)
}

/** @returns whether the item is new or changed. */
function save(kind: string, item: Item): boolean {
  const { id, archived = false } = item
  const updatedTime = toUtc(item)
  const same = select(
    'SELECT 1 FROM item WHERE kind = ? AND id = ? AND updatedTime = ?',
    kind,
    id,
    updatedTime,
  )
  db.run('INSERT OR REPLACE INTO item VALUES (?, ?, ?, ?, ?)', [
    kind,
    id,
    updatedTime,
    Number(archived),
    JSON.stringify(item),
  ])
  return same.length === 0
}

/** The item's updatedTime in a format in which strings sort like times. */
function toUtc({ id, updatedTime }: Item): string {
  if (!updatedTime) throw new Error(`${id} has no updatedTime.`)
  return new Date(updatedTime).toISOString()
}

function select(sql: string, ...params: string[]) {
  return db.exec(sql, params)[0]?.values ?? []
}
