/**
 * Where sessions are stored. Methods can return a value or a promise. Keys contain no secrets. Values contain a session ID, so treat them as secrets.
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
}
