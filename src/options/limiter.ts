/** Public types of the option `limiter`. */

/** A place in a limit, held while a request is in flight. */
export interface Lease {
  /** Returns the place. The SDK does not wait for the result, and ignores errors. */
  release(): unknown
  /** Restarts the lease, for another `leaseMs`. The SDK calls it while a long request is in flight. */
  renew(): unknown
}

/** Options of `Limiter.acquire`. */
export interface AcquireOptions {
  /** How many leases of the key may exist at once. */
  readonly limit: number
  /** Duration of the lease in milliseconds. End a lease that was neither renewed nor released for this long, because its request no longer exists. */
  readonly leaseMs: number
  /** Aborts when the call no longer waits for its place. */
  readonly signal: AbortSignal
  /** Optional to call: restarts the time after which the SDK gives up. Call it each time you have checked that the call has to wait on. */
  readonly onWaiting?: (() => void) | undefined
}

/** Options of `Limiter.reserve`. */
export interface ReserveOptions {
  /** How many calls of the key may start in any `windowMs` milliseconds. */
  readonly limit: number
  readonly windowMs: number
  /** Aborts when the call no longer waits. */
  readonly signal: AbortSignal
  /** As in `AcquireOptions`. */
  readonly onWaiting?: (() => void) | undefined
}

/**
 * Counts calls against BILL's limits, for example in Redis, so that several processes share them. Serve waiting calls first in, first out. Keys are hashes that
 * reveal no credentials.
 *
 * Before `acquire`, a call waits for a place in its process, so a process asks for at most `limit` places of a key at once. If a method throws or rejects, the
 * limits of the process apply. The same happens if `acquire` does not settle within one minute, or `reserve` within two windows, after the call or after the last
 * `onWaiting`. If no other call was granted in that time, the client stops asking the limiter for one minute.
 */
export interface Limiter {
  /** Waits for a place among the concurrent requests of a key. */
  acquire(key: string, options: AcquireOptions): Promise<Lease>
  /** Waits until another call of a key may start. */
  reserve(key: string, options: ReserveOptions): Promise<void>
}
