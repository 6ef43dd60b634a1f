/** BILL's limits: requests in flight, sign-ins and requests an hour, Spend & Expense calls a minute. https://developer.bill.com/docs/api-rate-limits */
import { reject } from '../errors.js'
import type { World } from '../world.js'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

/** Added where BILL does not document its own message. */
const HOW_TO_LIFT = 'To turn limits off in the emulator, set limits: false, or start it with --no-limits.'

/** With more counters than this, those of the past are dropped. A sign-in can name any key. */
const MAX_COUNTERS = 10_000

function forget<T>(counters: Map<string, T>, isPast: (counter: T) => boolean): void {
  for (const [name, counter] of counters) if (isPast(counter)) counters.delete(name)
}

/** What a request is counted by. */
export interface LimitKey {
  readonly kind: 'session' | 'spend' | 'sign-in'
  /** Developer key, application key, client ID or token. */
  readonly key: string
  readonly owner: string
}

/** Counts requests. The counts are not part of a snapshot. */
export class LimitCounters {
  readonly #running = new Map<string, number>()
  /** Requests in a clock hour. */
  readonly #hours = new Map<string, { hour: number; count: number }>()
  /** Times of the requests of the last minute. */
  readonly #minutes = new Map<string, number[]>()
  readonly #real: () => number

  constructor(real: () => number) {
    this.#real = real
  }

  clear(): void {
    for (const counts of [this.#running, this.#hours, this.#minutes]) counts.clear()
  }

  /** How many counters there are. */
  get size(): number {
    return this.#running.size + this.#hours.size + this.#minutes.size
  }

  /** Counts a request that starts. @returns what to call when it has ended. @throws Rejection if a limit is reached. */
  enter(world: World, { kind, key, owner }: LimitKey): () => void {
    const { limits, limitStatus } = world.config
    if (!limits) return () => undefined
    const now = this.#now(world)
    if (kind === 'spend') {
      this.countInMinute(world, `spend ${key}`, limits.spendPerMinute, 'requests')
      return () => undefined
    }
    const hour = now - (now % HOUR_MS)
    const isFull = (name: string, limit: number): boolean => this.#hours.get(name)?.hour === hour && (this.#hours.get(name)?.count ?? 0) >= limit
    if (isFull(`all ${key}`, limits.requestsPerHour)) reject(limitStatus, 'BDC_1144', `Max number of allowed requests per hour reached: ${limits.requestsPerHour}.`)
    if (kind === 'sign-in' && isFull(`sign-in ${key}`, limits.signInsPerHour)) reject(limitStatus, 'BDC_1144', `Max number of allowed sign-ins per hour reached: ${limits.signInsPerHour}. ${HOW_TO_LIFT}`)
    const place = JSON.stringify([key, owner])
    const running = this.#running.get(place) ?? 0
    if (running >= limits.concurrent) reject(limitStatus, 'BDC_1322', 'Max number of concurrent requests per organization reached.')
    this.#addToHour(`all ${key}`, hour)
    if (kind === 'sign-in') this.#addToHour(`sign-in ${key}`, hour)
    this.#running.set(place, running + 1)
    return () => {
      const left = (this.#running.get(place) ?? 1) - 1
      if (left > 0) this.#running.set(place, left)
      else this.#running.delete(place)
    }
  }

  /** Counts one in a sliding minute. @throws Rejection if that minute already has as many. */
  countInMinute(world: World, name: string, limit: number, what: string): void {
    const now = this.#now(world)
    const times = (this.#minutes.get(name) ?? []).filter((time) => time > now - MINUTE_MS)
    if (times.length >= limit) reject(world.config.limitStatus, 'BDC_1144', `Max number of allowed ${what} per minute reached: ${limit}. ${HOW_TO_LIFT}`)
    times.push(now)
    if (this.#minutes.size >= MAX_COUNTERS) forget(this.#minutes, (past) => (past.at(-1) ?? 0) <= now - MINUTE_MS)
    this.#minutes.set(name, times)
  }

  #now(world: World): number {
    return world.config.limitClock === 'virtual' ? world.clock.now() : this.#real()
  }

  #addToHour(name: string, hour: number): void {
    const counted = this.#hours.get(name)
    if (this.#hours.size >= MAX_COUNTERS) forget(this.#hours, ({ hour: past }) => past !== hour)
    this.#hours.set(name, counted?.hour === hour ? { hour, count: counted.count + 1 } : { hour, count: 1 })
  }
}
