/** Random scenarios: who pays what, and what happens to each request. */
import { faultNames, faultOf, type FaultName } from '../../test/property/faults.ts'

/** When BILL books a payment whose outcome the caller cannot know: never, at once, after some more requests, or at once and a network delivers the request again. */
export type Booking = 'never' | 'at once' | 'late' | 'delivered twice'

export interface PaymentFault {
  readonly name: FaultName
  readonly booking: Booking
}

export interface PlannedCall {
  readonly method: 'payOnce' | 'create' | 'createBulk'
  /** The process that calls: one of two, each with its own client. */
  readonly process: 0 | 1
  /** Starts together with the call before it. */
  readonly together: boolean
  readonly maxRetries: number
}

/** Plain data, so that a failing scenario can be printed, shrunk and run again. */
export interface Scenario {
  /** BILL rejects a transactionNumber that is in use, as it documents. */
  readonly unique: boolean
  /** How many times a list is read before it shows a new payment. */
  readonly lag: number
  readonly calls: readonly PlannedCall[]
  /** What happens to each request that pays, in order of arrival. Later requests succeed. */
  readonly payments: readonly PaymentFault[]
  /** What happens to each request that reads the list. */
  readonly lists: readonly FaultName[]
}

/** Faults of a read that end the call, or wait for a timer, say nothing more about money than these. */
const LIST_FAULTS = faultNames.filter((name) => !['abort', 'endless body', '302'].includes(name))

export class Random {
  readonly #next: () => number

  constructor(next: () => number) {
    this.#next = next
  }

  below(limit: number): number {
    return Math.floor(this.#next() * limit)
  }

  chance(probability: number): boolean {
    return this.#next() < probability
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T
  }

  list<T>(max: number, create: (index: number) => T): T[] {
    return Array.from({ length: this.below(max + 1) }, (_, index) => create(index))
  }
}

/** What payOnce relies on. It needs one of them: BILL rejects used numbers; the list is up to date; one process pays. */
const GUARANTEES = ['unique numbers', 'current list', 'one process', 'plain calls'] as const

export function createScenario(random: Random): Scenario {
  const guarantee = random.pick(GUARANTEES)
  const isPlain = guarantee === 'plain calls'
  const unique = guarantee === 'unique numbers'
  const mayLag = unique || guarantee === 'one process'
  const bookings: Booking[] = ['never', 'at once', ...(mayLag || isPlain ? (['late'] as const) : []), ...(unique ? (['delivered twice'] as const) : [])]
  const pickFault = (): PaymentFault => {
    const name = random.pick(faultNames)
    // BILL may also have booked what a redirect is the response to.
    return { name, booking: faultOf(name).meaning === 'unknown' || name === '302' ? random.pick(bookings) : 'never' }
  }
  const first = createCall(random, guarantee, undefined)
  const calls = [first]
  for (let count = random.below(4); count > 0; count--) calls.push(createCall(random, guarantee, calls.at(-1)))
  return { unique, lag: mayLag ? random.below(4) : 0, calls, payments: random.list(6, pickFault), lists: random.list(5, () => (random.chance(0.6) ? '200' : random.pick(LIST_FAULTS))) }
}

function createCall(random: Random, guarantee: (typeof GUARANTEES)[number], previous: PlannedCall | undefined): PlannedCall {
  const process = guarantee === 'one process' || random.chance(0.5) ? 0 : 1
  // If numbers are not unique, two processes must not pay at the same time.
  const mayOverlap = guarantee !== 'current list' || process === previous?.process
  const method = guarantee === 'plain calls' ? random.pick(['create', 'createBulk'] as const) : 'payOnce'
  return { method, process, together: previous !== undefined && mayOverlap && random.chance(0.4), maxRetries: random.below(3) }
}

/** Scenarios that are one step simpler. */
export function* simplify(scenario: Scenario): Generator<Scenario> {
  for (const key of ['calls', 'payments', 'lists'] as const)
    for (const index of scenario[key].keys()) if (key !== 'calls' || scenario.calls.length > 1) yield { ...scenario, [key]: scenario[key].toSpliced(index, 1) }
  if (scenario.lag) yield { ...scenario, lag: 0 }
  for (const [index, call] of scenario.calls.entries()) if (call.together) yield { ...scenario, calls: scenario.calls.with(index, { ...call, together: false }) }
}
