/** A lock that this process holds. */
export interface SessionLock {
  release(): unknown
}

/**
 * Where sessions are stored. Methods can return a value or a promise; the SDK waits two seconds for it. Keys contain no secrets. Values contain a session ID, so
 * treat them as secrets. Only clients with the same credentials, including the password, accept a value.
 *
 * ```ts
 * const sessionStore: SessionStore = {
 *   get: (key) => redis.get(key),
 *   set: (key, value) => redis.set(key, value, { EX: 35 * 60 }),
 *   delete: (key) => redis.del(key),
 * }
 * ```
 */
export interface SessionStore {
  get(key: string): string | undefined | null | Promise<string | undefined | null>
  set(key: string, value: string): unknown
  delete(key: string): unknown
  /**
   * Optional: waits until no other process holds the lock of this key, so that one process signs in for all. The SDK waits five seconds at most, and then
   * signs in without a lock; the signal aborts at that time. The lock must end by itself after `ttlMs`, because its process can stop.
   */
  lock?(key: string, options: { ttlMs: number; signal: AbortSignal }): Promise<SessionLock>
}
