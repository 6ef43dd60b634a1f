/** Idle entries are removed when the map has grown to this size, and then each time it has doubled. */
const MIN_SWEEP_SIZE = 1_000

/** The limits by key. A process can serve any number of tenants, so entries that limit nothing anymore are removed. */
export class LimitMap<T extends { isIdle(time: number): boolean }> {
  readonly #entries = new Map<string, T>()
  #sweepSize = MIN_SWEEP_SIZE

  get size(): number {
    return this.#entries.size
  }

  get(key: string, time: number, create: () => T): T {
    let entry = this.#entries.get(key)
    if (!entry) {
      if (this.size >= this.#sweepSize) this.#sweep(time)
      this.#entries.set(key, (entry = create()))
    }
    return entry
  }

  #sweep(time: number): void {
    for (const [key, entry] of this.#entries) if (entry.isIdle(time)) this.#entries.delete(key)
    this.#sweepSize = Math.max(MIN_SWEEP_SIZE, 2 * this.size)
  }
}
