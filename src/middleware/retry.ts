import { ApiError, ConcurrencyLimitError, ConnectionError, isMarkedUnknown, RateLimitError, ServerError } from '../errors/index.js'
import type { InternalMiddleware } from '../http/pipeline.js'
import { isRetrySafe, type Operation } from '../http/operation.js'
import { MAX_RETRY_AFTER_MS, sleep } from '../http/sleep.js'
import { backoff, retryAfter } from './backoff.js'

/** What an error says about its request. `rejected`: BILL rejected it before acting. `unknown`: BILL may have acted. `final`: a retry cannot help. */
export type Outcome = 'rejected' | 'unknown' | 'final'

export function outcomeOf(error: unknown): Outcome {
  // A custom fetch threw it after it sent a write.
  if (isMarkedUnknown(error)) return 'final'
  if (error instanceof ConcurrencyLimitError) return 'rejected'
  if (error instanceof RateLimitError) return error.code === 'BDC_1144' ? 'final' : 'rejected'
  return error instanceof ConnectionError || error instanceof ServerError ? 'unknown' : 'final'
}

/**
 * Whether to retry. After an unknown outcome, only retry-safe operations are retried: GET requests, and operations that the spec marks as idempotent. A payment
 * is never retried after an unknown outcome.
 */
export const mayRetry = (outcome: Outcome, operation: Pick<Operation, 'method' | 'idempotent'>): boolean =>
  outcome === 'rejected' || (outcome === 'unknown' && isRetrySafe(operation))

/** Retries failed attempts if that is safe, at most `maxRetries` times. While a call waits for a retry, it does not count toward the concurrency limit. */
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
