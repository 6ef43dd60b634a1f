import { FairQueue } from './fair-queue.js'

/** A sliding-window rate limiter: at most `limit` calls start in any `windowMs` milliseconds. Waiting calls start in order, and hold no slot while they wait. */
export class SlidingWindow {
  readonly #limit: number
  readonly #windowMs: number
  readonly #queue = new FairQueue()
  /** Start times of the calls in the window, in order. */
  #times: number[] = []
  #lastNow = -Infinity

  constructor(limit: number, windowMs: number) {
    this.#limit = limit
    this.#windowMs = windowMs
  }

  /** Resolves when the caller may start. */
  reserve(now: () => number, signal: AbortSignal | undefined): Promise<void> {
    return this.#queue.wait((time) => this.take(time), now, signal)
  }

  /** Takes a slot and returns 0, or returns the milliseconds until there is one. */
  take(time: number): number {
    this.#sweep(time)
    const oldest = this.#times.at(-this.#limit)
    if (oldest !== undefined) return oldest + this.#windowMs - time
    this.#times.push(time)
    return 0
  }

  isIdle(time: number): boolean {
    this.#sweep(time)
    return this.#times.length === 0 && this.#queue.isEmpty(time)
  }

  #sweep(time: number): void {
    const clockSkew = this.#lastNow - time
    // A clock that was set back does not show how much time passed, so assume that none did.
    if (clockSkew > 0) this.#times = this.#times.map((start) => start - clockSkew)
    this.#lastNow = time
    this.#times = this.#times.filter((start) => start + this.#windowMs > time)
  }
}
