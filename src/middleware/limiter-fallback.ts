import { raceWithAbort } from '../http/abort-signal.js'
import { hashKey } from '../http/hash-key.js'
import { describeFailure } from '../http/user-code.js'
import type { AcquireOptions, Lease, Limiter } from '../options/limiter.js'
import type { InternalLimiter } from './memory-limiter.js'

/**
 * How long a limiter may be silent, and how long the client then does not ask it. A working limiter can also be silent for this long under load, so the call falls
 * back instead of failing.
 */
const MAX_WAIT_MS = 60_000

/** How a limiter and a waiting call stay in touch. */
type Waiting = Required<Pick<AcquireOptions, 'signal' | 'onWaiting'>>

type Report = (method: string, reason: string) => void

/**
 * The user's limiter. A call that takes a place first waits for one in this process, and then asks the limiter. So at most `limit` calls of a process ask at
 * once, however many wait, and when the limiter fails or does not respond, the place in the process is enough (docs/decisions/0040). `warn` logs a message;
 * called once.
 */
export function limiterWithFallback(limiter: Limiter, fallback: InternalLimiter, now: () => number, warn: (message: string) => void, maxWaitMs = MAX_WAIT_MS): InternalLimiter {
  let hasWarned = false
  const report: Report = (method, reason) => {
    if (!hasWarned) warn(`bill-sdk: limiter.${method} failed (${reason}). The client uses the limits of this process instead.`)
    hasWarned = true
  }
  const ask = createAsk(now, report, maxWaitMs)
  const hashes = new Map<string, Promise<string>>()
  /** One promise for all calls, so that they reach the limiter in order. */
  const hash = (key: string): Promise<string> => {
    const known = hashes.get(key) ?? hashKey('bill-limit', key)
    hashes.set(key, known)
    return known
  }
  /** A lease whose failures change no call. */
  const guard = (lease: Lease): Lease => {
    const guarded = (method: keyof Lease) => (): void => void (async () => lease[method]())().catch((error: unknown) => report(method, describeFailure(error)))
    return { release: guarded('release'), renew: guarded('renew') }
  }
  const askForLease = (key: string, options: Parameters<InternalLimiter['acquire']>[1]): Promise<Lease | undefined> =>
    ask('acquire', maxWaitMs, options.signal, async (waiting) => guard(await limiter.acquire(await hash(key), { ...options, ...waiting })))
  return {
    async acquire(key, options) {
      const place = await fallback.acquire(key, options)
      const renewal = setInterval(() => place.renew(), options.leaseMs / 3)
      try {
        return combine(place, await askForLease(key, options))
      } catch (error) {
        place.release()
        throw error
      } finally {
        clearInterval(renewal)
      }
    },
    async reserve(key, options) {
      const isReserved = await ask('reserve', 2 * options.windowMs, options.signal, async (waiting) => (await limiter.reserve(await hash(key), { ...options, ...waiting }), true))
      if (!isReserved) await fallback.reserve(key, options)
    },
  }
}

const combine = (place: Lease, lease: Lease | undefined): Lease => ({
  release: () => (lease?.release(), place.release()),
  renew: () => (lease?.renew(), place.renew()),
})

/** Returns a function that resolves to the limiter's result, or to undefined if the limiter failed or did not respond. */
function createAsk(now: () => number, report: Report, skipMs: number) {
  let settledCount = 0
  let skipUntil = -Infinity
  return async function ask<T extends Lease | boolean>(method: string, maxWaitMs: number, signal: AbortSignal | undefined, request: (waiting: Waiting) => Promise<T>): Promise<T | undefined> {
    signal?.throwIfAborted()
    if (now() < skipUntil) return undefined
    const controller = new AbortController()
    const countBefore = settledCount
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const onWaiting = (): void => {
      clearTimeout(timer)
      if (!isOver) timer = setTimeout(() => controller.abort(), maxWaitMs)
    }
    onWaiting()
    const granted = request({ signal: controller.signal, onWaiting }).finally(() => settledCount++)
    try {
      return await raceWithAbort(raceWithAbort(granted, controller.signal), signal)
    } catch (error) {
      const isSilent = controller.signal.aborted
      controller.abort()
      // A lease that comes too late is returned at once.
      granted.then((lease) => typeof lease === 'object' && lease.release(), () => undefined)
      signal?.throwIfAborted()
      // If others were served in that time, the limiter is not broken but busy.
      if (isSilent && settledCount === countBefore) skipUntil = now() + skipMs
      report(method, isSilent ? 'no response' : describeFailure(error))
      return undefined
    } finally {
      isOver = true
      clearTimeout(timer)
    }
  }
}
