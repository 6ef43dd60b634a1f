import type { AuthScheme } from '../http/operation.js'
import type { InternalMiddleware } from '../http/pipeline.js'
import type { InternalLimiter } from './memory-limiter.js'

/** Spend & Expense allows 60 calls a minute per token. https://developer.bill.com/docs/api-rate-limits */
const SPEND_LIMIT = { limit: 60, windowMs: 60_000 }

/** The place of a request that no longer exists comes back after this time, or when the request would have timed out. */
const MAX_LEASE_MS = 15_000
const LEASE_MARGIN_MS = 1_000

/**
 * Keeps calls within BILL's limits.
 * @param keyOf returns what BILL counts the requests of a scheme by. Calls without a key are not limited.
 */
export const rateLimit = (limiter: InternalLimiter, limit: number, keyOf: (scheme: AuthScheme | undefined) => string | undefined): InternalMiddleware =>
  async function rateLimit(request, context, next) {
    const key = keyOf(context.auth)
    if (!key) return next(request)
    const { signal, timeout } = context.options
    if (context.auth === 'spend') {
      await limiter.reserve(key, { ...SPEND_LIMIT, signal })
      return next(request)
    }
    const leaseMs = Math.min(timeout + LEASE_MARGIN_MS, MAX_LEASE_MS)
    const lease = await limiter.acquire(key, { limit, leaseMs, signal })
    // In Workers the timers of a request end with it, and so does its lease.
    const renewal = setInterval(() => lease.renew(), leaseMs / 3)
    try {
      request.refreshCredentials?.()
      return await next(request)
    } finally {
      clearInterval(renewal)
      lease.release()
    }
  }
