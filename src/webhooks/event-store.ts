import { CALLBACK_TIMEOUT_MS, callBounded } from '../http/user-code.js'

/**
 * Remembers the IDs of handled events. Methods can return a value or a promise. If `has`, `add` or `claim` throws, or takes longer than two seconds, the
 * webhook handler responds with 500 and BILL resends the event.
 *
 * With `claim`, processes that share a store never run a handler for the same event at the same time.
 */
export interface EventStore {
  /** Returns whether the event was handled. A claimed event is not handled yet. */
  has(eventId: string): boolean | Promise<boolean>
  /** Records that the event was handled. Replaces its claim, if the store keeps both under one key. */
  add(eventId: string): unknown
  /**
   * Reserves the event for this process. Must be atomic: of several concurrent calls, only one returns true. Returns false if the event is reserved or handled.
   * The reservation expires after `ttlMs` milliseconds, so that BILL's next delivery is handled if this process crashes.
   */
  claim?(eventId: string, ttlMs: number): boolean | Promise<boolean>
  /** Ends a reservation, because the handler failed. Without this method, BILL's next delivery is rejected until the reservation expires. Errors are ignored. */
  release?(eventId: string): unknown
}

/** A store that does not respond within two seconds fails, so that an event does not wait forever. */
export function boundedStore(store: EventStore): EventStore {
  const bound = <T>(method: keyof EventStore, call: () => T): Promise<Awaited<T>> => callBounded(`store.${method}`, CALLBACK_TIMEOUT_MS, call)
  const { claim, release } = store
  return {
    has: (eventId) => bound('has', () => store.has(eventId)),
    add: (eventId) => bound('add', () => store.add(eventId)),
    ...(claim && { claim: (eventId, ttlMs) => bound('claim', () => claim.call(store, eventId, ttlMs)) }),
    ...(release && { release: (eventId) => bound('release', () => release.call(store, eventId)) }),
  }
}

/** This many events use about a megabyte. */
const MAX_EVENTS = 10_000
/** BILL does not document how long it resends an event. A week is longer than retry schedules usually are. */
const MAX_AGE_MS = 7 * 24 * 3_600_000

/** Remembers events in this process; the oldest are dropped first. */
export class MemoryEventStore implements EventStore {
  /** The time when each event was handled. A Map keeps insertion order, so the oldest event comes first. */
  readonly #times = new Map<string, number>()
  readonly #maxEvents: number
  readonly #now: () => number

  constructor(maxEvents = MAX_EVENTS, now: () => number = () => performance.now()) {
    this.#maxEvents = maxEvents
    this.#now = now
  }

  get size(): number {
    return this.#times.size
  }

  has(eventId: string): boolean {
    const time = this.#times.get(eventId)
    return time !== undefined && !this.#isExpired(time)
  }

  add(eventId: string): void {
    this.#times.delete(eventId)
    this.#times.set(eventId, this.#now())
    for (const [id, time] of this.#times) {
      if (this.#times.size <= this.#maxEvents && !this.#isExpired(time)) return
      this.#times.delete(id)
    }
  }

  #isExpired(time: number): boolean {
    return this.#now() - time >= MAX_AGE_MS
  }
}
