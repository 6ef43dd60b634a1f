import { sharedState } from '../errors/shared-state.js'
import type { AcquireOptions, Lease, ReserveOptions } from '../options/limiter.js'
import { LimitMap } from './limit-map.js'
import { Semaphore } from './semaphore.js'
import { SlidingWindow } from './sliding-window.js'

/** A limiter inside the SDK: the signal is optional. */
export interface InternalLimiter {
  acquire(key: string, options: WithOptionalSignal<AcquireOptions>): Promise<Lease>
  reserve(key: string, options: WithOptionalSignal<ReserveOptions>): Promise<void>
}

type WithOptionalSignal<T> = Omit<T, 'signal'> & { readonly signal: AbortSignal | undefined }

/** BILL's limits apply to a key, so all clients in a process that use the same key share these. */
const semaphores = sharedState('semaphores', () => new LimitMap<Semaphore>())
const windows = sharedState('windows', () => new LimitMap<SlidingWindow>())

/** The limiter of this process. */
export const createMemoryLimiter = (now: () => number): InternalLimiter => ({
  acquire: (key, { limit, leaseMs, signal }) => semaphores.get(digest(key), now(), () => new Semaphore()).acquire(limit, leaseMs, now, signal),
  reserve: (key, { limit, windowMs, signal }) => windows.get(digest(key), now(), () => new SlidingWindow(limit, windowMs)).reserve(now, signal),
})

/**
 * What stands for a key, so that the limits of the process hold no credentials: two hashes of 32 bits, and the length. They are computed synchronously, unlike
 * SHA-256, whose first use takes Node four milliseconds.
 */
function digest(text: string): string {
  let [first, second] = [2166136261, 5381]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    first = Math.imul(first ^ code, 16777619)
    second = Math.imul(second ^ code, 2654435761)
  }
  return `${first} ${second} ${text.length}`
}
