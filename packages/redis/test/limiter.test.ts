/** The shared limits, with a real redis-server and both clients. Each coordinator stands for a process. */
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { AcquireOptions, Lease } from 'bill-sdk'
import { CLIENTS, createProcess, type ClientName } from './support/clients.ts'
import { describeWithRedis, startRedis, type RedisServer } from './support/redis-server.ts'

const options = (changes: Partial<AcquireOptions> = {}): AcquireOptions => ({ limit: 3, leaseMs: 15_000, signal: new AbortController().signal, ...changes })

let redis: RedisServer
let keyCount = 0
const newKey = (): string => `bill-limit:${++keyCount}`
type Process = Awaited<ReturnType<typeof createProcess>>
const processes: Process[] = []

const start = async (name: ClientName, leaseMs?: number): Promise<Process> => {
  const process = await createProcess(name, redis.port, { leaseMs })
  processes.push(process)
  return process
}

const PENDING = Symbol('pending')
/** Whether a promise is still pending after there was time for many round trips. */
const isPending = async (promise: Promise<unknown>): Promise<boolean> => (await Promise.race([promise, delay(150, PENDING)])) === PENDING

describeWithRedis('the limits of a fleet', () => {
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterEach(async () => {
    for (const process of processes.splice(0)) await process.close()
  })
  afterAll(() => redis[Symbol.asyncDispose]())

  it.each(CLIENTS)('%s: grant as many places as the limit to all processes together, and the next one when a call ends', async (name) => {
    const [a, b] = [await start(name), await start(name)]
    const key = newKey()
    const first = await a.limiter.acquire(key, options())
    await a.limiter.acquire(key, options())
    await b.limiter.acquire(key, options())
    const waiting = b.limiter.acquire(key, options())
    expect(await isPending(waiting)).toBe(true)
    first.release()
    await expect(waiting).resolves.toBeDefined()
  })

  it.each(CLIENTS)('%s: are separate for each key', async (name) => {
    const process = await start(name)
    await process.limiter.acquire(newKey(), options({ limit: 1 }))
    await expect(process.limiter.acquire(newKey(), options({ limit: 1 }))).resolves.toBeDefined()
  })

  it.each(CLIENTS)('%s: serve twelve waiting processes in order', async (name) => {
    const key = newKey()
    const holder = await start(name)
    const held = await holder.limiter.acquire(key, options({ limit: 1 }))
    const order: number[] = []
    const calls: Promise<void>[] = []
    for (let index = 0; index < 12; index++) {
      const process = await start(name)
      const lease = process.limiter.acquire(key, options({ limit: 1 }))
      calls.push(lease.then((granted) => (order.push(index), void granted.release())))
      while (Number(await holder.send('ZCARD', `bill:{${key}}:waiters`)) <= index) await delay(1)
    }
    held.release()
    await Promise.all(calls)
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  it.each(CLIENTS)('%s: keep a long lease, however short the leases and timeouts of others are', async (name) => {
    const [long, short] = [await start(name, 60_000), await start(name, 300)]
    const key = newKey()
    await long.limiter.acquire(key, options({ limit: 1, leaseMs: 60_000 }))
    await expect(short.limiter.acquire(key, options({ limit: 1, leaseMs: 300, signal: AbortSignal.timeout(600) }))).rejects.toThrow('timeout')
    expect(await long.send('ZCARD', `bill:{${key}}:leases`)).toBe(1)
    expect(await long.send('ZCARD', `bill:{${key}}:waiters`)).toBe(0)
  })

  it.each(CLIENTS)('%s: renew a long call, and free its place when it is no longer renewed', async (name) => {
    const [a, b] = [await start(name, 600), await start(name, 600)]
    const key = newKey()
    // The lease of the call is longer than that of Redis, so only the timer of the coordinator keeps it.
    const lease = await a.limiter.acquire(key, options({ limit: 1, leaseMs: 1_800 }))
    const waiting = b.limiter.acquire(key, options({ limit: 1 }))
    await delay(1_000)
    lease.renew()
    await delay(1_000)
    expect(await isPending(waiting)).toBe(true)
    await waiting
  })

  it.each(CLIENTS)('%s: register a call again whose process stood still for longer than its lease', async (name) => {
    const [a, b] = [await start(name, 300), await start(name, 300)]
    const key = newKey()
    const lease = await a.limiter.acquire(key, options({ limit: 1, leaseMs: 300 }))
    const end = performance.now() + 600
    while (performance.now() < end);
    // The timer of the coordinator comes first, and ends the lease.
    await delay(50)
    lease.renew()
    await delay(0)
    await expect(b.limiter.acquire(key, options({ limit: 1, signal: AbortSignal.timeout(150) }))).rejects.toThrow('timeout')
    lease.release()
    lease.renew()
    await expect(b.limiter.acquire(key, options({ limit: 1 }))).resolves.toBeDefined()
    expect(await b.send('ZCARD', `bill:{${key}}:leases`)).toBe(1)
  })

  it('report to the SDK that a call is still waiting', async () => {
    const process = await start('redis')
    const key = newKey()
    const waits: string[] = []
    await process.limiter.acquire(key, options({ limit: 1, onWaiting: () => expect.unreachable() }))
    const waiting = { limit: 1, windowMs: 500, signal: AbortSignal.timeout(1_500) }
    await expect(process.limiter.acquire(key, options({ limit: 1, signal: waiting.signal, onWaiting: () => waits.push('acquire') }))).rejects.toThrow('timeout')
    await process.limiter.reserve(key, { ...waiting, signal: new AbortController().signal })
    await process.limiter.reserve(key, { ...waiting, signal: new AbortController().signal, onWaiting: () => waits.push('reserve') })
    expect(waits.filter((method) => method === 'acquire').length).toBeGreaterThan(1)
    expect(waits).toContain('reserve')
  })

  it.each(CLIENTS)('%s: forget a waiter that is aborted, and wake the one behind it', async (name) => {
    const [a, b] = [await start(name), await start(name)]
    const key = newKey()
    const held = await a.limiter.acquire(key, options({ limit: 1 }))
    const controller = new AbortController()
    const aborted = a.limiter.acquire(key, options({ limit: 1, signal: controller.signal }))
    while (Number(await a.send('ZCARD', `bill:{${key}}:waiters`)) < 1) await delay(1)
    const next = b.limiter.acquire(key, options({ limit: 1 }))
    controller.abort(new Error('enough'))
    await expect(aborted).rejects.toThrow('enough')
    held.release()
    await expect(next).resolves.toBeDefined()
  })

  it.each(CLIENTS)('%s: load their scripts again after SCRIPT FLUSH', async (name) => {
    const process = await start(name)
    const key = newKey()
    const lease = await process.limiter.acquire(key, options({ limit: 1 }))
    await process.send('SCRIPT', 'FLUSH')
    lease.release()
    const next = await process.limiter.acquire(key, options({ limit: 1 }))
    await process.send('SCRIPT', 'FLUSH')
    next.release()
    await process.limiter.reserve(key, { limit: 1, windowMs: 1_000, signal: new AbortController().signal })
    expect(process.warnings).toEqual([])
  })

  it.each(CLIENTS)('%s: allow as many starts in a sliding window as the limit, to all processes together and in order', async (name) => {
    const [a, b] = [await start(name), await start(name)]
    const key = newKey()
    const window = { limit: 2, windowMs: 1_000, signal: new AbortController().signal }
    const starts: string[] = []
    const reserve = async (process: Process, label: string): Promise<void> => {
      await process.limiter.reserve(key, window)
      starts.push(label)
    }
    await reserve(a, 'a1')
    // So that the two places do not become free at the same time.
    await delay(100)
    await reserve(b, 'b1')
    const startedAt = performance.now()
    const a2 = reserve(a, 'a2')
    while (Number(await a.send('ZCARD', `bill:{${key}:window}:waiters`)) < 1) await delay(1)
    await Promise.all([a2, reserve(b, 'b2')])
    expect(starts).toEqual(['a1', 'b1', 'a2', 'b2'])
    // The window slides: nothing starts before the first start is a window old.
    expect(performance.now() - startedAt).toBeGreaterThan(850)
  })

  it.each(CLIENTS)('%s: leave nothing in Redis when all calls have ended', async (name) => {
    const process = await start(name, 300)
    const key = newKey()
    const leases: Lease[] = []
    for (let index = 0; index < 3; index++) leases.push(await process.limiter.acquire(key, options()))
    const waiting = process.limiter.acquire(key, options())
    for (const lease of leases) lease.release()
    ;(await waiting).release()
    const keysOf = async (): Promise<string[]> => (await process.send('KEYS', `bill:{${key}}:*`)) as string[]
    while ((await keysOf()).length > 1) await delay(10)
    // The run ID of the server stays for an hour.
    expect((await keysOf()).map(String)).toEqual([`bill:{${key}}:server`])
  })

  it('do not depend on the clocks of the processes', async () => {
    const [early, late] = [await start('redis'), await start('ioredis')]
    const key = newKey()
    const { now } = Date
    try {
      await early.limiter.acquire(key, options({ limit: 1 }))
      Date.now = () => now() + 3_600_000
      const waiting = late.limiter.acquire(key, options({ limit: 1, signal: AbortSignal.timeout(500) }))
      await expect(waiting).rejects.toThrow('timeout')
    } finally {
      Date.now = now
    }
  })

  it('hold across both clients', async () => {
    const [a, b] = [await start('redis'), await start('ioredis')]
    const key = newKey()
    const held = await a.limiter.acquire(key, options({ limit: 1 }))
    const waiting = b.limiter.acquire(key, options({ limit: 1 }))
    expect(await isPending(waiting)).toBe(true)
    held.release()
    await expect(waiting).resolves.toBeDefined()
  })
})
