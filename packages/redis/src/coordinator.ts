import { randomUUID } from 'node:crypto'
import type { Limiter, SessionStore } from 'bill-sdk'
import type { EventStore } from 'bill-sdk/webhooks'
import { connect, type RedisClient } from './clients/connect.js'
import { createRedisEventStore } from './event-store.js'
import { channelPrefix, createKeys } from './keys.js'
import { Leases } from './limiter/leases.js'
import { RedisLimiter } from './limiter/limiter.js'
import { WakeUps } from './limiter/wake-ups.js'
import { validateOptions, type RedisCoordinatorOptions } from './options.js'
import { ServerMonitor } from './server-monitor.js'
import { createRedisSessionStore } from './session-store.js'

/** The lock of a killed process is free again after this time. The SDK waits five seconds for the sign-in of another process. */
const LOCK_LEASE_MS = 4_000

/** What the processes of a fleet share. */
export interface RedisCoordinator {
  /** Option `sessionStore` of `Bill`: one sign-in and one MFA challenge for all processes. */
  readonly sessionStore: Required<SessionStore>
  /** Option `limiter` of `Bill`: BILL's limits hold for all processes together. */
  readonly limiter: Limiter
  /** Option `store` of `createWebhookHandler`: no event is handled twice. */
  readonly eventStore: Required<EventStore>
  /** Closes the connection that wakes waiting calls. It also closes when the client is closed. The client itself stays open. */
  close(): void
}

/**
 * Coordinates processes that use the same BILL credentials, over Redis 6 or later.
 *
 * ```ts
 * const client = await createClient().connect()
 * const { sessionStore, limiter } = createRedisCoordinator(client)
 * const bill = new Bill({ sessionStore, limiter })
 * ```
 *
 * While Redis fails, calls continue within the limits of each process. Webhook events fail instead, and BILL resends them.
 *
 * @param client a connected client of `redis` or `ioredis`, for one server, a cluster or Sentinel. Waiting calls open a second connection with the same settings.
 * @throws TypeError or RangeError if the client or an option is wrong.
 */
export function createRedisCoordinator(client: RedisClient, options: RedisCoordinatorOptions = {}): RedisCoordinator {
  const { prefix, leaseMs, logger } = validateOptions(options)
  const connection = connect(client)
  const processId = randomUUID()
  let count = 0
  const createId = (): string => `${processId}:${++count}`
  const keys = createKeys(prefix)
  const allLeases: Leases[] = []
  const onRestored = (): void => allLeases.forEach((leases) => leases.renewAll())
  const monitor = new ServerMonitor(connection, { warn: (message) => warnSafely(logger, message), onRestored })
  const wakeUps = new WakeUps(connection, channelPrefix(prefix) + processId)
  const createLimiter = (limiterLeaseMs: number): RedisLimiter => {
    const leases = new Leases({ connection, monitor, keys, channelPrefix: channelPrefix(prefix), leaseMs: limiterLeaseMs })
    allLeases.push(leases)
    return new RedisLimiter({ connection, monitor, keys, leases, wakeUps, leaseMs: limiterLeaseMs, createId })
  }
  connection.onReady(() => monitor.retry())
  connection.onEnd(() => wakeUps.close())
  return {
    limiter: createLimiter(leaseMs),
    sessionStore: createRedisSessionStore({ connection, monitor, locks: createLimiter(Math.min(leaseMs, LOCK_LEASE_MS)), prefix }),
    eventStore: createRedisEventStore({ connection, prefix, createId }),
    close: () => wakeUps.close(),
  }
}

/** A logger that fails must not fail a call. */
function warnSafely(logger: { warn: (message: string) => unknown }, message: string): void {
  void (async () => logger.warn(message))().catch(() => undefined)
}
