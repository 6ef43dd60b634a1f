/**
 * Imports vendors from a CSV file, 20 in one call, with progress, and goes on where it stopped: after a crash, a lost connection or Ctrl+C, run it again.
 * No vendor is made twice: before each call the progress file says what is being sent, so that the next run knows what to look for. One run at a time.
 * Rows that are not imported yet may be mended in between; a change of those that are is refused.
 *
 * Needs: BILL_DEV_KEY, BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID. The file as argument; without one, the 45 made-up vendors of vendors.csv.
 *        Progress is kept beside it, or where PROGRESS_FILE says.
 * Mock:  npm run mock, and in a second shell
 *        BILL_BASE_URL=http://127.0.0.1:4010 BILL_DEV_KEY=any BILL_USERNAME=any BILL_PASSWORD=any BILL_ORGANIZATION_ID=any npx tsx examples/bulk-import-vendors.ts
 * Sandbox: the same with your own credentials and without BILL_BASE_URL.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ApiError, Bill, isOutcomeUnknown, type VendorCreate } from '../src/index.js'

const CHUNK = 20 // the most that BILL takes; it makes all of them or none
const CLOCKS = 5 * 60_000 // how far apart BILL's clock and ours may be

/** `ids` of the vendors made, in the order of the file; `sending` since a call whose outcome was not yet known when this was written; `hash` of the rows of both. */
type Progress = { hash: string; ids: string[]; rows: number; sending?: string }

const path = process.argv[2] ?? fileURLToPath(new URL('vendors.csv', import.meta.url))
const progressPath = process.env['PROGRESS_FILE'] ?? `${path}.progress.json`
const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
const vendors = readCsv(text).map(toVendor)
let progress: Progress = existsSync(progressPath) ? JSON.parse(readFileSync(progressPath, 'utf8')) : { hash: hashOf(0), ids: [], rows: 0 }
const touched = progress.rows + (progress.sending ? CHUNK : 0)
if (progress.hash !== hashOf(touched)) fail(`The first ${Math.min(touched, vendors.length)} vendors of ${path} were imported, or may have been, but are not as they were then. Put them back.`)

const bill = new Bill()
if (progress.rows) console.log(`${progress.rows} of ${vendors.length} were imported before`)
while (progress.rows < vendors.length) {
  const chunk = vendors.slice(progress.rows, progress.rows + CHUNK)
  const ids = (await findSent(chunk)) ?? (await create(chunk))
  save({ ids: [...progress.ids, ...ids], rows: progress.rows + chunk.length })
  console.log(`${'#'.repeat((progress.rows / vendors.length) * 30).padEnd(30, '.')} ${progress.rows} of ${vendors.length}`)
}
console.log('Done: all vendors of the file are in BILL.')

async function create(chunk: VendorCreate[]): Promise<string[]> {
  const { ids, rows } = progress
  save({ ids, rows, sending: new Date().toISOString() })
  try {
    const { vendors: made } = await bill.vendors.createBulk(chunk)
    return made.map(({ id }) => id)
  } catch (error) {
    // Refused: nothing was made.
    if (error instanceof ApiError && !isOutcomeUnknown(error)) save({ ids, rows })
    throw error
  }
}

/** The ids of a chunk that the last run sent without learning the outcome; undefined when BILL does not have it. */
async function findSent(chunk: VendorCreate[]): Promise<string[] | undefined> {
  if (!progress.sending) return undefined
  console.log('The last run ended in the middle of a call; looking what came of it')
  const since = new Date(Date.parse(progress.sending) - CLOCKS)
  const found = new Map<string, string[]>()
  for await (const { id, name = '' } of bill.vendors.list({ max: 100, filters: { createdTime: { gte: since } } })) {
    if (!progress.ids.includes(id)) found.set(name, [...(found.get(name) ?? []), id])
  }
  const ids = chunk.map(({ name }) => found.get(name)?.shift())
  if (ids.every((id) => id !== undefined)) return ids
  if (ids.some((id) => id !== undefined)) fail('BILL has some vendors of the chunk, but not all, though it makes all or none. Did somebody else make them? Look first.')
  return undefined
}

/** Written aside and moved, so that a crash leaves the old file or the new one, never half of one. */
function save(next: Omit<Progress, 'hash'>): void {
  progress = { hash: hashOf(next.rows + (next.sending ? CHUNK : 0)), ...next }
  writeFileSync(`${progressPath}.new`, JSON.stringify(progress, null, 2))
  renameSync(`${progressPath}.new`, progressPath)
}

function hashOf(rows: number): string {
  return createHash('sha256').update(JSON.stringify(vendors.slice(0, rows))).digest('hex')
}

/** Fields by name, as RFC 4180 says: a quoted field may hold commas, line breaks, and quotes written twice. */
function readCsv(csv: string): Record<string, string>[] {
  const rows: string[][] = [[]]
  let end = 0
  for (const { 0: all, 1: quoted, 2: plain = '', 3: mark, index } of csv.matchAll(/(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/gy)) {
    end = index + all.length
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (mark !== ',') rows.push([])
  }
  if (end < csv.length) fail(`Line ${csv.slice(0, end).split('\n').length} of the file is not CSV: a quote is wrong.`)
  const [names = [], ...lines] = rows.filter((row) => row.join('') !== '')
  return lines.map((line) => Object.fromEntries(names.map((name, index) => [name, line[index]?.trim() ?? ''])))
}

function toVendor(row: Record<string, string>, index: number): VendorCreate {
  const need = (name: string): string => row[name] || fail(`Vendor ${index + 1} of the file has no ${name}.`)
  const country = need('country') as VendorCreate['address']['country'] // BILL checks it
  const address = { line1: need('line1'), city: need('city'), zipOrPostalCode: need('zip'), country, ...(row['state'] && { stateOrProvince: row['state'] }) }
  return { name: need('name'), address, ...(row['email'] && { email: row['email'] }), ...(row['phone'] && { phone: row['phone'] }) }
}

function fail(message: string): never {
  throw new Error(message)
}
