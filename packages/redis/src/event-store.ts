import type { EventStore } from 'bill-sdk/webhooks'
import { textOf, type Connection } from './clients/connection.js'
import { withTimeout } from './failures.js'
import { CLAIM } from './scripts/claim.js'
import { READ, WRITE } from './scripts/stored-value.js'
import { UNCLAIM } from './scripts/unclaim.js'

/** Handled events are remembered for a week, as in memory. */
const EVENT_TTL_MS = 7 * 24 * 3_600_000
const HANDLED = 'handled'

export interface RedisEventStoreOptions {
  readonly connection: Connection
  readonly prefix: string
  readonly createId: () => string
}

/** Handled webhook events of a fleet. It throws while Redis fails: BILL then resends the event, and no handler runs twice. */
export function createRedisEventStore({ connection, prefix, createId }: RedisEventStoreOptions): Required<EventStore> {
  const keyOf = (eventId: string): string => `${prefix}:event:${eventId}`
  /** The tokens of claims that this process holds. */
  const tokens = new Map<string, string>()
  return {
    async has(eventId) {
      const value = await connection.evalScript(READ, [keyOf(eventId)], [])
      return value !== null && value !== undefined && textOf(value) === HANDLED
    },
    async add(eventId) {
      tokens.delete(eventId)
      await connection.evalScript(WRITE, [keyOf(eventId)], [HANDLED, EVENT_TTL_MS])
    },
    async claim(eventId, ttlMs) {
      const token = createId()
      const claim = (async () => connection.evalScript(CLAIM, [keyOf(eventId)], [token, ttlMs]))()
      const reply = await withTimeout(claim).catch((error: unknown) => {
        // Redis may have made the claim, or make it later. It would keep other deliveries from being handled.
        const unclaim = (): Promise<unknown> => connection.evalScript(UNCLAIM, [keyOf(eventId)], [token])
        claim.then(unclaim, unclaim).catch(() => undefined)
        throw error
      })
      const isClaimed = Number(reply) === 1
      if (isClaimed) tokens.set(eventId, token)
      return isClaimed
    },
    async release(eventId) {
      const token = tokens.get(eventId)
      tokens.delete(eventId)
      if (token) await connection.evalScript(UNCLAIM, [keyOf(eventId)], [token])
    },
  }
}
