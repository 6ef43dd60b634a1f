import { expect, it } from 'vitest'
import { createRedisCoordinator, type RedisClient, type RedisCoordinatorOptions } from '../src/index.js'

const client = { evalsha: async () => null, eval: async () => null, status: 'ready', duplicate: () => expect.unreachable(), on: () => undefined } as RedisClient

it.each([
  [{ prefix: '' }, 'prefix must be a text without braces, such as "bill". Braces choose the server of a cluster.'],
  [{ prefix: '{bill}' }, 'prefix must be a text without braces'],
  [{ leaseMs: 299 }, 'leaseMs must be a whole number of milliseconds from 300 to 3600000.'],
  [{ leaseMs: 1000.5 }, 'leaseMs must be a whole number'],
  [{ leaseMs: Number.NaN }, 'leaseMs must be a whole number'],
  [{ logger: {} as never }, 'logger must have a method warn.'],
  [{ leaseMS: 1000 } as RedisCoordinatorOptions, 'createRedisCoordinator has no option "leaseMS". Its options are prefix, leaseMs and logger.'],
])('rejects %o', (options, message) => {
  expect(() => createRedisCoordinator(client, options)).toThrow(message)
})

it.each([[undefined], [null], [{}], ['redis://127.0.0.1']])('rejects %o as a client', (value) => {
  expect(() => createRedisCoordinator(value as never)).toThrow('createRedisCoordinator needs a client of the package "redis" or "ioredis" as its first argument.')
})

it.each([
  ['throws', () => { throw new Error('logger') }],
  ['rejects', async () => { throw new Error('logger') }],
])('a logger that %s fails no call, nor does a client that throws', async (_, warn) => {
  const broken = { ...client, evalsha: () => { throw new Error('closed') } } as RedisClient
  const { limiter } = createRedisCoordinator(broken, { logger: { warn } })
  const lease = await limiter.acquire('key', { limit: 1, leaseMs: 1_000, signal: new AbortController().signal })
  expect(lease.release()).toBeUndefined()
})

it('does not open the second connection after close', async () => {
  const { limiter, close } = createRedisCoordinator({ ...client, evalsha: async () => [0, 10, '1', ''] } as RedisClient)
  close()
  const waiting = limiter.acquire('key', { limit: 1, leaseMs: 1_000, signal: AbortSignal.timeout(50) })
  await expect(waiting).rejects.toThrow('timeout')
})
