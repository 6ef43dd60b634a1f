import type { EventStore } from './event-store.js'

/** A run that takes longer is taken for lost: some runtimes drop a request, and its promises with it, when the sender hangs up. */
const IN_FLIGHT_TIMEOUT_MS = 5 * 60_000

interface InFlight {
  readonly since: number
  readonly outcome: Promise<void>
}

/** Runs what is to be done for an event once. An event whose run failed is not done, and runs when it comes again. */
export class EventDeduplicator {
  readonly #store: EventStore
  readonly #now: () => number
  readonly #running = new Map<string, InFlight>()

  constructor(store: EventStore, now: () => number = Date.now) {
    this.#store = store
    this.#now = now
  }

  /** Who comes while the same event runs waits, and shares its outcome. */
  run(eventId: string, task: () => unknown): Promise<void> {
    const current = this.#running.get(eventId)
    if (current && this.#now() - current.since < IN_FLIGHT_TIMEOUT_MS) return current.outcome
    const outcome = this.#attempt(eventId, task).finally(() => {
      if (this.#running.get(eventId)?.outcome === outcome) this.#running.delete(eventId)
    })
    this.#running.set(eventId, { since: this.#now(), outcome })
    return outcome
  }

  async #attempt(eventId: string, task: () => unknown): Promise<void> {
    if (await this.#store.has(eventId)) return
    await task()
    await this.#store.add(eventId)
  }
}
