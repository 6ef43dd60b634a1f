/** Sends the calls of a soak, and counts what comes of them. */
import { Bill } from '../../src/index.js'
import type { Figures } from './judge.ts'
import type { Ledger } from './ledger.ts'
import { LISTED, startSoakServer } from './server.ts'

const ORGANIZATIONS = 8
/** Far more than may be in flight, so that there is always a line. */
const WORKERS = 12
const QUARTERS = 4

/** What the callers know. */
class Outcomes {
  resolved = 0
  wrong = 0
  readonly failed = new Map<string, number>()
  /** Numbers of the bills that a call was told are created. */
  readonly told: string[] = []
}

/** The same numbers for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** @param collect frees what is not used and tells the bytes of the heap. */
export async function soak(calls: number, seed: number, collect: () => Promise<number>): Promise<Figures> {
  const random = seeded(seed)
  const { url, ledger, close } = await startSoakServer(random)
  const clients = Array.from({ length: ORGANIZATIONS }, (_, index) => new Bill({ baseUrl: url, devKey: 'soak', username: 'u', password: 'p', organizationId: `008${index}` }))
  const outcomes = new Outcomes()
  const heap: number[] = []
  const start = performance.now()
  let next = 0
  for (let quarter = 1; quarter <= QUARTERS; quarter++) {
    const end = Math.round((calls * quarter) / QUARTERS)
    const work = async (bill: Bill): Promise<void> => {
      while (next < end) await attempt(bill, ++next, random(), outcomes)
    }
    await Promise.all(clients.flatMap((bill) => Array.from({ length: WORKERS }, () => work(bill))))
    heap.push(await collect())
  }
  const milliseconds = performance.now() - start
  await close()
  return { calls, organizations: ORGANIZATIONS, ...countBills(outcomes, ledger), resolved: outcomes.resolved, failed: outcomes.failed, wrong: outcomes.wrong, heap, milliseconds }
}

/** One call; how it ends is written down. */
async function attempt(bill: Bill, call: number, chance: number, outcomes: Outcomes): Promise<void> {
  try {
    const right = await (chance < 0.4 ? create(bill, call, outcomes) : chance < 0.8 ? get(bill, call) : list(bill))
    outcomes.resolved++
    if (!right) outcomes.wrong++
  } catch (error) {
    const { name } = error as Error
    outcomes.failed.set(name, (outcomes.failed.get(name) ?? 0) + 1)
  }
}

async function create(bill: Bill, call: number, { told }: Outcomes): Promise<boolean> {
  const number = `soak-${call}`
  const made = await bill.bills.create({
    vendorId: '00901',
    dueDate: '2026-12-31',
    billLineItems: [{ amount: call, description: 'Paper' }],
    invoice: { invoiceNumber: number, invoiceDate: '2026-12-01' },
  })
  told.push(number)
  return made.id === `00n${number}`
}

const get = async (bill: Bill, call: number): Promise<boolean> => (await bill.bills.get(`00n${call}`)).id === `00n${call}`

const list = async (bill: Bill): Promise<boolean> => {
  const items = await bill.bills.list({ max: 2 }).toArray()
  return JSON.stringify(items.map(({ id }) => id)) === JSON.stringify(LISTED)
}

/** The server's side of the figures, and whether it fits what the callers were told. */
function countBills({ told }: Outcomes, ledger: Ledger): Pick<Figures, 'lost' | 'twice' | 'sentAgain' | 'peak' | 'logins' | 'deaths' | 'requests' | 'faults'> {
  const { created, sentAgain, peak, logins, deaths, requests, faults } = ledger
  return {
    lost: told.filter((number) => !created.has(number)).length,
    twice: [...created.values()].filter((times) => times > 1).length,
    sentAgain,
    peak,
    logins,
    deaths,
    requests,
    faults,
  }
}
