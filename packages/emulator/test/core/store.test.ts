/** Rows, transactions that are undone, and snapshots. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createId, UUID } from '../../src/store/ids.ts'
import { Store } from '../../src/store/store.ts'

const fill = (store: Store, ...ids: string[]): void => store.transaction(() => ids.forEach((id) => store.insert('things', 'me', id, { id }))) as never
const idsOf = (store: Store): string[] => store.list('things', 'me').map(({ id }) => id)

describe('a transaction', () => {
  it('returns its result and its changes', () => {
    const store = new Store('seed')
    fill(store, 'a', 'b')
    const { result, changes } = store.transaction(() => {
      const row = store.get('things', 'a')
      if (row) store.update('things', row, { id: 'a', name: 'Fern' })
      store.delete('things', 'b')
      return 7
    })
    expect(result).toBe(7)
    expect(changes).toEqual([{ collection: 'things', row: expect.objectContaining({ data: { id: 'a', name: 'Fern' } }) }, { collection: 'things', deleted: 'b' }])
    expect(store.all('things').map(({ data }) => data)).toEqual([{ id: 'a', name: 'Fern' }])
  })

  it('does not nest', () => {
    const store = new Store('seed')
    expect(() => store.transaction(() => store.transaction(() => 1))).toThrow('do not nest')
  })

  it('that throws changes nothing: rows, order, counters and IDs', () => {
    const action = fc.oneof(
      fc.record({ kind: fc.constant('insert'), id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f') }),
      fc.record({ kind: fc.constantFrom('update', 'delete'), id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f') }),
      fc.record({ kind: fc.constant('count'), id: fc.constant('') }),
    )
    const act = (store: Store, { kind, id }: { kind: string; id: string }): void => {
      const row = store.get('things', id)
      if (kind === 'insert' && !row) store.insert('things', id < 'd' ? 'me' : 'you', id, { id })
      if (kind === 'update' && row) store.update('things', row, { ...row.data, changed: true })
      if (kind === 'delete') store.delete('things', id)
      if (kind === 'count') store.createId('009')
    }
    fc.assert(
      fc.property(fc.array(action), fc.array(action), (before, failed) => {
        const store = new Store('seed')
        for (const one of before) act(store, one)
        const snapshot = structuredClone(store.snapshot())
        const order = { me: idsOf(store), all: store.all('things').map(({ id }) => id) }
        expect(() =>
          store.transaction(() => {
            for (const one of failed) act(store, one)
            throw new Error('stop')
          }),
        ).toThrow('stop')
        expect({ ...store.snapshot(), collections: store.snapshot().collections['things'] ?? [] }).toEqual({ ...snapshot, collections: snapshot.collections['things'] ?? [] })
        expect({ me: idsOf(store), all: store.all('things').map(({ id }) => id) }).toEqual(order)
      }),
      { numRuns: 500 },
    )
  })

  it('never changes a row in place', () => {
    const store = new Store('seed')
    fill(store, 'a')
    const before = store.get('things', 'a')
    if (before) store.update('things', before, { id: 'a', changed: true })
    expect(before?.data).toEqual({ id: 'a' })
  })
})

describe('a store', () => {
  it('keeps owners apart, in the order of creation', () => {
    const store = new Store('seed')
    store.insert('things', 'me', '2', {})
    store.insert('things', 'you', '3', {})
    store.insert('things', 'me', '1', {})
    expect(idsOf(store)).toEqual(['2', '1'])
    expect(store.list('things', 'nobody')).toEqual([])
    expect(store.list('nothing', 'me')).toEqual([])
    expect(store.get('things', '__proto__')).toBeUndefined()
  })

  it('rejects a second row with the same ID', () => {
    const store = new Store('seed')
    fill(store, 'a')
    expect(() => store.insert('things', 'you', 'a', {})).toThrow('already has a row a')
  })

  it('that is restored from JSON continues as the first one would', () => {
    const store = new Store('seed')
    fill(store, 'a', 'b', 'c')
    store.createId('009')
    store.delete('things', 'b')
    const copy = new Store('seed')
    copy.restore(JSON.parse(JSON.stringify(store.snapshot())))
    for (const one of [store, copy]) fill(one, one.createId('009'), one.createId(UUID))
    expect(copy.snapshot()).toEqual(store.snapshot())
    expect(idsOf(copy)).toEqual(idsOf(store))
  })
})

describe('IDs', () => {
  it("have BILL's form, and are the same for the same seed and count", () => {
    expect(createId('seed', '009', 1)).toMatch(/^009[0-9A-Z]{17}$/)
    expect(createId('seed', UUID, 1)).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(createId('seed', '009', 1)).toBe(createId('seed', '009', 1))
    expect(createId('other', '009', 1)).not.toBe(createId('seed', '009', 1))
  })

  it('differ for a million records of a kind', () => {
    const numbers = Uint32Array.from({ length: 1_000_000 }, (_, count) => countOf(createId('bill', 'stp', count))).sort()
    expect(numbers.every((number, at) => number !== numbers[at - 1])).toBe(true)
  })

  it('differ for all counts below 2^32', () => {
    const number = fc.integer({ min: 0, max: 2 ** 32 - 1 })
    fc.assert(fc.property(number, number, fc.constantFrom('stp', UUID), (a, b, prefix) => (createId('bill', prefix, a) === createId('bill', prefix, b)) === (a === b)))
    expect(createId('bill', 'stp', 532_382)).not.toBe(createId('bill', 'stp', 329_599))
  })
})

/** The part of an ID that names its count. */
const countOf = (id: string): number => parseInt(id.slice(3, 10), 36) % 2 ** 32
