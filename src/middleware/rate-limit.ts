import type { AuthScheme } from '../http/operation.js'
import type { InternalMiddleware } from '../http/pipeline.js'
import { sharedState } from '../http/shared-state.js'
import { sleep } from '../http/sleep.js'
import { Semaphore } from './semaphore.js'
import { SlidingWindow } from './sliding-window.js'

/** Spend & Expense allows 60 calls a minute per token. */
const SPEND_LIMIT = 60
const SPEND_WINDOW_MS = 60_000

/** BILL's limits apply to a key, so all clients in a process that use the same key share these limiters. */
const semaphores = sharedState('semaphores', () => new Map<string, Semaphore>())
const windows = sharedState('windows', () => new Map<string, SlidingWindow>())

/**
 * Keeps calls within BILL's limits.
 * @param keyOf returns the rate-limit key of a scheme. Calls without a key are not limited.
 */
export const rateLimit = (maxConcurrency: number, keyOf: (scheme: AuthScheme | undefined) => string | undefined, now: () => number): InternalMiddleware =>
  async function rateLimit(request, context, next) {
    const key = keyOf(context.auth)
    if (!key) return next(request)
    const { signal } = context.options
    if (context.auth === 'spend') {
      await waitForSlot(getOrCreate(windows, key, () => new SlidingWindow(SPEND_LIMIT, SPEND_WINDOW_MS)), now(), signal)
      return next(request)
    }
    const semaphore = getOrCreate(semaphores, key, () => new Semaphore())
    await semaphore.acquire(maxConcurrency, signal)
    try {
      request.refreshCredentials?.()
      return await next(request)
    } finally {
      semaphore.release()
    }
  }

async function waitForSlot(window: SlidingWindow, now: number, signal: AbortSignal | undefined): Promise<void> {
  const wait = window.reserve(now)
  if (wait <= 0) return
  await sleep(wait, signal).catch((reason: unknown) => {
    window.release(now + wait)
    throw reason
  })
}

function getOrCreate<T>(map: Map<string, T>, key: string, create: () => T): T {
  let value = map.get(key)
  if (!value) map.set(key, (value = create()))
  return value
}
