/** What happens while Redis fails. Each coordinator stands for a process. */
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { AcquireOptions, Lease, ReserveOptions } from 'bill-sdk'
import { CLIENTS, createProcess, type ClientName } from './support/clients.ts'
import { describeWithRedis, startRedis, type RedisServer } from './support/redis-server.ts'

type Process = Awaited<ReturnType<typeof createProcess>>

const options = (changes: Partial<AcquireOptions> = {}): AcquireOptions => ({ limit: 1, leaseMs: 15_000, signal: new AbortController().signal, ...changes })
const window = (changes: Partial<ReserveOptions> = {}): ReserveOptions => ({ limit: 2, windowMs: 60_000, signal: new AbortController().signal, ...changes })
const OUTAGE = /^bill-sdk-redis: Redis failed \([\w ]+\)\. Calls continue within the limits of each process until it works again\.( Connect to the primary server, not to a replica\.)?$/
const LEASE_MS = 1_500

let redis: RedisServer
const processes: Process[] = []
const rejections: unknown[] = []
const onRejection = (reason: unknown): void => void rejections.push(reason)

const start = async (name: ClientName, leaseMs = LEASE_MS): Promise<Process> => {
  const process = await createProcess(name, redis.port, { leaseMs })
  processes.push(process)
  return process
}

/** The limits are shared again if a second process waits while the first holds the only place. */
async function areShared(a: Process, b: Process, key: string): Promise<boolean> {
  const held = await a.limiter.acquire(key, options())
  const second = await b.limiter.acquire(key, options({ signal: AbortSignal.timeout(100) })).catch(() => undefined)
  second?.release()
  held.release()
  return second === undefined
}

async function untilShared(a: Process, b: Process): Promise<void> {
  for (let attempt = 0; !(await areShared(a, b, `bill-limit:probe-${attempt}`)); attempt++) await delay(100)
}

const untilReady = async (process: Process): Promise<void> => {
  while (!(await process.send('PING').catch(() => false))) await delay(20)
}

