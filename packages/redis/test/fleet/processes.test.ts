/** Real processes with one BILL key, counted by the server. */
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { CLIENTS } from '../support/clients.ts'
import { CountingServer } from '../support/counting-server.ts'
import { Fleet } from '../support/fleet.ts'
import type { Task } from '../support/fleet-worker.ts'
import { describeWithRedis, startRedis, type RedisServer } from '../support/redis-server.ts'

const LEASE_MS = 2_000

let redis: RedisServer
let server: CountingServer
let fleet: Fleet

const tasks = (count: number, changes: Partial<Task> | ((index: number) => Partial<Task>)): Task[] =>
  Array.from({ length: count }, (_, index) => ({
    label: `process-${index}`,
    client: CLIENTS[index % 2] ?? 'redis',
    redisPort: redis.port,
    url: server.url,
    organizationId: '00801A',
    leaseMs: LEASE_MS,
    calls: 3,
    ...(typeof changes === 'function' ? changes(index) : changes),
  }))

describeWithRedis('a fleet', () => {
  beforeEach(async () => {
    redis = await startRedis()
    server = await new CountingServer().start()
    fleet = new Fleet()
  })
  afterEach(async () => {
    await fleet[Symbol.asyncDispose]()
    await server[Symbol.asyncDispose]()
    await redis[Symbol.asyncDispose]()
  })

  it('of 8 processes with 500 calls each has 3 requests in flight, signs in once, and serves the processes equally', async () => {
    const processes = await fleet.start(tasks(8, { calls: 500 }))
    for (const process of processes) process.go()
    const results = await Promise.all(processes.map((process) => process.result()))
    expect(results).toEqual(Array.from({ length: 8 }, () => ({ succeeded: 500, warnings: [] })))
    expect([server.peak, server.signIns, server.processes.length]).toEqual([3, 1, 4_000])
    // Until half of the calls were made, every process waited for more.
    const half = server.processes.slice(0, 2_000)
    const shares = processes.map((_, index) => half.filter((label) => label === `process-${index}`).length)
    console.log(`shares of 2,000 calls: ${shares.join(', ')}`)
    for (const share of shares) expect(Math.abs(share - 250)).toBeLessThanOrEqual(50)
  })

  it('counts the limits of two organizations separately', async () => {
    const processes = await fleet.start(tasks(4, (index) => ({ calls: 100, organizationId: index < 2 ? '00801A' : '00801B' })))
    // Both organizations have all their places taken at the same time.
    server.latency = () => (server.inFlight('00801A') + server.inFlight('00801B') === 6 ? 2 : 20)
    for (const process of processes) process.go()
    await Promise.all(processes.map((process) => process.result()))
    expect(Object.fromEntries(server.peaks)).toEqual({ '00801A': 3, '00801B': 3 })
    expect(server.signIns).toBe(2)
  })

  it('gets the places of a process back that was killed with calls in flight', async () => {
    const [victim, other] = await fleet.start(tasks(2, (index) => ({ calls: index === 0 ? 3 : 30 })))
    server.latency = (process) => (process === 'process-0' && server.processes.length > 0 ? Infinity : 2)
    victim?.go()
    while (server.inFlight('00801A') < 3) await delay(5)
    await victim?.kill()
    other?.go()
    expect(await other?.result()).toEqual({ succeeded: 30, warnings: [] })
    expect(server.peak).toBe(3)
  })

  it('survives the kill and the restart of Redis, and then has 3 requests in flight again', async () => {
    const processes = await fleet.start(tasks(4, { calls: 5, loop: true }))
    server.latency = () => 10
    for (const process of processes) process.go()
    while (server.processes.length < 200) await delay(5)
    expect(server.peak).toBe(3)
    await redis.kill('SIGKILL')
    // Each process goes on, with its own limits.
    const before = server.processes.length
    const countOf = (label: string): number => server.processes.slice(before).filter((name) => name === label).length
    while (processes.some((_, index) => countOf(`process-${index}`) < 50)) await delay(20)
    expect(server.peak).toBeLessThanOrEqual(12)
    await redis.start()
    await delay(2 * LEASE_MS)
    server.peaks.clear()
    const after = server.processes.length
    while (server.processes.length < after + 300) await delay(5)
    expect(server.peak).toBe(3)
    for (const process of processes) process.stop()
    for (const { succeeded, warnings } of await Promise.all(processes.map((process) => process.result()))) {
      expect(succeeded).toBeGreaterThan(0)
      expect(warnings).toHaveLength(1)
    }
    expect(server.signIns).toBe(1)
  })
})
