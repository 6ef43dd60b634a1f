import { describe, expect, it } from 'vitest'
import { EventDeduplicator } from '../../src/webhooks/event-deduplicator.js'
import { MemoryEventStore } from '../../src/webhooks/event-store.js'

const DAY = 24 * 3_600_000

describe('MemoryEventStore', () => {
  it('contains the IDs that were added, and no others', () => {
    const store = new MemoryEventStore()
    store.add('a')
    expect([store.has('a'), store.has('b')]).toEqual([true, false])
  })

  it('stores 10,000 IDs and removes the oldest first', () => {
    const store = new MemoryEventStore()
    for (let i = 0; i <= 10_000; i++) store.add(`event-${i}`)
    expect(store.size).toBe(10_000)
    expect([store.has('event-0'), store.has('event-1'), store.has('event-10000')]).toEqual([false, true, true])
  })

  it('treats an ID that is added again as new', () => {
    const store = new MemoryEventStore(2)
    for (const id of ['a', 'b', 'a', 'c']) store.add(id)
    expect([store.has('a'), store.has('b'), store.has('c')]).toEqual([true, false, true])
  })

  it('removes IDs after a week, and frees their memory', () => {
    let now = 0
    const store = new MemoryEventStore(10, () => now)
    store.add('a')
    now = 7 * DAY - 1
    expect(store.has('a')).toBe(true)
    store.add('b')
    expect(store.size).toBe(2)
    now = 7 * DAY
    expect(store.has('a')).toBe(false)
    store.add('c')
    expect(store.size).toBe(2)
    expect([store.has('b'), store.has('c')]).toEqual([true, true])
  })
})

describe('EventDeduplicator', () => {
  it('starts a new run when the previous one timed out, and the old run does not affect the new one', async () => {
    let now = 0
    const runs: (() => void)[] = []
    const deduplicator = new EventDeduplicator(new MemoryEventStore(), () => now)
    const run = (): Promise<void> => deduplicator.run('a', () => new Promise<void>((resolve) => runs.push(resolve)))
    const expectStarted = async (count: number): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      expect(runs.length).toBe(count)
    }
    const timedOut = run()
    now = 5 * 60_000 - 1
    const waiter = run()
    await expectStarted(1)
    now = 5 * 60_000
    const second = run()
    await expectStarted(2)
    runs[0]?.()
    await Promise.all([timedOut, waiter])
    now += 1
    const shared = run()
    expect(shared).toBe(second)
    runs[1]?.()
    await second
    await run()
    await expectStarted(2)
  })

  it('does not start a second run while a long handler still runs', async () => {
    let now = 0
    let beat = (): void => undefined
    let isStopped = false
    let finish = (): void => undefined
    let runs = 0
    const startHeartbeat = (callback: () => void) => ((beat = callback), () => void (isStopped = true))
    const deduplicator = new EventDeduplicator(new Set<string>(), () => now, startHeartbeat)
    const run = (): Promise<void> => deduplicator.run('a', () => new Promise<void>((resolve) => (runs++, (finish = resolve))))
    const first = run()
    for (let minute = 0; minute < 60; minute++) {
      now += 60_000
      beat()
      expect(run()).toBe(first)
    }
    expect(isStopped).toBe(false)
    await new Promise((resolve) => setImmediate(resolve))
    finish()
    await first
    expect([runs, isStopped]).toEqual([1, true])
  })

  it('uses a monotonic clock, so that a change of the system time starts no second run', async () => {
    const { now } = Date
    const deduplicator = new EventDeduplicator(new Set<string>())
    let finish = (): void => undefined
    let runs = 0
    const run = (): Promise<void> => deduplicator.run('a', () => new Promise<void>((resolve) => (runs++, (finish = resolve))))
    try {
      const first = run()
      await new Promise((resolve) => setImmediate(resolve))
      Date.now = () => now() + 3_600_000
      expect(run()).toBe(first)
      finish()
      await first
      expect(runs).toBe(1)
    } finally {
      Date.now = now
    }
  })
})
