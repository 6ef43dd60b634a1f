/** Remembers the IDs of handled events. Methods can return a value or a promise. If a method throws, the webhook handler responds with 500 and BILL resends the event. */
export interface EventStore {
  has(eventId: string): boolean | Promise<boolean>
  add(eventId: string): unknown
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

  constructor(maxEvents = MAX_EVENTS, now: () => number = Date.now) {
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
