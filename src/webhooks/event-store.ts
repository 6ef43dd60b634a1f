/** Remembers the ids of events that are done. Both methods may answer at once or later; when one throws, BILL is asked to send again. */
export interface EventStore {
  has(eventId: string): boolean | Promise<boolean>
  add(eventId: string): unknown
}

/** About a megabyte. */
const MAX_EVENTS = 10_000
/** BILL does not publish for how long it sends again; a week is longer than such schedules are. */
const MAX_AGE_MS = 7 * 24 * 3_600_000

/** The ids that this process has done; the oldest go first. */
export class MemoryEventStore implements EventStore {
  /** When each id was done. A Map keeps the order of insertion, so the oldest is the first. */
  readonly #times = new Map<string, number>()
  readonly #most: number
  readonly #now: () => number

  constructor(most = MAX_EVENTS, now: () => number = Date.now) {
    this.#most = most
    this.#now = now
  }

  /** How many ids are held. */
  get size(): number {
    return this.#times.size
  }

  has(eventId: string): boolean {
    const time = this.#times.get(eventId)
    return time !== undefined && !this.#isOld(time)
  }

  add(eventId: string): void {
    this.#times.delete(eventId)
    this.#times.set(eventId, this.#now())
    for (const [id, time] of this.#times) {
      if (this.#times.size <= this.#most && !this.#isOld(time)) return
      this.#times.delete(id)
    }
  }

  #isOld(time: number): boolean {
    return this.#now() - time >= MAX_AGE_MS
  }
}
