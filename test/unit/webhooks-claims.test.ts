/** Processes that share a store with `claim` never handle an event at the same time. */
import { describe, expect, it } from 'vitest'
import { WebhookInProgressError, type EventStore } from '../../src/webhooks/index.js'
import { EventDeduplicator } from '../../src/webhooks/event-deduplicator.js'
import { createFailingReceiver, createSlowReceiver, throwError, waitForRuns } from '../helpers/webhook-receivers.ts'

/** A store as in Redis: one key per event, which holds `claimed` until it expires, or `handled`. */
function createSharedStore() {
  const keys = new Map<string, { value: 'claimed' | 'handled'; until: number }>()
  const state = { now: 0, ttls: [] as number[], keys }
  const find = (id: string) => [keys.get(id)].find((entry) => entry && state.now < entry.until)
  const later = async <T>(read: () => T): Promise<T> => (await Promise.resolve(), read())
  const store = {
    has: (id: string) => later(() => find(id)?.value === 'handled'),
    add: (id: string) => later(() => keys.set(id, { value: 'handled', until: Infinity })),
    claim: (id: string, ttlMs: number) =>
      later(() => {
        state.ttls.push(ttlMs)
        if (find(id)) return false
        keys.set(id, { value: 'claimed', until: state.now + ttlMs })
        return true
      }),
    release: (id: string) => later(() => keys.delete(id)),
  } satisfies EventStore
  return { store, state }
}

describe('two processes with one store', () => {
  it('run a handler once, and the other one asks BILL to resend the event', async () => {
    const { store } = createSharedStore()
    const [first, second] = [createSlowReceiver({ store }), createSlowReceiver({ store })]
    const running = first.status()
    await waitForRuns(first.runs, 1)
    expect(await second.status()).toBe(409)
    expect(second.errors).toEqual([expect.any(WebhookInProgressError)])
    first.runs[0]?.resolve()
    expect(await running).toBe(200)
    expect(await second.status()).toBe(200)
    expect(second.runs.length).toBe(0)
  })

  it('let the other one handle the event after the handler failed', async () => {
    const { store } = createSharedStore()
    const [first, second] = [createFailingReceiver(1, { store }), createFailingReceiver(0, { store })]
    expect([await first.status(), await second.status(), await first.status()]).toEqual([500, 200, 200])
    expect([first.seen.calls, second.seen.calls]).toEqual([1, 1])
  })

  it('let the other one handle the event when the claim of a lost process has expired', async () => {
    const { store, state } = createSharedStore()
    const [lost, second] = [createSlowReceiver({ store }), createFailingReceiver(0, { store })]
    void lost.status()
    await waitForRuns(lost.runs, 1)
    state.now = 15 * 60_000 - 1
    expect(await second.status()).toBe(409)
    state.now++
    expect(await second.status()).toBe(200)
    expect(state.ttls).toEqual([15 * 60_000, 15 * 60_000, 15 * 60_000])
  })
})

describe('a claim', () => {
  it('is released when the store cannot be read or written, and stays after a success', async () => {
    const { store, state } = createSharedStore()
    const broken = { has: () => throwError(new Error('unavailable')), add: () => throwError(new Error('unavailable')) }
    expect(await createFailingReceiver(0, { store: { ...store, has: broken.has } }).status()).toBe(500)
    expect(state.keys.size).toBe(0)
    expect(await createFailingReceiver(0, { store: { ...store, add: broken.add } }).status()).toBe(500)
    expect(state.keys.size).toBe(0)
    expect(await createFailingReceiver(0, { store }).status()).toBe(200)
    expect(state.keys.get('a')?.value).toBe('handled')
  })

  it('blocks the event until it expires, if the store cannot release it', async () => {
    const { store, state } = createSharedStore()
    const { release: _, ...without } = store
    for (const shared of [without, { ...store, release: () => throwError(new Error('unavailable')) }]) {
      state.keys.clear()
      const { seen, status } = createFailingReceiver(1, { store: shared })
      expect([await status(), await status()]).toEqual([500, 409])
      state.now += 15 * 60_000
      expect([await status(), seen.calls]).toEqual([200, 2])
      expect(seen.errors[0]).toEqual(new Error('not now'))
    }
  })

  it('that has expired is not released, because another process may hold it', async () => {
    const { store, state } = createSharedStore()
    let now = 0
    const run = new EventDeduplicator(store, () => now).run('a', () => {
      now = state.now = 15 * 60_000
      state.keys.set('a', { value: 'claimed', until: Infinity })
      throw new Error('not now')
    })
    await expect(run).rejects.toThrow('not now')
    expect(state.keys.get('a')?.value).toBe('claimed')
  })

  it('can be any truthy or falsy value, such as the response of a database', async () => {
    const { store } = createSharedStore()
    const claimWith = (value: unknown): EventStore => ({ ...store, claim: () => value as boolean })
    expect(await createFailingReceiver(0, { store: claimWith(null) }).status()).toBe(409)
    expect(await createFailingReceiver(0, { store: claimWith('OK') }).status()).toBe(200)
  })
})
