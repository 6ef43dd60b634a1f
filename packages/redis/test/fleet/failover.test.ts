/** A replica takes over, directed by Sentinel. Each coordinator stands for a process. */
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import type { AcquireOptions } from 'bill-sdk'
import { Redis } from 'ioredis'
import { createSentinel } from 'redis'
import { createRedisCoordinator, type RedisClient, type RedisCoordinator } from '../../src/index.js'
import { CLIENTS, connectClient, type ClientName } from '../support/clients.ts'
import { describeWithRedis, startRedis, startSentinel, type RedisServer } from '../support/redis-server.ts'

const LEASE_MS = 3_000
const options = (changes: Partial<AcquireOptions> = {}): AcquireOptions => ({ limit: 1, leaseMs: 15_000, signal: new AbortController().signal, ...changes })

const servers: RedisServer[] = []
const closers: (() => unknown)[] = []

async function connect(name: ClientName, sentinelPort: number): Promise<RedisClient> {
  if (name === 'ioredis') {
    const client = new Redis({ sentinels: [{ host: '127.0.0.1', port: sentinelPort }], name: 'fleet' })
    client.on('error', () => undefined)
    closers.push(() => client.disconnect())
    await client.ping()
    return client
  }
  const client = createSentinel({ name: 'fleet', sentinelRootNodes: [{ host: '127.0.0.1', port: sentinelPort }] })
  client.on('error', () => undefined)
  closers.push(() => client.destroy())
  await client.connect()
  return client
}

async function start(name: ClientName, sentinel: RedisServer): Promise<RedisCoordinator & { warnings: string[] }> {
  const warnings: string[] = []
  return { ...createRedisCoordinator(await connect(name, sentinel.port), { leaseMs: LEASE_MS, logger: { warn: (message) => warnings.push(message) } }), warnings }
}

/** A server with a replica that has all its data, and a Sentinel that knows both. */
async function startServers(): Promise<{ primary: RedisServer; replica: RedisServer; sentinel: RedisServer }> {
  const primary = await startRedis('--repl-diskless-sync-delay', '0')
  const replica = await startRedis('--replicaof', '127.0.0.1', String(primary.port))
  const sentinel = await startSentinel(primary)
  servers.push(primary, replica, sentinel)
  const admin = await connectClient('redis', sentinel.port)
  while (!/status=ok,address=127\.0\.0\.1:\d+,slaves=1/.test(String(await admin.send('INFO', 'sentinel')))) await delay(50)
  await admin.close()
  return { primary, replica, sentinel }
}

describeWithRedis('a server that a replica replaces', () => {
  afterEach(async () => {
    for (const close of closers.splice(0)) close()
    for (const server of servers.splice(0)) await server[Symbol.asyncDispose]()
  })

  it.each(CLIENTS)('%s: is noticed, running calls keep their places, and the limits are shared again', async (name) => {
    const { primary, replica, sentinel } = await startServers()
    const [a, b] = [await start(name, sentinel), await start(name, sentinel)]
    const key = 'bill-limit:running'
    const running = await a.limiter.acquire(key, options())
    const waiting = b.limiter.acquire('bill-limit:other', options({ signal: AbortSignal.timeout(60_000) }))
    ;(await waiting).release()
    await primary.kill('SIGKILL')
    const admin = await connectClient('redis', replica.port)
    closers.push(() => admin.close())
    // Sentinel closes the connections to a server when it changes its role.
    const ask = async (command: string, ...args: string[]): Promise<string> => String(await admin.send(command, ...args).catch(() => ''))
    while (!(await ask('INFO', 'replication')).includes('role:master')) await delay(50)
    // The call of the first process registers at the new server.
    while (Number(await ask('ZCARD', `bill:{${key}}:leases`)) < 1) await delay(50)
    const isShared = async (): Promise<boolean> => {
      const second = await b.limiter.acquire(key, options({ signal: AbortSignal.timeout(200) })).catch(() => undefined)
      second?.release()
      return second === undefined
    }
    while (!(await isShared())) await delay(50)
    // For longer than a lease: the running call keeps its place.
    await expect(b.limiter.acquire(key, options({ signal: AbortSignal.timeout(1.5 * LEASE_MS) }))).rejects.toThrow('timeout')
    running.release()
    ;(await b.limiter.acquire(key, options())).release()
    // The new run ID was noticed, so no place was granted for one lease.
    expect(await ask('HGET', `bill:{${key}}:server`, 'checked')).toBe('1')
    for (const { warnings } of [a, b]) expect(warnings.length).toBeLessThanOrEqual(1)
  })
})
