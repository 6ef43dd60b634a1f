import { sharedState } from '../http/shared-state.js'
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
  acquire: (key, { limit, leaseMs, signal }) => semaphores.get(key, now(), () => new Semaphore()).acquire(limit, leaseMs, now, signal),
  reserve: (key, { limit, windowMs, signal }) => windows.get(key, now(), () => new SlidingWindow(limit, windowMs)).reserve(now, signal),
})
