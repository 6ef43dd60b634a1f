/** One BILL client per organization. All processes share their limits. */
import { Bill } from '../../src/index.js'
import { createRedisCoordinator } from '../../packages/redis/src/index.js'
import { redis } from './queues.js'
import { organizations, settings } from './settings.js'

const { limiter, sessionStore, close } = createRedisCoordinator(redis)

/**
 * BILL allows 20,000 calls an hour for a developer key, in all organizations
 * together. This budget leaves a tenth for retries and other programs.
 */
const HOURLY_BUDGET = { limit: 18_000, windowMs: 3_600_000 }

/** Waits until the fleet may make another call in this hour. */
export const waitForBudget = (): Promise<void> =>
  limiter.reserve('hourly-budget', {
    ...HOURLY_BUDGET,
    signal: new AbortController().signal,
  })

const clients = new Map<string, Bill>()

export function clientOf(organizationId: string): Bill {
  const known = clients.get(organizationId)
  if (known) return known
  const organization = organizations.find(
    (candidate) => candidate.organizationId === organizationId,
  )
  if (!organization) throw new Error(`No organization ${organizationId}.`)
  const client = new Bill({
    ...organization,
    baseUrl: process.env['BILL_BASE_URL'],
    devKey: settings.devKey,
    sessionStore,
    limiter,
  })
  clients.set(organizationId, client)
  return client
}

export const closeClients = close
