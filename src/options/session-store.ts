/** A lock that this process holds. */
export interface SessionLock {
  release(): unknown
}

/**
 * Where sessions, and the results of MFA challenges, are stored. Methods can return a value or a promise; the SDK waits two seconds for it. Keys contain no
 * secrets. Values contain session IDs, so treat them as secrets. Only clients with the same credentials, including the password, accept a value.
 *
 * ```ts
 * const sessionStore: SessionStore = {
 *   get: (key) => redis.get(key),
 *   set: (key, value, { ttlMs }) => redis.set(key, value, { PX: ttlMs }),
 *   delete: (key) => redis.del(key),
 * }
 * ```
 */
export interface SessionStore {
  get(key: string): string | undefined | null | Promise<string | undefined | null>
  /** Stores a value. It can be deleted after `ttlMs` milliseconds. */
  set(key: string, value: string, options: { ttlMs: number }): unknown
  delete(key: string): unknown
  /**
   * Optional: waits until no other process holds the lock of this key, so that one process signs in, or completes an MFA challenge, for all. The SDK waits at
   * most five seconds for a sign-in and five minutes for a challenge, and then continues without the lock; the signal aborts at that time. The lock must end by
   * itself after `ttlMs`, because its process can stop.
   */
  lock?(key: string, options: { ttlMs: number; signal: AbortSignal }): Promise<SessionLock>
}
