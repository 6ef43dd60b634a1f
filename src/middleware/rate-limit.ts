import { addAbortListener } from '../http/abort-signal.js'
import type { AuthScheme } from '../http/operation.js'
import type { InternalMiddleware } from '../http/pipeline.js'
import { sleep } from '../http/sleep.js'

interface Waiter {
  readonly limit: number
  readonly start: () => void
}

/** Lets a number of tasks run at once; the others wait in line. One who is aborted leaves the line. */
export class Semaphore {
  #running = 0
  readonly queue = new Set<Waiter>()

  /** Comes back when it is the caller's turn; he must call `leave` when done. */
  async acquire(limit: number, signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted()
    if (this.queue.size || this.#running >= limit) await this.#wait(limit, signal)
    else this.#running++
  }

  #wait(limit: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const start = (): void => {
        stop()
        resolve()
      }
      const waiter = { limit, start }
      this.queue.add(waiter)
      const stop = addAbortListener(signal, () => {
        this.queue.delete(waiter)
        reject(signal?.reason)
        this.drain()
      })
    })
  }

  release(): void {
    this.#running--
    this.drain()
  }

  /** Strictly in order: who is first in line is never passed. */
  drain(): void {
    for (const waiter of this.queue) {
      if (this.#running >= waiter.limit) return
      this.queue.delete(waiter)
      this.#running++
      waiter.start()
    }
  }
}

/** At most `most` in any span of `span` milliseconds. */
export class SlidingWindow {
  readonly limit: number
  readonly windowMs: number
  /** When calls of the last `span` began, and others will; in order. */
  #times: number[] = []
  #latest = -Infinity

  constructor(most: number, span: number) {
    this.limit = most
    this.windowMs = span
  }

  /** Books the next free moment and tells how many milliseconds it is away. */
  reserve(now: number): number {
    const setBack = this.#latest - now
    // A clock that was set back says nothing of the time that went by, so none is taken to have gone.
    if (setBack > 0) this.#times = this.#times.map((time) => time - setBack)
    this.#latest = now
    this.#times = this.#times.filter((time) => time + this.windowMs > now)
    const at = Math.max(now, (this.#times.at(-this.limit) ?? -Infinity) + this.windowMs)
    this.#times.push(at)
    // After a cancel, a free moment may lie before others that are booked.
    if (at < (this.#times.at(-2) ?? at)) this.#times.sort((a, b) => a - b)
    return at - now
  }

  /** Gives back a moment that was booked and is not used. */
  release(at: number): void {
    const index = this.#times.lastIndexOf(at)
    if (index >= 0) this.#times.splice(index, 1)
  }
}

/** Spend & Expense allows 60 calls a minute for a token. */
const SPEND = { most: 60, span: 60_000 }

/** Limits hold for a key, not for a client: all clients of this process that use one key share them. */
const semaphores = new Map<string, Semaphore>()
const windows = new Map<string, SlidingWindow>()

/**
 * Keeps calls within BILL's limits.
 * @param keyOf gives what the limit of a way to authenticate is counted by; calls without one are not limited.
 */
export const rateLimit = (maxConcurrency: number, keyOf: (auth: AuthScheme | undefined) => string | undefined, now: () => number): InternalMiddleware =>
  async function limit(draft, context, next) {
    const key = keyOf(context.scheme)
    if (!key) return next(draft)
    const { signal } = context.options
    if (context.scheme === 'spend') {
      await waitForSlot(getOrCreate(windows, key, () => new SlidingWindow(SPEND.most, SPEND.span)), now(), signal)
      return next(draft)
    }
    const gate = getOrCreate(semaphores, key, () => new Semaphore())
    await gate.acquire(maxConcurrency, signal)
    try {
      draft.refreshCredentials?.()
      return await next(draft)
    } finally {
      gate.release()
    }
  }

async function waitForSlot(rate: SlidingWindow, now: number, signal: AbortSignal | undefined): Promise<void> {
  const wait = rate.reserve(now)
  if (wait <= 0) return
  await sleep(wait, signal).catch((reason: unknown) => {
    rate.release(now + wait)
    throw reason
  })
}

function getOrCreate<T>(map: Map<string, T>, key: string, make: () => T): T {
  let found = map.get(key)
  if (!found) map.set(key, (found = make()))
  return found
}
