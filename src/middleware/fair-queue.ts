/**
 * A first-in, first-out queue whose waiters can disappear without cleanup: in Workers, the promises and timers of a request end with the request. Each waiter
 * therefore sets separate timers, and shows with each check of its turn that it still exists.
 */
import { addAbortListener } from '../http/abort-signal.js'

/** How often a waiter checks its turn if nothing wakes it. */
const POLL_MS = 1_000
/** A waiter that has not checked its turn for this long was dropped, and is skipped. */
const WAITER_LEASE_MS = 3 * POLL_MS
/** A clock that is this far behind a waiter's own timers has stopped or was set back. */
const CLOCK_TOLERANCE_MS = 50

interface Waiter {
  seenAt: number
  wake: (slept: 0) => void
}

export class FairQueue {
  readonly #waiters = new Set<Waiter>()

  /** Waits for its turn. `take` takes what the caller waits for, and returns 0, or returns the milliseconds until it can succeed at the latest. */
  async wait(take: (time: number) => number, now: () => number, signal: AbortSignal | undefined): Promise<void> {
    const waiter: Waiter = { seenAt: 0, wake: noop }
    let time = now()
    const start = time
    let slept = 0
    try {
      for (;;) {
        // Also after a nap: the signal can abort between a wake-up and the next nap, which would not notice it.
        signal?.throwIfAborted()
        waiter.seenAt = time
        // Again: if the event loop was blocked, another waiter may have removed this one.
        this.#waiters.add(waiter)
        const delay = this.#first(time) === waiter ? take(time) : POLL_MS
        if (delay <= 0) return
        slept += await nap(Math.min(delay, POLL_MS), waiter, signal)
        time = now()
        if (start + slept - time > CLOCK_TOLERANCE_MS) time = start + slept
      }
    } finally {
      this.#waiters.delete(waiter)
      this.wake()
    }
  }

  /** Lets the first waiter check its turn now. */
  wake(): void {
    for (const waiter of this.#waiters) return waiter.wake(0)
  }

  isEmpty(time: number): boolean {
    return this.#first(time) === undefined
  }

  #first(time: number): Waiter | undefined {
    for (const waiter of this.#waiters) {
      // The clock was set back: assume that no time has passed.
      waiter.seenAt = Math.min(waiter.seenAt, time)
      if (time - waiter.seenAt < WAITER_LEASE_MS) return waiter
      this.#waiters.delete(waiter)
    }
    return undefined
  }
}

const noop = (): void => {}

/**
 * Sleeps until the time has passed or the waiter is woken. Resolves to the milliseconds slept, 0 if it was woken. The request that wakes a waiter only resolves
 * its promise: what belongs to a request in Workers, such as its timers, must not be touched from another.
 */
async function nap(delay: number, waiter: Waiter, signal: AbortSignal | undefined): Promise<number> {
  let cleanUp = noop
  try {
    return await new Promise<number>((resolve, reject) => {
      waiter.wake = resolve
      const timer = setTimeout(() => resolve(delay), delay)
      const removeListener = addAbortListener(signal, () => reject(signal?.reason))
      cleanUp = () => {
        clearTimeout(timer)
        removeListener()
      }
    })
  } finally {
    cleanUp()
  }
}
