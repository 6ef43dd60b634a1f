/** Prints the milliseconds per page of 100 for several lists of many vendors, in this process. Arguments: vendors, pages per list. */
import { fill, HOST, list, loadEmulator, signIn, VENDORS } from '../lib/emulator-client.ts'

const { createEmulator } = await loadEmulator()
const [vendors = 1000, pages = 10] = process.argv.slice(2).map(Number)
const emulator = createEmulator({ seed: 'empty', limits: false })
const headers = await signIn(emulator.fetch, HOST, emulator.credentials)
await fill(emulator, headers, vendors)
const half = new Date(emulator.clock.now().getTime() - vendors / 2).toISOString()

const LISTS: Readonly<Record<string, string>> = {
  'no filter': '',
  'a name': `filters=name:eq:Vendor ${vendors >> 1}`,
  'not archived': 'filters=archived:eq:false',
  'not archived, sorted by name': 'filters=archived:eq:false&sort=name:asc',
  'updated since, sorted by update': `filters=updatedTime:gte:${half}&sort=updatedTime:asc`,
  'created in the future (none)': 'filters=createdTime:gt:2030-01-01',
}

async function measure(query: string): Promise<number[]> {
  const milliseconds: number[] = []
  let page: string | undefined = ''
  // The first two pages warm up, and create what later pages use.
  for (let count = -2; count < pages; count++) {
    const start = performance.now()
    const text = await list(emulator, headers, `${VENDORS}?max=100&${encodeURI(query)}${page && `&page=${page}`}`)
    if (count >= 0) milliseconds.push(performance.now() - start)
    page = (JSON.parse(text) as { nextPage?: string }).nextPage ?? ''
  }
  return milliseconds
}

const results: Record<string, number[]> = {}
for (const [name, query] of Object.entries(LISTS)) results[name] = await measure(query)
process.stdout.write(JSON.stringify(results))
