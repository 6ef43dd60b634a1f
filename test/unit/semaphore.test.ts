import { describe, expect, it } from 'vitest'
import { FairQueue } from '../../src/middleware/fair-queue.js'
import { Semaphore } from '../../src/middleware/semaphore.js'
import type { Lease } from '../../src/index.js'
import { errorOf } from '../helpers/test-client.ts'

const LEASE_MS = 5_000

/** A semaphore with a clock that the test moves, and the names of the calls that it admitted. */
function createSemaphore() {
  const semaphore = new Semaphore()
  const admitted: string[] = []
  const clock = { now: 1_000_000 }
  const acquire = async (name: string, limit: number, signal?: AbortSignal): Promise<Lease> => {
    const lease = await semaphore.acquire(limit, LEASE_MS, () => clock.now, signal)
    admitted.push(name)
    return lease
  }
  return { semaphore, admitted, clock, acquire }
}

/** Lets all promise reactions run. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('a semaphore', () => {
  it('admits waiting calls in order, one for each place that is returned', async () => {
    const { admitted, acquire } = createSemaphore()
    const [first, second] = [await acquire('a', 2), await acquire('b', 2)]
    for (const name of ['c', 'd', 'e']) void acquire(name, 2)
    first.release()
    await settle()
    expect(admitted).toEqual(['a', 'b', 'c'])
    second.release()
    await settle()
    expect(admitted).toEqual(['a', 'b', 'c', 'd'])
  })

  it('does not let a new call pass a waiter that is about to be admitted', async () => {
    const { admitted, acquire } = createSemaphore()
    const first = await acquire('a', 1)
    void acquire('b', 1)
    first.release()
    void acquire('c', 1)
    await settle()
    expect(admitted).toEqual(['a', 'b'])
  })

  it('admits a waiter with a higher limit after the waiter ahead of it is aborted', async () => {
    const { admitted, acquire } = createSemaphore()
    const controller = new AbortController()
    await acquire('a', 1)
    const low = errorOf(acquire('low', 1, controller.signal))
    void acquire('high', 2)
    await settle()
    expect(admitted).toEqual(['a'])
    controller.abort('aborted')
    expect(await low).toBe('aborted')
    await settle()
    expect(admitted).toEqual(['a', 'high'])
  })

  it('rejects when the signal is already aborted, and takes no place', async () => {
    const { acquire } = createSemaphore()
    await expect(acquire('a', 1, AbortSignal.abort('aborted'))).rejects.toBe('aborted')
    await acquire('b', 1)
  })

  it('rejects a waiter whose signal aborts while it is being woken', async () => {
    const { admitted, acquire } = createSemaphore()
    const controller = new AbortController()
    const first = await acquire('a', 1)
    const waiting = errorOf(acquire('b', 1, controller.signal))
    await settle()
    first.release()
    controller.abort('aborted')
    expect(await waiting).toBe('aborted')
    await acquire('c', 1)
    expect(admitted).toEqual(['a', 'c'])
  })

  it('takes a place back when its lease ends, and not before', async () => {
    const { admitted, clock, acquire } = createSemaphore()
    await acquire('dropped', 1)
    clock.now += LEASE_MS - 1
    const waiting = acquire('next', 1)
    await settle()
    expect(admitted).toEqual(['dropped'])
    clock.now += 1
    await waiting
    expect(admitted).toEqual(['dropped', 'next'])
  })

  it('keeps a place as long as its lease is renewed', async () => {
    const { admitted, clock, acquire } = createSemaphore()
    const lease = await acquire('long', 1)
    clock.now += LEASE_MS - 1
    lease.renew()
    clock.now += LEASE_MS - 1
    void acquire('next', 1)
    await settle()
    expect(admitted).toEqual(['long'])
    lease.release()
    await settle()
    expect(admitted).toEqual(['long', 'next'])
  })

  it('counts a call again that renews its lease after it ended', async () => {
    const { admitted, clock, acquire } = createSemaphore()
    const lease = await acquire('slow', 1)
    clock.now += LEASE_MS
    const other = await acquire('other', 1)
    lease.renew()
    other.release()
    void acquire('next', 1)
    await settle()
    expect(admitted).toEqual(['slow', 'other'])
    lease.release()
    await settle()
    expect(admitted).toEqual(['slow', 'other', 'next'])
  })

  it('admits waiters after the clock was set back', async () => {
    const { admitted, clock, acquire } = createSemaphore()
    await acquire('dropped', 1)
    clock.now -= 3_600_000
    const waiting = acquire('next', 1)
    await settle()
    clock.now += LEASE_MS
    await waiting
    expect(admitted).toEqual(['dropped', 'next'])
  })

  it('takes a dropped place back by its own timers if the clock has stopped', async () => {
    const semaphore = new Semaphore()
    const acquire = () => semaphore.acquire(1, 100, () => 1_000_000, undefined)
    await acquire()
    await expect(acquire()).resolves.toHaveProperty('release')
  })

  it('is idle when no place is taken and no call waits', async () => {
    const { semaphore, clock, acquire } = createSemaphore()
    expect(semaphore.isIdle(clock.now)).toBe(true)
    const lease = await acquire('a', 1)
    const waiting = acquire('b', 1)
    expect(semaphore.isIdle(clock.now)).toBe(false)
    lease.release()
    // The waiter has not taken its place yet.
    expect(semaphore.isIdle(clock.now)).toBe(false)
    const { release } = await waiting
    expect(semaphore.isIdle(clock.now)).toBe(false)
    release()
    expect(semaphore.isIdle(clock.now)).toBe(true)
    await acquire('dropped', 1)
    expect([clock.now + LEASE_MS - 1, clock.now + LEASE_MS].map((time) => semaphore.isIdle(time))).toEqual([false, true])
  })
})

describe('a fair queue', () => {
  it('skips waiters that were dropped, because they no longer check their turn', async () => {
    const queue = new FairQueue()
    const controller = new AbortController()
    let now = 1_000_000
    // A dropped waiter's code no longer runs: it takes nothing, and sees no time pass.
    const dropped = Array.from({ length: 20 }, () => errorOf(queue.wait(() => 1_000, () => 1_000_000, controller.signal)))
    let admitted = false
    const waiting = queue.wait(() => 0, () => now, undefined).then(() => (admitted = true))
    await settle()
    expect(admitted).toBe(false)
    now += 60_000
    await waiting
    controller.abort('gone')
    expect(new Set(await Promise.all(dropped))).toEqual(new Set(['gone']))
  })
})
