import { raceWithAbort } from '../http/abort-signal.js'
import type { Lease, Limiter } from '../options/limiter.js'
import type { InternalLimiter } from './memory-limiter.js'

/** Maximum wait for a place. A working limiter can also take this long under load, so the call then falls back instead of failing. */
const MAX_WAIT_MS = 60_000

/** How long the client does not ask a limiter that did not respond. */
const SKIP_MS = 60_000

const NO_RESPONSE = Symbol('no response')

/** The user's limiter. When it fails or does not respond, calls continue with the limiter of this process. */
export class LimiterWithFallback implements InternalLimiter {
  readonly #limiter: Limiter
  readonly #fallback: InternalLimiter
  readonly #now: () => number
  #warn: (message: string) => void
  #settledCount = 0
  #skipUntil = -Infinity

  /** @param warn logs a message; called once. */
  constructor(limiter: Limiter, fallback: InternalLimiter, now: () => number, warn: (message: string) => void) {
    this.#limiter = limiter
    this.#fallback = fallback
    this.#now = now
    this.#warn = warn
  }

  async acquire(...[key, options]: Parameters<InternalLimiter['acquire']>): Promise<Lease> {
    const granted = await this.#ask('acquire', MAX_WAIT_MS, options.signal, (signal) => this.#limiter.acquire(key, { ...options, signal }))
    return granted ? this.#guard(granted.result) : this.#fallback.acquire(key, options)
  }

  async reserve(...[key, options]: Parameters<InternalLimiter['reserve']>): Promise<void> {
    const granted = await this.#ask('reserve', 2 * options.windowMs, options.signal, (signal) => this.#limiter.reserve(key, { ...options, signal }))
    if (!granted) await this.#fallback.reserve(key, options)
  }

  /** Resolves to the limiter's result; undefined if it failed or did not respond. A lease that comes too late is returned at once. */
  async #ask<T extends Lease | void>(method: string, maxWaitMs: number, signal: AbortSignal | undefined, request: (signal: AbortSignal) => Promise<T>): Promise<{ result: T } | undefined> {
    signal?.throwIfAborted()
    if (this.#now() < this.#skipUntil) return undefined
    const controller = new AbortController()
    const countBefore = this.#settledCount
    const granted = (async () => request(controller.signal))()
    granted.catch(() => undefined).finally(() => this.#settledCount++)
    try {
      return { result: await settleWithin(granted, maxWaitMs, signal) }
    } catch (error) {
      granted.then((lease) => lease && this.#guard(lease).release(), () => undefined)
      controller.abort(error)
      signal?.throwIfAborted()
      // If others were served in that time, the limiter is not broken but busy.
      if (error === NO_RESPONSE && this.#settledCount === countBefore) this.#skipUntil = this.#now() + SKIP_MS
      this.#report(method, error)
      return undefined
    }
  }

  /** A lease whose failures change no call. */
  #guard(lease: Lease): Lease {
    const guarded = (method: keyof Lease) => (): void => void (async () => lease[method]())().catch((error: unknown) => this.#report(method, error))
    return { release: guarded('release'), renew: guarded('renew') }
  }

  /** Shows only the name of the error, because its message could contain secrets. */
  #report(method: string, error: unknown): void {
    const reason = error instanceof Error ? error.name : error === NO_RESPONSE ? 'no response' : typeof error
    this.#warn(`bill-sdk: limiter.${method} failed (${reason}). The client uses the limits of this process instead.`)
    this.#warn = () => undefined
  }
}

async function settleWithin<T>(promise: Promise<T>, milliseconds: number, signal: AbortSignal | undefined): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(NO_RESPONSE as never), milliseconds)
  })
  try {
    return await raceWithAbort(Promise.race([promise, silence]), signal)
  } finally {
    clearTimeout(timer)
  }
}
