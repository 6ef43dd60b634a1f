import { ApiError, ConcurrencyLimitError, ConnectionError, RateLimitError, ServerError } from '../errors/index.js'
import type { InternalMiddleware } from '../http/pipeline.js'
import { isRetrySafe, type Operation } from '../http/operation.js'
import { backoff, MAX_RETRY_AFTER_MS, retryAfter } from './backoff.js'
import { sleep } from '../http/sleep.js'

/** Whether BILL may have acted on a request that failed like this. */
export type Outcome = 'refused' | 'unknown' | 'final'

/** What a failure tells: `refused` before acting, `unknown`, or `final`, which sending again cannot change. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof ConcurrencyLimitError) return 'refused'
  if (error instanceof RateLimitError) return error.code === 'BDC_1144' ? 'final' : 'refused'
  return error instanceof ConnectionError || error instanceof ServerError ? 'unknown' : 'final'
}

/**
 * The decision: send again or not. After an unknown outcome only what does no harm twice is sent again: GET, and what the spec marks idempotent.
 * A payment is never sent twice on an unknown outcome.
 */
export const mayRetry = (outcome: Outcome, operation: Pick<Operation, 'method' | 'idempotent'>): boolean =>
  outcome === 'refused' || (outcome === 'unknown' && isRetrySafe(operation))

/** Sends again where that is safe, at most `maxRetries` times. Waiting takes no place in the limit. */
export const retry = (now: () => number, random: () => number = Math.random): InternalMiddleware =>
  async function retry(draft, context, next) {
    const { maxRetries, signal } = context.options
    for (let retries = 0; ; retries++) {
      try {
        return await next(draft)
      } catch (error) {
        signal?.throwIfAborted()
        if (retries >= maxRetries || !context.repeatable || !mayRetry(outcomeOf(error), context.operation)) throw error
        const asked = error instanceof ApiError ? retryAfter(error.response.headers.get('Retry-After'), now()) : undefined
        if (asked !== undefined && asked > MAX_RETRY_AFTER_MS) throw error
        await sleep(asked ?? backoff(retries + 1, random()), signal)
      }
    }
  }
