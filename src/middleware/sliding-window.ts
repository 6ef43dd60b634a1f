/** A sliding-window rate limiter: at most `limit` calls in any `windowMs` milliseconds. */
export class SlidingWindow {
  readonly #limit: number
  readonly #windowMs: number
  /** Start times of the calls in the window and of reserved slots, in order. */
  #times: number[] = []
  #lastNow = -Infinity

  constructor(limit: number, windowMs: number) {
    this.#limit = limit
    this.#windowMs = windowMs
  }

  /** Reserves the next free slot and returns how many milliseconds away it is. */
  reserve(now: number): number {
    const clockSkew = this.#lastNow - now
    // If the clock was set back, the elapsed time is unknown. Assume that no time has passed.
    if (clockSkew > 0) this.#times = this.#times.map((time) => time - clockSkew)
    this.#lastNow = now
    this.#times = this.#times.filter((time) => time + this.#windowMs > now)
    const slot = Math.max(now, (this.#times.at(-this.#limit) ?? -Infinity) + this.#windowMs)
    this.#times.push(slot)
    // After a release, a free slot can be earlier than reserved slots.
    if (slot < (this.#times.at(-2) ?? slot)) this.#times.sort((a, b) => a - b)
    return slot - now
  }

  /** Frees a reserved slot that will not be used. */
  release(slot: number): void {
    const index = this.#times.lastIndexOf(slot)
    if (index >= 0) this.#times.splice(index, 1)
  }
}
