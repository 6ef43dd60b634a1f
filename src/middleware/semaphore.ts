import type { Lease } from '../options/limiter.js'
import { FairQueue } from './fair-queue.js'

interface Place {
  until: number
  readonly leaseMs: number
}

/** Limits how many calls run at once. Waiting calls start in order. A place that is neither released nor renewed comes back when its lease ends. */
export class Semaphore {
  readonly #queue = new FairQueue()
  readonly #places = new Set<Place>()

  async acquire(limit: number, leaseMs: number, now: () => number, signal: AbortSignal | undefined): Promise<Lease> {
    const place: Place = { until: 0, leaseMs }
    const take = (time: number): number => {
      const wait = this.#sweep(time)
      if (this.#places.size >= limit) return wait
      place.until = time + leaseMs
      this.#places.add(place)
      return 0
    }
    await this.#queue.wait(take, now, signal)
    return {
      release: () => {
        this.#places.delete(place)
        this.#queue.wake()
      },
      renew: () => {
        place.until = now() + leaseMs
        this.#places.add(place)
      },
    }
  }

  isIdle(time: number): boolean {
    this.#sweep(time)
    return this.#places.size === 0 && this.#queue.isEmpty(time)
  }

  /** Removes places whose lease has ended. Returns the milliseconds until the next one ends. */
  #sweep(time: number): number {
    let wait = Infinity
    for (const place of this.#places) {
      // The clock was set back: assume that no time has passed.
      place.until = Math.min(place.until, time + place.leaseMs)
      if (place.until <= time) this.#places.delete(place)
      else wait = Math.min(wait, place.until - time)
    }
    return wait
  }
}
