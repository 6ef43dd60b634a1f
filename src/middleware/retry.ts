import { ApiError, ConcurrencyLimitError, ConnectionError, RateLimitError, ServerError } from '../errors/index.js'
import type { InternalMiddleware } from '../http/pipeline.js'
import { isRetrySafe, type Operation } from '../http/operation.js'
import { sleep } from '../http/sleep.js'
import { backoff, MAX_RETRY_AFTER_MS, retryAfter } from './backoff.js'

/** What a failure says about the request: BILL rejected it before acting, BILL may have acted, or a retry cannot help. */
export type Outcome = 'rejected' | 'unknown' | 'final'

export function outcomeOf(error: unknown): Outcome {
  if (error instanceof ConcurrencyLimitError) return 'rejected'
  if (error instanceof RateLimitError) return error.code === 'BDC_1144' ? 'final' : 'rejected'
  return error instanceof ConnectionError || error instanceof ServerError ? 'unknown' : 'final'
}

/**
 * The rule for retries. After an unknown outcome only retry-safe operations are retried: GET, and those that the spec marks idempotent. A payment is never
 * sent twice after an unknown outcome.
 */
export const mayRetry = (outcome: Outcome, operation: Pick<Operation, 'method' | 'idempotent'>): boolean =>
  outcome === 'rejected' || (outcome === 'unknown' && isRetrySafe(operation))

/** Retries failed attempts where that is safe, at most `maxRetries` times. A waiting call holds no place in the concurrency limit. */
export const retry = (now: () => number, random: () => number = Math.random): InternalMiddleware =>
  async function retry(request, context, next) {
    const { maxRetries, signal } = context.options
    for (let retries = 0; ; retries++) {
      try {
        return await next(request)
      } catch (error) {
        signal?.throwIfAborted()
        if (retries >= maxRetries || !context.repeatable || !mayRetry(outcomeOf(error), context.operation)) throw error
        const requestedWait = error instanceof ApiError ? retryAfter(error.response.headers.get('Retry-After'), now()) : undefined
        if (requestedWait !== undefined && requestedWait > MAX_RETRY_AFTER_MS) throw error
        await sleep(requestedWait ?? backoff(retries + 1, random()), signal)
      }
    }
  }
