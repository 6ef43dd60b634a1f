import { onAbort } from '../core/on-abort.js'
import type { Auth } from '../core/operation.js'
import type { InnerStep } from '../core/pipeline.js'
import { sleep } from './sleep.js'

interface Waiter {
  readonly limit: number
  readonly start: () => void
}

/** Lets a number of tasks run at once; the others wait in line. One who is aborted leaves the line. */
export class Gate {
  #running = 0
  readonly #line = new Set<Waiter>()

  /** Comes back when it is the caller's turn; he must call `leave` when done. */
  async enter(limit: number, signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted()
    if (this.#line.size || this.#running >= limit) await this.#wait(limit, signal)
    else this.#running++
  }

  #wait(limit: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const start = (): void => {
        stop()
        resolve()
      }
      const waiter = { limit, start }
      this.#line.add(waiter)
      const stop = onAbort(signal, () => {
        this.#line.delete(waiter)
        reject(signal?.reason)
        this.#admit()
      })
    })
  }

  leave(): void {
    this.#running--
    this.#admit()
  }

  /** Strictly in order: who is first in line is never passed. */
  #admit(): void {
    for (const waiter of this.#line) {
      if (this.#running >= waiter.limit) return
      this.#line.delete(waiter)
      this.#running++
      waiter.start()
    }
  }
}

/** At most `most` in any span of `span` milliseconds. */
export class Rate {
  readonly #most: number
  readonly #span: number
  /** When calls of the last `span` began, and others will; in order. */
  #times: number[] = []
  #latest = -Infinity

  constructor(most: number, span: number) {
    this.#most = most
    this.#span = span
  }

  /** Books the next free moment and tells how many milliseconds it is away. */
  book(now: number): number {
    const setBack = this.#latest - now
    // A clock that was set back says nothing of the time that went by, so none is taken to have gone.
    if (setBack > 0) this.#times = this.#times.map((time) => time - setBack)
    this.#latest = now
    this.#times = this.#times.filter((time) => time + this.#span > now)
    const at = Math.max(now, (this.#times.at(-this.#most) ?? -Infinity) + this.#span)
    this.#times.push(at)
    // After a cancel, a free moment may lie before others that are booked.
    if (at < (this.#times.at(-2) ?? at)) this.#times.sort((a, b) => a - b)
    return at - now
  }

  /** Gives back a moment that was booked and is not used. */
  cancel(at: number): void {
    const index = this.#times.lastIndexOf(at)
    if (index >= 0) this.#times.splice(index, 1)
  }
}

/** Spend & Expense allows 60 calls a minute for a token. */
const SPEND = { most: 60, span: 60_000 }

/** Limits hold for a key, not for a client: all clients of this process that use one key share them. */
const gates = new Map<string, Gate>()
const rates = new Map<string, Rate>()

/**
 * Keeps calls within BILL's limits.
 * @param keyOf gives what the limit of a way to authenticate is counted by; calls without one are not limited.
 */
export const limit = (maxConcurrency: number, keyOf: (auth: Auth | undefined) => string | undefined, now: () => number): InnerStep =>
  async function limit(draft, context, next) {
    const key = keyOf(context.auth)
    if (!key) return next(draft)
    const { signal } = context.options
    if (context.auth === 'spend') {
      await takeTurn(pick(rates, key, () => new Rate(SPEND.most, SPEND.span)), now(), signal)
      return next(draft)
    }
    const gate = pick(gates, key, () => new Gate())
    await gate.enter(maxConcurrency, signal)
    try {
      draft.freshen?.()
      return await next(draft)
    } finally {
      gate.leave()
    }
  }

async function takeTurn(rate: Rate, now: number, signal: AbortSignal | undefined): Promise<void> {
  const wait = rate.book(now)
  if (wait <= 0) return
  await sleep(wait, signal).catch((reason: unknown) => {
    rate.cancel(now + wait)
    throw reason
  })
}

function pick<T>(map: Map<string, T>, key: string, make: () => T): T {
  let found = map.get(key)
  if (!found) map.set(key, (found = make()))
  return found
}
