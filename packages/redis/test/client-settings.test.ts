/** Settings of the clients that change how commands are sent, or what replies look like. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AcquireOptions } from 'bill-sdk'
import { Redis } from 'ioredis'
import { createClient, RESP_TYPES } from 'redis'
import { createRedisCoordinator, type IoredisClient, type RedisClient } from '../src/index.js'
import { connectClient, type TestClient } from './support/clients.ts'
import { describeWithRedis, startRedis, type RedisServer } from './support/redis-server.ts'

const options = (): AcquireOptions => ({ limit: 1, leaseMs: 15_000, signal: new AbortController().signal })

let redis: RedisServer
let admin: TestClient
/** Closes the client of a test. */
let close: () => unknown = () => undefined

async function connectIoredis(settings: object): Promise<RedisClient> {
  const client = new Redis({ port: redis.port, host: '127.0.0.1', ...settings })
  client.on('error', () => undefined)
  close = () => client.disconnect()
  while (client.status !== 'ready') await new Promise((resolve) => setTimeout(resolve, 5))
  return client
}

async function connectNodeRedis(settings: object): Promise<RedisClient> {
  const client = createClient({ socket: { port: redis.port, host: '127.0.0.1' }, ...settings })
  client.on('error', () => undefined)
  close = () => client.destroy()
  await client.connect()
  return client
}

const user = (name: string, ...rules: string[]): Promise<unknown> => admin.send('ACL', 'SETUSER', name, 'reset', 'on', 'nopass', ...rules)
/** The permissions that the guide lists. */
const COMMANDS = ['+@connection', '+eval', '+evalsha', '+info', '+time', '+publish', '+subscribe', '+@read', '+@write']

describeWithRedis('a client', () => {
  beforeAll(async () => {
    redis = await startRedis()
    admin = await connectClient('redis', redis.port)
    await user('fleet', '~bill:*', '&bill:*', ...COMMANDS)
  })
  afterAll(async () => {
    await admin.close()
    await redis[Symbol.asyncDispose]()
  })

  it.each<[string, () => Promise<RedisClient>]>([
    ['of ioredis with a key prefix', () => connectIoredis({ keyPrefix: 'app:' })],
    ['of ioredis without a queue for commands', () => connectIoredis({ enableOfflineQueue: false })],
    ['of ioredis without retries', () => connectIoredis({ maxRetriesPerRequest: 0 })],
    ['of ioredis with numbers as text', () => connectIoredis({ stringNumbers: true })],
    ['of ioredis with automatic pipelines', () => connectIoredis({ enableAutoPipelining: true })],
    ['of ioredis with another database', () => connectIoredis({ db: 3 })],
    ['of ioredis with the permissions of the guide', () => connectIoredis({ username: 'fleet', password: 'any' })],
    ['of redis with RESP2', () => connectNodeRedis({ RESP: 2 })],
    ['of redis without a queue for commands', () => connectNodeRedis({ disableOfflineQueue: true })],
    ['of redis with buffers and numbers as text', () => connectNodeRedis({ RESP: 3, commandOptions: { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer, [RESP_TYPES.NUMBER]: String } } })],
    ['of redis with the permissions of the guide', () => connectNodeRedis({ username: 'fleet', password: 'any' })],
  ])('%s shares limits, sessions and events, and listens for wake-ups', async (title, connect) => {
    const warnings: string[] = []
    const { limiter, sessionStore, eventStore } = createRedisCoordinator(await connect(), { logger: { warn: (message) => warnings.push(message) } })
    try {
      const key = `bill-limit:${title}`
      const held = await limiter.acquire(key, options())
      const waiting = limiter.acquire(key, options())
      while (!String(await admin.send('PUBSUB', 'CHANNELS')).includes(':wake:')) await new Promise((resolve) => setTimeout(resolve, 5))
      held.release()
      ;(await waiting).release()
      await limiter.reserve(key, { limit: 1, windowMs: 1_000, signal: new AbortController().signal })
      await sessionStore.set(key, 'ä session', { ttlMs: 60_000 })
      expect(await sessionStore.get(key)).toBe('ä session')
      expect([await eventStore.claim(title, 1_000), await eventStore.claim(title, 1_000)]).toEqual([true, false])
      await eventStore.add(title)
      expect(await eventStore.has(title)).toBe(true)
      expect(warnings).toEqual([])
    } finally {
      close()
      // Closing the client ends the subscription, too.
      while (String(await admin.send('PUBSUB', 'CHANNELS')).includes(':wake:')) await new Promise((resolve) => setTimeout(resolve, 5))
    }
  })

  it('without permission for the channels does without wake-ups', async () => {
    await user('no-channels', '~bill:*', 'resetchannels', ...COMMANDS)
    const client = (await connectIoredis({ username: 'no-channels', password: 'any' })) as Redis
    const failures: string[] = []
    for (const method of ['evalsha', 'eval'] as const) {
      const run = client[method].bind(client) as IoredisClient['eval']
      const recorded: IoredisClient['eval'] = (...args) => run(...args).catch((error: Error) => (failures.push(error.message), Promise.reject(error)))
      Object.assign(client, { [method]: recorded })
    }
    const { limiter } = createRedisCoordinator(client)
    const held = await limiter.acquire('bill-limit:channels', options())
    const waiting = limiter.acquire('bill-limit:channels', options())
    setTimeout(() => held.release(), 50)
    ;(await waiting).release()
    // After the response to the release.
    await client.ping()
    close()
    expect(failures.filter((message) => !message.startsWith('NOSCRIPT'))).toEqual([])
  })
})
