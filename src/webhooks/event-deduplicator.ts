import type { EventStore } from './event-store.js'

/** A handler that runs longer counts as lost, because some runtimes drop a request and its promises when the sender disconnects. */
const IN_FLIGHT_TIMEOUT_MS = 5 * 60_000

interface InFlight {
  readonly startedAt: number
  readonly outcome: Promise<void>
}

/** Runs the handler of each event once. If the handler fails, the event is not recorded. The handler then runs again when BILL resends the event. */
export class EventDeduplicator {
  readonly #store: EventStore
  readonly #now: () => number
  readonly #inFlight = new Map<string, InFlight>()

  constructor(store: EventStore, now: () => number = Date.now) {
    this.#store = store
    this.#now = now
  }

  /** If the same event is already in flight, waits for it and shares its outcome. */
  run(eventId: string, task: () => unknown): Promise<void> {
    const current = this.#inFlight.get(eventId)
    if (current && this.#now() - current.startedAt < IN_FLIGHT_TIMEOUT_MS) return current.outcome
    const outcome = this.#attempt(eventId, task).finally(() => {
      if (this.#inFlight.get(eventId)?.outcome === outcome) this.#inFlight.delete(eventId)
    })
    this.#inFlight.set(eventId, { startedAt: this.#now(), outcome })
    return outcome
  }

  async #attempt(eventId: string, task: () => unknown): Promise<void> {
    if (await this.#store.has(eventId)) return
    await task()
    await this.#store.add(eventId)
  }
}
