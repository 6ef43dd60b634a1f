/** Sends the calls of a soak test and collects the results. */
import { Bill } from '../../src/index.js'
import type { Results } from './assert-results.ts'
import { BILL_IDS, startSoakServer } from './server.ts'
import type { ServerStats } from './stats.ts'

const ORGANIZATIONS = 8
/** Callers per organization. There are far more callers than the concurrency limit allows, so that calls always queue. */
const WORKERS = 12
const QUARTERS = 4

/** What the callers observed. */
class Outcomes {
  resolved = 0
  wrong = 0
  readonly rejected = new Map<string, number>()
  /** Bill numbers whose create call resolved. */
  readonly confirmed: string[] = []
}

/** A seeded random number generator (mulberry32): equal seeds produce equal sequences. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** @param measureHeap collects garbage and returns the heap size in bytes. */
export async function soak(calls: number, seed: number, measureHeap: () => Promise<number>): Promise<Results> {
  const random = createRandom(seed)
  const { url, stats, close } = await startSoakServer(random)
  const clients = Array.from({ length: ORGANIZATIONS }, (_, index) => new Bill({ baseUrl: url, devKey: 'soak', username: 'u', password: 'p', organizationId: `008${index}` }))
  const outcomes = new Outcomes()
  const heap: number[] = []
  const start = performance.now()
  let next = 0
  for (let quarter = 1; quarter <= QUARTERS; quarter++) {
    const end = Math.round((calls * quarter) / QUARTERS)
    const work = async (bill: Bill): Promise<void> => {
      while (next < end) await runCall(bill, ++next, random(), outcomes)
    }
    await Promise.all(clients.flatMap((bill) => Array.from({ length: WORKERS }, () => work(bill))))
    heap.push(await measureHeap())
  }
  const milliseconds = performance.now() - start
  await close()
  const { resolved, rejected, wrong } = outcomes
  return { calls, organizations: ORGANIZATIONS, ...compare(outcomes, stats), resolved, rejected, wrong, heap, milliseconds }
}

/** Sends one call and records its outcome. */
async function runCall(bill: Bill, call: number, random: number, outcomes: Outcomes): Promise<void> {
  try {
    const correct = await (random < 0.4 ? create(bill, call, outcomes) : random < 0.8 ? get(bill, call) : list(bill))
    outcomes.resolved++
    if (!correct) outcomes.wrong++
  } catch (error) {
    const { name } = error as Error
    outcomes.rejected.set(name, (outcomes.rejected.get(name) ?? 0) + 1)
  }
}

async function create(bill: Bill, call: number, { confirmed }: Outcomes): Promise<boolean> {
  const number = `soak-${call}`
  const created = await bill.bills.create({
    vendorId: '00901',
    dueDate: '2026-12-31',
    billLineItems: [{ amount: call, description: 'Paper' }],
    invoice: { invoiceNumber: number, invoiceDate: '2026-12-01' },
  })
  confirmed.push(number)
  return created.id === `00n${number}`
}

const get = async (bill: Bill, call: number): Promise<boolean> => (await bill.bills.get(`00n${call}`)).id === `00n${call}`

const list = async (bill: Bill): Promise<boolean> => {
  const items = await bill.bills.list({ max: 2 }).toArray()
  return JSON.stringify(items.map(({ id }) => id)) === JSON.stringify(BILL_IDS)
}

type ServerResults = Pick<Results, 'missing' | 'duplicates' | 'unsafeRetries' | 'peak' | 'logins' | 'expirations' | 'requests' | 'faults'>

/** Compares what the callers observed with what the server did. */
function compare({ confirmed }: Outcomes, stats: ServerStats): ServerResults {
  const { created, unsafeRetries, peak, logins, expirations, requests, faults } = stats
  const missing = confirmed.filter((number) => !created.has(number)).length
  const duplicates = [...created.values()].filter((times) => times > 1).length
  return { missing, duplicates, unsafeRetries, peak, logins, expirations, requests, faults }
}
