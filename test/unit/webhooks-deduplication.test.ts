import { describe, expect, it } from 'vitest'
import type { EventStore } from '../../src/webhooks/index.js'
import { waitForRuns, createFailingReceiver, throwError, createSlowReceiver } from '../helpers/webhook-receivers.ts'

describe('an event that comes again', () => {
  it('is answered with 200 and not handled again', async () => {
    const { seen, status } = createFailingReceiver(0)
    expect([await status(), await status(), await status()]).toEqual([200, 200, 200])
    expect(seen.calls).toBe(1)
  })

  it('is told from others by its id', async () => {
    const { seen, status } = createFailingReceiver(0)
    expect([await status('a'), await status('b'), await status('a')]).toEqual([200, 200, 200])
    expect(seen.calls).toBe(2)
  })

  it('is handled again when its handler failed, until it ends well', async () => {
    const { seen, status } = createFailingReceiver(2)
    expect([await status(), await status(), await status(), await status()]).toEqual([500, 500, 200, 200])
    expect(seen.calls).toBe(3)
    expect(seen.errors).toEqual([new Error('not now'), new Error('not now')])
  })

  it('is handled again when its handler threw at once, without a promise', async () => {
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

  it('waits while the first is handled, and shares that it ended well', async () => {
    const { runs, status } = createSlowReceiver()
    const answers = Promise.all([status(), status(), status()])
    await waitForRuns(runs, 1)
    runs[0]?.resolve()
    expect(await answers).toEqual([200, 200, 200])
    expect(await status()).toBe(200)
    expect(runs.length).toBe(1)
  })

  it('waits while the first is handled, and shares that it failed', async () => {
    const { runs, errors, status } = createSlowReceiver()
    const answers = Promise.all([status(), status()])
    await waitForRuns(runs, 1)
    runs[0]?.reject(new Error('not now'))
    expect(await answers).toEqual([500, 500])
    expect(errors.length).toBe(2)
    const again = status()
    await waitForRuns(runs, 2)
    runs[1]?.resolve()
    expect(await again).toBe(200)
  })

  it('does not hold up others', async () => {
    const { runs, status } = createSlowReceiver()
    const answers = [status('a'), status('b')]
    await waitForRuns(runs, 2)
    for (const run of runs) run.resolve()
    expect(await Promise.all(answers)).toEqual([200, 200])
  })
})

describe('the store', () => {
  it('may be slow, and is shared by several receivers', async () => {
    const ids = new Set<string>()
    const later = <T>(value: T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value), 5))
    const store: EventStore = { has: (id) => later(ids.has(id)), add: async (id) => ids.add(await later(id)) }
    const [first, second] = [createFailingReceiver(0, { store }), createFailingReceiver(0, { store })]
    expect([await first.status(), await second.status()]).toEqual([200, 200])
    expect([first.seen.calls, second.seen.calls]).toEqual([1, 0])
    expect([...ids]).toEqual(['a'])
  })

  it('holds an id only once its handler has ended well', async () => {
    const store = new Set<string>()
    const { runs, status } = createSlowReceiver({ store })
    const failing = status()
    await waitForRuns(runs, 1)
    expect(store.size).toBe(0)
    runs[0]?.reject(new Error('not now'))
    expect(await failing).toBe(500)
    expect(store.size).toBe(0)
    const ending = status()
    await waitForRuns(runs, 2)
    runs[1]?.resolve()
    expect(await ending).toBe(200)
    expect([...store]).toEqual(['a'])
  })

  it('gives 500 without a call when it cannot be asked, at once or later', async () => {
    for (const has of [() => Promise.reject(new Error('away')), () => throwError(new Error('away'))]) {
      const { seen, status } = createFailingReceiver(0, { store: { has, add: () => undefined } })
      expect(await status()).toBe(500)
      expect(seen).toEqual({ calls: 0, errors: [new Error('away')] })
    }
  })

  it('gives 500 when it cannot keep the id, so that the event comes again', async () => {
    let away = true
    const ids = new Set<string>()
    const { seen, status } = createFailingReceiver(0, { store: { has: (id) => ids.has(id), add: (id) => (away ? throwError(new Error('away')) : ids.add(id)) } })
    expect(await status()).toBe(500)
    away = false
    expect([await status(), await status()]).toEqual([200, 200])
    expect(seen.calls).toBe(2)
  })
})

describe('onError', () => {
  it.each([
    ['throws', () => throwError(new Error('log away'))],
    ['rejects', () => Promise.reject(new Error('log away'))],
    ['is not there', undefined],
  ])('does not change the answer when it %s', async (_, onError) => {
    const { status } = createFailingReceiver(1, { onError })
    expect([await status(), await status()]).toEqual([500, 200])
  })

  it('is waited for, since some runtimes stop at the answer', async () => {
    let logged = false
    const { status } = createFailingReceiver(1, { onError: () => new Promise<void>((resolve) => setTimeout(() => resolve(void (logged = true)), 20)) })
    expect(await status()).toBe(500)
    expect(logged).toBe(true)
  })
})
