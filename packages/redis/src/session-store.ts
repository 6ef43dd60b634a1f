import type { Limiter, SessionStore } from 'bill-sdk'
import type { Connection } from './clients/connection.js'
import { textOf } from './clients/connection.js'
import { DELETE, READ, WRITE } from './scripts/stored-value.js'
import type { ServerMonitor } from './server-monitor.js'

export interface RedisSessionStoreOptions {
  readonly connection: Connection
  readonly monitor: ServerMonitor
  readonly locks: Limiter
  readonly prefix: string
}

/** Sessions of a fleet. While Redis fails, it holds nothing and locks nothing, so each process signs in by itself. */
export function createRedisSessionStore({ connection, monitor, locks, prefix }: RedisSessionStoreOptions): Required<SessionStore> {
  const keyOf = (key: string): string => `${prefix}:${key}`
  return {
    async get(key) {
      const value = await monitor.run(key, async () => connection.evalScript(READ, [keyOf(key)], []))
      return value === undefined || value === null ? null : textOf(value)
    },
    set: (key, value, { ttlMs }) => monitor.run(key, () => connection.evalScript(WRITE, [keyOf(key)], [value, ttlMs])),
    delete: (key) => monitor.run(key, () => connection.evalScript(DELETE, [keyOf(key)], [])),
    lock: (key, { ttlMs, signal }) => locks.acquire(key, { limit: 1, leaseMs: ttlMs, signal }),
  }
}
