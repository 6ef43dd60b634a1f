import { describe, expect, it } from 'vitest'
import { EventDeduplicator } from '../../src/webhooks/event-deduplicator.js'
import { MemoryEventStore } from '../../src/webhooks/event-store.js'

const DAY = 24 * 3_600_000

describe('MemoryEventStore', () => {
  it('knows what was added, and nothing else', () => {
    const store = new MemoryEventStore()
    store.add('a')
    expect([store.has('a'), store.has('b')]).toEqual([true, false])
  })

  it('holds 10,000 ids and drops the oldest first', () => {
    const store = new MemoryEventStore()
    for (let i = 0; i <= 10_000; i++) store.add(`event-${i}`)
    expect(store.size).toBe(10_000)
    expect([store.has('event-0'), store.has('event-1'), store.has('event-10000')]).toEqual([false, true, true])
  })

  it('counts an id that is added again as new', () => {
    const store = new MemoryEventStore(2)
    for (const id of ['a', 'b', 'a', 'c']) store.add(id)
    expect([store.has('a'), store.has('b'), store.has('c')]).toEqual([true, false, true])
  })

  it('forgets after a week, and lets go of the memory', () => {
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

describe('Once', () => {
  it('starts anew when a run seems lost, and that run does not disturb the new one', async () => {
    let now = 0
    const runs: (() => void)[] = []
    const once = new EventDeduplicator(new MemoryEventStore(), () => now)
    const run = (): Promise<void> => once.run('a', () => new Promise<void>((resolve) => runs.push(resolve)))
    const started = async (count: number): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      expect(runs.length).toBe(count)
    }
    const lost = run()
    now = 5 * 60_000 - 1
    const waiter = run()
    await started(1)
    now = 5 * 60_000
    const second = run()
    await started(2)
    runs[0]?.()
    await Promise.all([lost, waiter])
    now += 1
    const shares = run()
    expect(shares).toBe(second)
    runs[1]?.()
    await second
    await run()
    await started(2)
  })
})
