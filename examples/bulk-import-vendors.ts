/**
 * Imports vendors from a CSV file, 20 per call, and shows the progress. After
 * a crash, a lost connection or Ctrl+C, run it again: it resumes where it
 * stopped.
 *
 * It creates no vendor twice. Before each call, it saves in the progress file
 * what it will send. The next run uses this to check whether BILL has those
 * vendors. Don't start it twice at the same time. Between runs, you can correct
 * rows that weren't imported yet. If an imported row changed, the run fails.
 *
 * Needs: BILL_DEV_KEY, BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID.
 *        Optional: the CSV file as the argument (default: the 45 made-up
 *        vendors of vendors.csv). Progress is saved next to it, or in
 *        PROGRESS_FILE.
 * Emulator: npm run emulator. In a second shell, run the export lines that it
 *        prints, then
 *        npx tsx examples/bulk-import-vendors.ts
 * Sandbox: the same with your own credentials and without BILL_BASE_URL.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import {
  ApiError,
  Bill,
  isOutcomeUnknown,
  type VendorCreate,
} from '../src/index.js'

/** The most vendors that BILL accepts per call. It creates all or none. */
const CHUNK_SIZE = 20
/** The largest difference that we expect between BILL's clock and ours. */
const CLOCK_SKEW_MS = 5 * 60_000

type Row = Record<string, string>

interface Progress {
  /** How many rows were imported. */
  rows: number
  /** IDs of the imported vendors, in the order of the file. */
  ids: string[]
  /** When a call started whose outcome isn't known yet. */
  sending?: string
  /** Hash of the rows that were imported or are being sent. */
  hash: string
}

const [csvPath = fileURLToPath(new URL('vendors.csv', import.meta.url))] =
  process.argv.slice(2)
const progressPath = process.env['PROGRESS_FILE'] ?? `${csvPath}.progress.json`

const rows: Row[] = parse(readFileSync(csvPath), {
  bom: true,
  columns: true,
  trim: true,
})
const vendors = rows.map(toVendor)
let progress = loadProgress()

const bill = new Bill()
if (progress.rows)
  console.log(`Already imported: ${progress.rows} of ${vendors.length}`)
while (progress.rows < vendors.length) {
  const chunk = vendors.slice(progress.rows, progress.rows + CHUNK_SIZE)
  const ids = (await findSent(chunk)) ?? (await create(chunk))
  saveProgress({
    rows: progress.rows + chunk.length,
    ids: [...progress.ids, ...ids],
  })
  const bar = '#'.repeat((progress.rows / vendors.length) * 30).padEnd(30, '.')
  console.log(`${bar} ${progress.rows} of ${vendors.length}`)
}
console.log('Done: all vendors of the file are in BILL.')

async function create(chunk: VendorCreate[]): Promise<string[]> {
  const { rows, ids } = progress
  saveProgress({ rows, ids, sending: new Date().toISOString() })
  try {
    const result = await bill.vendors.createBulk(chunk)
    return result.vendors.map(({ id }) => id)
  } catch (error) {
    const isRejected = error instanceof ApiError && !isOutcomeUnknown(error)
    if (isRejected) saveProgress({ rows, ids }) // BILL created nothing
    throw error
  }
}

/**
 * Looks for a chunk that the last run sent with an unknown outcome.
 *
 * @returns the IDs of its vendors, or undefined if BILL doesn't have them.
 */
async function findSent(chunk: VendorCreate[]): Promise<string[] | undefined> {
  if (!progress.sending) return undefined
  console.log(
    'The last run stopped during a call; checking whether it succeeded',
  )
  const since = new Date(Date.parse(progress.sending) - CLOCK_SKEW_MS)
  const filters = { createdTime: { gte: since } }
  const idsByName = new Map<string, string[]>()
  for await (const { id, name = '' } of bill.vendors.list({
    max: 100,
    filters,
  })) {
    if (progress.ids.includes(id)) continue
    idsByName.set(name, [...(idsByName.get(name) ?? []), id])
  }
  const ids = chunk.flatMap(({ name }) => idsByName.get(name)?.shift() ?? [])
  if (ids.length === chunk.length) return ids
  if (ids.length === 0) return undefined
  throw new Error(
    'BILL has only some of these vendors, although it creates all or none. ' +
      'Did someone else create them? Check first.',
  )
}

function loadProgress(): Progress {
  if (!existsSync(progressPath)) return { rows: 0, ids: [], hash: hashRows(0) }
  const saved: Progress = JSON.parse(readFileSync(progressPath, 'utf8'))
  const count = countTouched(saved)
  if (saved.hash === hashRows(count)) return saved
  throw new Error(
    `The first ${Math.min(count, vendors.length)} vendors of ${csvPath} ` +
      'were imported, or may have been, but have changed since. Restore them.',
  )
}

/** Writes a new file and renames it, so that a crash leaves a complete file. */
function saveProgress(next: Omit<Progress, 'hash'>): void {
  progress = { ...next, hash: hashRows(countTouched(next)) }
  writeFileSync(`${progressPath}.new`, JSON.stringify(progress, null, 2))
  renameSync(`${progressPath}.new`, progressPath)
}

function countTouched({ rows, sending }: Omit<Progress, 'hash'>): number {
  return rows + (sending ? CHUNK_SIZE : 0)
}

function hashRows(count: number): string {
  const text = JSON.stringify(vendors.slice(0, count))
  return createHash('sha256').update(text).digest('hex')
}

function toVendor(row: Row, index: number): VendorCreate {
  const get = (name: string): string => {
    const value = row[name]
    if (value) return value
    throw new Error(`Vendor ${index + 1} of the file has no ${name}.`)
  }
  return {
    name: get('name'),
    address: {
      line1: get('line1'),
      city: get('city'),
      zipOrPostalCode: get('zip'),
      // BILL validates the country.
      country: get('country') as VendorCreate['address']['country'],
      ...(row['state'] && { stateOrProvince: row['state'] }),
    },
    ...(row['email'] && { email: row['email'] }),
    ...(row['phone'] && { phone: row['phone'] }),
  }
}