describeWithRedis('a Redis that fails', () => {
  beforeEach(async () => {
    redis = await startRedis()
    process.on('unhandledRejection', onRejection)
  })
  afterEach(async () => {
    for (const process of processes.splice(0)) await process.close()
    await redis[Symbol.asyncDispose]()
    process.off('unhandledRejection', onRejection)
    expect(rejections.splice(0)).toEqual([])
  })

  const failures: readonly [title: string, fail: (process: Process) => Promise<unknown>, repair: (process: Process) => Promise<unknown>][] = [
    ['is down', () => redis.kill('SIGKILL'), () => redis.start()],
    ['does not respond', () => redis.kill('SIGSTOP'), () => redis.kill('SIGCONT')],
    ['is read-only', (process) => process.send('REPLICAOF', '127.0.0.1', '1'), (process) => process.send('REPLICAOF', 'NO', 'ONE')],
  ]

  for (const name of CLIENTS)
    it.each(failures)(`that %s lets calls go on with one warning, and shares the limits when it works again (${name})`, async (_, fail, repair) => {
      const [a, b] = [await start(name), await start(name)]
      expect(await areShared(a, b, 'bill-limit:before')).toBe(true)
      await a.limiter.reserve('bill-limit:spend', window())
      const waiting = [await a.limiter.acquire('bill-limit:waiting', options()), b.limiter.acquire('bill-limit:waiting', options())]
      await fail(a)
      const leases: Lease[] = await Promise.all([...waiting, a.limiter.acquire('bill-limit:during', options()), b.limiter.acquire('bill-limit:during', options())])
      // Starts are counted in the process, together with those before the outage.
      await a.limiter.reserve('bill-limit:spend', window())
      await expect(a.limiter.reserve('bill-limit:spend', window({ signal: AbortSignal.timeout(100) }))).rejects.toThrow('timeout')
      expect(await a.sessionStore.get('bill-session:1')).toBe(null)
      await a.sessionStore.set('bill-session:1', 'value', { ttlMs: 60_000 })
      await a.sessionStore.delete('bill-session:1')
      ;(await a.sessionStore.lock('bill-session:1:lock', { ttlMs: 1_000, signal: new AbortController().signal })).release()
      for (const { warnings } of [a, b]) expect(warnings).toEqual([expect.stringMatching(OUTAGE)])
      await repair(a)
      await untilShared(a, b)
      for (const lease of leases) lease.release()
      for (const { warnings } of [a, b]) expect(warnings).toHaveLength(1)
    })

  for (const name of CLIENTS) {
    it(`that is out of memory still shares the limits, stores no session and fails webhook events, so that BILL resends them (${name})`, async () => {
      const [a, b] = [await start(name), await start(name)]
      await a.send('CONFIG', 'SET', 'maxmemory', '1')
      await expect(a.eventStore.claim('event', 1_000)).rejects.toThrow('OOM')
      expect(await areShared(a, b, 'bill-limit:oom')).toBe(true)
      const running = await b.limiter.acquire('bill-limit:long', options())
      await b.limiter.reserve('bill-limit:spend', window())
      await a.sessionStore.set('bill-session:1', 'value', { ttlMs: 60_000 })
      await a.sessionStore.set('bill-session:1', 'value', { ttlMs: 60_000 })
      expect(a.warnings).toEqual([expect.stringMatching(/\(OOM\).* Increase maxmemory\.$/)])
      expect(await areShared(a, b, 'bill-limit:oom')).toBe(true)
      // For longer than a lease: the running call renews its place.
      await expect(a.limiter.acquire('bill-limit:long', options({ signal: AbortSignal.timeout(1.5 * LEASE_MS) }))).rejects.toThrow('timeout')
      running.release()
      await a.send('CONFIG', 'SET', 'maxmemory', '0')
      await untilShared(a, b)
      await a.sessionStore.set('bill-session:1', 'value', { ttlMs: 60_000 })
      expect(await b.sessionStore.get('bill-session:1')).toBe('value')
    })

    it(`that comes back empty grants nothing for one lease, and running calls register again (${name})`, async () => {
      const [a, b] = [await start(name), await start(name)]
      const key = 'bill-limit:running'
      const running = await a.limiter.acquire(key, options())
      await b.limiter.acquire('bill-limit:other', options())
      await redis.kill('SIGKILL')
      await redis.start()
      await Promise.all([untilReady(a), untilReady(b)])
      const waiting = b.limiter.acquire(key, options())
      const granted = waiting.then(() => 'granted')
      // For longer than a lease: the running call keeps its place.
      expect(await Promise.race([granted, delay(2 * LEASE_MS, 'waits')])).toBe('waits')
      expect(await b.send('ZCARD', `bill:{${key}}:leases`)).toBe(1)
      running.release()
      expect(await granted).toBe('granted')
      for (const { warnings } of [a, b]) expect(warnings.length).toBeLessThanOrEqual(1)
    })
  }

  it('that comes back empty grants nothing for one lease to a process that has seen the old one, even if no call runs', async () => {
    const a = await start('redis')
    ;(await a.limiter.acquire('bill-limit:before', options())).release()
    while (Number(await a.send('EXISTS', 'bill:{bill-limit:before}:leases'))) await delay(1)
    await redis.kill('SIGKILL')
    await redis.start()
    await untilReady(a)
    // Not down anymore: the next attempt reaches Redis.
    const granted = a.limiter.acquire('bill-limit:after', options())
    expect(await Promise.race([granted.then(() => 'granted'), delay(LEASE_MS / 2, 'waits')])).toBe('waits')
    await granted
    // The window is over for everybody, and a process that starts now does not wait.
    const b = await start('ioredis')
    await b.limiter.acquire('bill-limit:after-2', options({ signal: AbortSignal.timeout(LEASE_MS / 2) }))
    expect(a.warnings).toEqual([])
  })

  it('that comes back empty and without memory still grants nothing for one lease', async () => {
    const [a, b] = [await start('redis'), await start('ioredis')]
    const running = await a.limiter.acquire('bill-limit:running', options())
    await b.limiter.acquire('bill-limit:other', options())
    await redis.kill('SIGKILL')
    await redis.start()
    await Promise.all([untilReady(a), untilReady(b)])
    await a.send('CONFIG', 'SET', 'maxmemory', '1')
    await expect(b.limiter.acquire('bill-limit:running', options({ signal: AbortSignal.timeout(1.5 * LEASE_MS) }))).rejects.toThrow('timeout')
    running.release()
  })

  it.each(CLIENTS)('%s: with a key of another program fails for this key only, and says what to do', async (name) => {
    const [a, b] = [await start(name), await start(name)]
    await a.send('SET', 'bill:{bill-limit:taken}:leases', 'text')
    await a.limiter.acquire('bill-limit:taken', options())
    await a.limiter.acquire('bill-limit:taken', options())
    expect(a.warnings).toEqual([expect.stringMatching(/\(WRONGTYPE\).* choose another prefix\.$/)])
    expect(await areShared(a, b, 'bill-limit:other')).toBe(true)
  })

  it.each(CLIENTS)('%s: that responds too late to a claim leaves the event to the next delivery', async (name) => {
    const [a, b] = [await start(name), await start(name)]
    await redis.kill('SIGSTOP')
    await expect(a.eventStore.claim('event', 900_000)).rejects.toThrow('Redis did not respond within 1800 ms.')
    await redis.kill('SIGCONT')
    await untilReady(a)
    while (await b.send('EXISTS', 'bill:event:event')) await delay(10)
    expect(await b.eventStore.claim('event', 900_000)).toBe(true)
  })

  it.each(CLIENTS)('%s: says what to do if the client is closed', async (name) => {
    const { limiter, warnings, close } = await start(name)
    await close()
    await limiter.acquire('bill-limit:closed', options())
    expect(warnings).toEqual([expect.stringMatching(/\(client not connected\).* Connect the Redis client, and close it after the last call\.$/)])
  })

  it.each(CLIENTS)('%s: logs nothing if the client is closed right after the last call', async (name) => {
    const { limiter, warnings, close } = await start(name)
    const lease = await limiter.acquire('bill-limit:last', options())
    lease.release()
    await close()
    await delay(0)
    expect(warnings).toEqual([])
  })

  it.each(CLIENTS)('%s: frees the lock of a killed process before others stop waiting for it', async (name) => {
    const [a, b] = [await start(name, 15_000), await start(name, 15_000)]
    await a.sessionStore.lock('bill-session:1:lock', { ttlMs: 60_000, signal: new AbortController().signal })
    await a.close()
    await expect(b.sessionStore.lock('bill-session:1:lock', { ttlMs: 60_000, signal: AbortSignal.timeout(5_000) })).resolves.toBeDefined()
  })

  it('gives back the places of calls that ended during an outage', async () => {
    const [a, b] = [await start('redis', 60_000), await start('ioredis', 60_000)]
    const key = 'bill-limit:ended'
    const held = await a.limiter.acquire(key, options())
    await redis.kill('SIGSTOP')
    // Redis does not respond, so the end of the call is not recorded.
    await a.limiter.reserve('bill-limit:x', { limit: 1, windowMs: 1_000, signal: new AbortController().signal })
    held.release()
    await redis.kill('SIGCONT')
    await untilShared(a, b)
    // Long before the lease of a minute ends.
    const granted = b.limiter.acquire(key, options({ signal: AbortSignal.timeout(10_000) }))
    await expect(granted).resolves.toBeDefined()
  })
})
