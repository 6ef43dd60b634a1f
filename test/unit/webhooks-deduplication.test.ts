import { describe, expect, it } from 'vitest'
import type { EventStore } from '../../src/webhooks/index.js'
import { waitForRuns, createFailingReceiver, throwError, createSlowReceiver } from '../helpers/webhook-receivers.ts'

describe('a repeated event', () => {
  it('gets status 200 and is not handled again', async () => {
    const { seen, status } = createFailingReceiver(0)
    expect([await status(), await status(), await status()]).toEqual([200, 200, 200])
    expect(seen.calls).toBe(1)
  })

  it('is identified by its event ID', async () => {
    const { seen, status } = createFailingReceiver(0)
    expect([await status('a'), await status('b'), await status('a')]).toEqual([200, 200, 200])
    expect(seen.calls).toBe(2)
  })

  it('is handled again after its handler failed, until the handler succeeds', async () => {
    const { seen, status } = createFailingReceiver(2)
    expect([await status(), await status(), await status(), await status()]).toEqual([500, 500, 200, 200])
    expect(seen.calls).toBe(3)
    expect(seen.errors).toEqual([new Error('not now'), new Error('not now')])
  })

  it('is handled again after its handler threw synchronously', async () => {
    const calls: string[] = []
    const on = {
      'bill.created': () => {
        calls.push('call')
        if (calls.length === 1) throw new Error('not now')
      },
    }
    const { status } = createFailingReceiver(0, { on })
    expect([await status(), await status(), await status()]).toEqual([500, 200, 200])
    expect(calls.length).toBe(2)
  })

  it('waits while the first delivery is handled, and shares its success', async () => {
    const { runs, status } = createSlowReceiver()
    const statuses = Promise.all([status(), status(), status()])
    await waitForRuns(runs, 1)
    runs[0]?.resolve()
    expect(await statuses).toEqual([200, 200, 200])
    expect(await status()).toBe(200)
    expect(runs.length).toBe(1)
  })

  it('waits while the first delivery is handled, and shares its failure', async () => {
    const { runs, errors, status } = createSlowReceiver()
    const statuses = Promise.all([status(), status()])
    await waitForRuns(runs, 1)
    runs[0]?.reject(new Error('not now'))
    expect(await statuses).toEqual([500, 500])
    expect(errors.length).toBe(2)
    const redelivery = status()
    await waitForRuns(runs, 2)
    runs[1]?.resolve()
    expect(await redelivery).toBe(200)
  })

  it('does not block other events', async () => {
    const { runs, status } = createSlowReceiver()
    const statuses = [status('a'), status('b')]
    await waitForRuns(runs, 2)
    for (const run of runs) run.resolve()
    expect(await Promise.all(statuses)).toEqual([200, 200])
  })
})

describe('the event store', () => {
  it('can be slow, and can be shared by several receivers', async () => {
    const ids = new Set<string>()
    const later = <T>(value: T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value), 5))
    const store: EventStore = { has: (id) => later(ids.has(id)), add: async (id) => ids.add(await later(id)) }
    const [first, second] = [createFailingReceiver(0, { store }), createFailingReceiver(0, { store })]
    expect([await first.status(), await second.status()]).toEqual([200, 200])
    expect([first.seen.calls, second.seen.calls]).toEqual([1, 0])
    expect([...ids]).toEqual(['a'])
  })

  it('contains an ID only after its handler succeeded', async () => {
    const store = new Set<string>()
    const { runs, status } = createSlowReceiver({ store })
    const failing = status()
    await waitForRuns(runs, 1)
    expect(store.size).toBe(0)
    runs[0]?.reject(new Error('not now'))
    expect(await failing).toBe(500)
    expect(store.size).toBe(0)
    const succeeding = status()
    await waitForRuns(runs, 2)
    runs[1]?.resolve()
    expect(await succeeding).toBe(200)
    expect([...store]).toEqual(['a'])
  })

  it('causes status 500 and no handler call when reading it fails, synchronously or asynchronously', async () => {
    for (const has of [() => Promise.reject(new Error('unavailable')), () => throwError(new Error('unavailable'))]) {
      const { seen, status } = createFailingReceiver(0, { store: { has, add: () => undefined } })
      expect(await status()).toBe(500)
      expect(seen).toEqual({ calls: 0, errors: [new Error('unavailable')] })
    }
  })

  it('causes status 500 when it cannot store the ID, so that BILL delivers the event again', async () => {
    let unavailable = true
    const ids = new Set<string>()
    const { seen, status } = createFailingReceiver(0, { store: { has: (id) => ids.has(id), add: (id) => (unavailable ? throwError(new Error('unavailable')) : ids.add(id)) } })
    expect(await status()).toBe(500)
    unavailable = false
    expect([await status(), await status()]).toEqual([200, 200])
    expect(seen.calls).toBe(2)
  })
})

describe('onError', () => {
  it.each([
    ['throws', () => throwError(new Error('log unavailable'))],
    ['rejects', () => Promise.reject(new Error('log unavailable'))],
    ['is not set', undefined],
  ])('does not change the response when it %s', async (_, onError) => {
    const { status } = createFailingReceiver(1, { onError })
    expect([await status(), await status()]).toEqual([500, 200])
  })

  it('is awaited, because some runtimes stop after the response', async () => {
    let logged = false
    const { status } = createFailingReceiver(1, { onError: () => new Promise<void>((resolve) => setTimeout(() => resolve(void (logged = true)), 20)) })
    expect(await status()).toBe(500)
    expect(logged).toBe(true)
  })
})
