import { raceWithAbort } from '../http/abort-signal.js'
import type { Lease, Limiter } from '../options/limiter.js'
import type { InternalLimiter } from './memory-limiter.js'

/** A call waits at most this long for a place. Under load a working limiter can take as long, so the call then falls back, and does not fail. */
const MAX_WAIT_MS = 60_000

/** How long a limiter is not asked that was silent for the longest wait. */
const SKIP_MS = 60_000

/**
 * The user's limiter. Where it fails or stays silent, calls continue with the limiter of this process.
 * @param warn logs a message; called once.
 */
export function limiterWithFallback(limiter: Limiter, fallback: InternalLimiter, now: () => number, warn: (message: string) => void): InternalLimiter {
  let hasWarned = false
  let settledCount = 0
  let skipUntil = -Infinity

  /** Only the error's name: its message could hold anything. */
  const report = (what: string, error: unknown): void => {
    if (!hasWarned) warn(`bill-sdk: limiter.${what} failed (${error instanceof Error ? error.name : typeof error}). The client limits the calls of its own process instead.`)
    hasWarned = true
  }
  const callSafely = (what: string, action: () => unknown): void => void (async () => action())().catch((error: unknown) => report(what, error))
  const guard = (lease: Lease): Lease => ({
    release: () => callSafely('release', () => lease.release()),
    renew: () => callSafely('renew', () => lease.renew()),
  })

  /** Resolves to the limiter's result; undefined if it failed or was silent. A lease that comes too late is returned at once. */
  async function ask<T extends Lease | void>(what: keyof Limiter, request: (signal: AbortSignal) => Promise<T>, maxWaitMs: number, signal: AbortSignal | undefined): Promise<{ result: T } | undefined> {
    signal?.throwIfAborted()
    if (now() < skipUntil) return undefined
    const controller = new AbortController()
    const countBefore = settledCount
    const granted = (async () => request(controller.signal))()
    granted.catch(() => undefined).finally(() => settledCount++)
    try {
      return { result: await settleWithin(granted, maxWaitMs, signal) }
    } catch (error) {
      granted.then((lease) => lease && guard(lease).release(), () => undefined)
      controller.abort(error)
      signal?.throwIfAborted()
      if (error instanceof SilenceError && settledCount === countBefore) skipUntil = now() + SKIP_MS
      report(what, error)
      return undefined
    }
  }

  return {
    async acquire(key, options) {
      const granted = await ask('acquire', (signal) => limiter.acquire(key, { ...options, signal }), MAX_WAIT_MS, options.signal)
      return granted ? guard(granted.result) : fallback.acquire(key, options)
    },
    async reserve(key, options) {
      const granted = await ask('reserve', (signal) => limiter.reserve(key, { ...options, signal }), 2 * options.windowMs, options.signal)
      return granted ? undefined : fallback.reserve(key, options)
    },
  }
}

class SilenceError extends Error {
  override readonly name = 'no response'
}

async function settleWithin<T>(promise: Promise<T>, milliseconds: number, signal: AbortSignal | undefined): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SilenceError()), milliseconds)
  })
  try {
    return await raceWithAbort(Promise.race([promise, silence]), signal)
  } finally {
    clearTimeout(timer)
  }
}
