/** Three servers in cluster mode. Each coordinator stands for a process. */
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AcquireOptions } from 'bill-sdk'
import { Cluster } from 'ioredis'
import { createClient, createCluster } from 'redis'
import { createRedisCoordinator, type RedisClient, type RedisCoordinator } from '../../src/index.js'
import { CLIENTS, type ClientName } from '../support/clients.ts'
import { describeWithRedis, findFreePort, startRedis, type RedisServer } from '../support/redis-server.ts'

const options = (changes: Partial<AcquireOptions> = {}): AcquireOptions => ({ limit: 1, leaseMs: 15_000, signal: new AbortController().signal, ...changes })
const SLOTS = [0, 5461, 10_923, 16_384]

const servers: RedisServer[] = []
const closers: (() => void)[] = []

async function startCluster(): Promise<void> {
  const busPorts: number[] = []
  for (let index = 0; index < 3; index++) {
    const busPort = await findFreePort()
    busPorts.push(busPort)
    servers.push(await startRedis('--cluster-enabled', 'yes', '--cluster-port', String(busPort), '--cluster-require-full-coverage', 'no', '--cluster-node-timeout', '2000'))
  }
  for (const [index, { port }] of servers.entries()) {
    const client = await createClient({ socket: { port, host: '127.0.0.1' } }).connect()
    await client.sendCommand(['CLUSTER', 'SET-CONFIG-EPOCH', String(index + 1)])
    await client.sendCommand(['CLUSTER', 'ADDSLOTSRANGE', String(SLOTS[index]), String((SLOTS[index + 1] ?? 0) - 1)])
    if (index > 0) await client.sendCommand(['CLUSTER', 'MEET', '127.0.0.1', String(servers[0]?.port), String(busPorts[0])])
    client.destroy()
  }
  for (const { port } of servers) {
    const client = await createClient({ socket: { port, host: '127.0.0.1' } }).connect()
    while (!/cluster_state:ok[^]*cluster_slots_assigned:16384[^]*cluster_known_nodes:3/.test(String(await client.sendCommand(['CLUSTER', 'INFO'])))) await delay(20)
    client.destroy()
  }
}

async function connectCluster(name: ClientName): Promise<RedisClient> {
  const port = servers[0]?.port ?? 0
  if (name === 'ioredis') {
    const cluster = new Cluster([{ port, host: '127.0.0.1' }])
    cluster.on('error', () => undefined)
    closers.push(() => cluster.disconnect())
    await cluster.get('any')
    return cluster
  }
  const cluster = createCluster({ rootNodes: [{ socket: { port, host: '127.0.0.1' } }] })
  cluster.on('error', () => undefined)
  await cluster.connect()
  closers.push(() => cluster.destroy())
  return cluster
}

async function start(name: ClientName): Promise<RedisCoordinator & { warnings: string[] }> {
  const warnings: string[] = []
  const coordinator = createRedisCoordinator(await connectCluster(name), { leaseMs: 1_500, logger: { warn: (message) => warnings.push(message) } })
  closers.push(() => coordinator.close())
  return { ...coordinator, warnings }
}

/** Whether the second process waits for the place that the first one holds. */
async function areShared(a: RedisCoordinator, b: RedisCoordinator, key: string): Promise<boolean> {
  const held = await a.limiter.acquire(key, options())
  const second = await b.limiter.acquire(key, options({ signal: AbortSignal.timeout(200) })).catch(() => undefined)
  second?.release()
  held.release()
  return second === undefined
}

describeWithRedis('a cluster of three servers', () => {
  beforeAll(startCluster)
  afterAll(async () => {
    for (const close of closers.splice(0).toReversed()) close()
    for (const server of servers.splice(0)) await server[Symbol.asyncDispose]()
  })

  it.each(CLIENTS)('%s: shares limits, sessions and events on all servers, and wakes waiting processes', async (name) => {
    const [a, b] = [await start(name), await start(name)]
    for (let index = 0; index < 12; index++) {
      const key = `bill-limit:${name}-${index}`
      const held = await a.limiter.acquire(key, options())
      const waiting = b.limiter.acquire(key, options())
      expect(await Promise.race([waiting, delay(20, 'waits')])).toBe('waits')
      held.release()
      ;(await waiting).release()
      await a.limiter.reserve(key, { limit: 1, windowMs: 1_000, signal: new AbortController().signal })
      await a.sessionStore.set(key, `session ${index}`, { ttlMs: 60_000 })
      expect(await b.sessionStore.get(key)).toBe(`session ${index}`)
      expect([await a.eventStore.claim(key, 1_000), await b.eventStore.claim(key, 1_000)]).toEqual([true, false])
    }
    expect([...a.warnings, ...b.warnings]).toEqual([])
  })

  it.each(CLIENTS)('%s: a server that fails affects only its own keys, with one warning', async (name) => {
    const [a, b] = [await start(name), await start(name)]
    const keys = Array.from({ length: 12 }, (_, index) => `bill-limit:down-${name}-${index}`)
    await servers[2]?.kill('SIGKILL')
    const shared: boolean[] = []
    for (const key of keys) shared.push(await areShared(a, b, key))
    expect(new Set(shared)).toEqual(new Set([true, false]))
    for (const { warnings } of [a, b]) expect(warnings).toHaveLength(1)
    await servers[2]?.start()
    for (const key of keys) while (!(await areShared(a, b, key))) await delay(100)
    for (const { warnings } of [a, b]) expect(warnings).toHaveLength(1)
  })
})
