import { WebhookInProgressError } from './errors.js'
import type { EventStore } from './event-store.js'

/** A run whose heartbeat stopped this long ago is lost. Some runtimes drop a request, with its timers and promises, when the sender disconnects. */
const LOST_AFTER_MS = 5 * 60_000
const HEARTBEAT_MS = 60_000

/** How long a claim lasts if nobody releases it, for example because the process crashed. */
const CLAIM_TTL_MS = 15 * 60_000

/** @returns a function that stops the timer. The timer alone does not keep a Node process alive. */
function startTimer(beat: () => void): () => void {
  const timer = setInterval(beat, HEARTBEAT_MS)
  ;(timer as { unref?: () => void }).unref?.()
  return () => clearInterval(timer)
}

interface InFlight {
  lastSeen: number
  outcome?: Promise<void>
}

/** Runs the handler of each event once. If the handler fails, the event is not recorded. The handler then runs again when BILL resends the event. */
export class EventDeduplicator {
  readonly #store: EventStore
  readonly #now: () => number
  readonly #startHeartbeat: (beat: () => void) => () => void
  readonly #inFlight = new Map<string, InFlight>()

  /** @param now a monotonic clock, in milliseconds, so that a change of the system time does not end a run. */
  constructor(store: EventStore, now: () => number = () => performance.now(), startHeartbeat = startTimer) {
    this.#store = store
    this.#now = now
    this.#startHeartbeat = startHeartbeat
  }

  /** If the same event is already in flight, waits for it and shares its outcome. */
  run(eventId: string, task: () => unknown): Promise<void> {
    const current = this.#inFlight.get(eventId)
    if (current?.outcome && this.#now() - current.lastSeen < LOST_AFTER_MS) return current.outcome
    const entry: InFlight = { lastSeen: this.#now() }
    // A handler can run for hours. The heartbeat distinguishes it from a lost one.
    const stopHeartbeat = this.#startHeartbeat(() => (entry.lastSeen = this.#now()))
    this.#inFlight.set(eventId, entry)
    return (entry.outcome = this.#attempt(eventId, task).finally(() => {
      stopHeartbeat()
      if (this.#inFlight.get(eventId) === entry) this.#inFlight.delete(eventId)
    }))
  }

  async #attempt(eventId: string, task: () => unknown): Promise<void> {
    const store = this.#store
    const startedAt = this.#now()
    // The claim comes first. Otherwise another process could finish the event between the check and the claim.
    const isClaimed = store.claim && Boolean(await store.claim(eventId, CLAIM_TTL_MS))
    try {
      if (await store.has(eventId)) return
      if (isClaimed === false) throw new WebhookInProgressError('Another process is handling the event.')
      await task()
      await store.add(eventId)
    } catch (error) {
      // After the claim has expired, another process may hold the event.
      if (isClaimed && this.#now() - startedAt < CLAIM_TTL_MS) await this.#release(eventId)
      throw error
    }
  }

  /** A claim that cannot be released expires. The error of the handler matters more. */
  async #release(eventId: string): Promise<void> {
    try {
      await this.#store.release?.(eventId)
    } catch {}
  }
}
