/** A table finds and sorts what a look at all rows would, whatever was written and undone in between. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseFilters } from '../../src/store/filters.ts'
import { page } from '../../src/store/page.ts'
import type { Row } from '../../src/store/rows.ts'
import { parseSort, type Sort } from '../../src/store/sort.ts'
import { Store } from '../../src/store/store.ts'

const LIST = { filterable: { name: ['eq', 'in', 'ne'], amount: ['eq', 'gt'], createdTime: ['gte', 'lt'] }, sortable: ['name', 'amount'] }
const SORTS = ['name', 'amount:desc,name'].map((text) => parseSort(text, LIST) as Sort)

const data = fc.record({
  name: fc.constantFrom('a', 'b', '1', undefined, null),
  amount: fc.constantFrom(1, 2, undefined),
  tags: fc.subarray(['x', 'y']),
  nested: fc.record({ id: fc.constantFrom('p', 'q') }),
  createdTime: fc.constantFrom('2026-03-02T09:00:00.000+00:00', '2026-03-02', '2026-03-02T10:30:00Z'),
})
const action = fc.record({ id: fc.constantFrom('1', '2', '3', '4', '5', '6'), kind: fc.constantFrom('write', 'write', 'delete'), data, fails: fc.boolean() })

function act(store: Store, { id, kind, data }: { id: string; kind: string; data: object }): void {
  const row = store.get('things', id)
  if (kind === 'delete') store.delete('things', id)
  else if (row) store.update('things', row, { ...data })
  else store.insert('things', 'me', id, { ...data })
}

const idsOf = (rows: readonly Row[]): string[] => rows.map(({ id }) => id)

function expectSameAsScan(store: Store): void {
  const table = store.table('things', 'me')
  const rows = store.snapshot().collections['things'] ?? []
  const having = (test: (data: Row['data']) => boolean): string[] => idsOf(rows.filter(({ data }) => test(data)))
  expect(idsOf(table.rows)).toEqual(idsOf(rows))
  expect(idsOf(table.where('name', 'a'))).toEqual(having(({ name }) => name === 'a'))
  expect(idsOf(table.where('name', undefined))).toEqual(having(({ name }) => name === undefined || name === null))
  expect(idsOf(table.where('tags', 'x'))).toEqual(having(({ tags }) => (tags as string[]).includes('x')))
  expect(idsOf(table.where('nested.id', 'p'))).toEqual(having(({ nested }) => (nested as { id: string }).id === 'p'))
  for (const sort of SORTS) {
    const sorted = [...rows].sort((a, b) => sort.compare(sort.keysOf(a.data), sort.keysOf(b.data)))
    expect(idsOf(table.sorted(sort).map(({ row }) => row))).toEqual(idsOf(sorted))
  }
}

it('finds, sorts and lists as a scan does', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
      const store = new Store('seed')
      // From here on, the indexes follow the writes.
      expectSameAsScan(store)
      for (const one of actions) {
        const change = (): void => {
          act(store, one)
          if (one.fails) throw new Error('stop')
        }
        if (one.fails) expect(() => store.transaction(change)).toThrow('stop')
        else store.transaction(change)
        expectSameAsScan(store)
      }
    }),
    { numRuns: 300 },
  )
})

it('filters by an index as by a scan', () => {
  const filters = fc.constantFrom('name:eq:a', 'name:eq:1', 'name:in:"a,b"', 'amount:eq:2', 'amount:eq:2.0', 'amount:gt:1,name:eq:b', 'createdTime:gte:2026-03-02T10:00:00Z', 'createdTime:lt:2026-03-02T00:00:00.001Z')
  fc.assert(
    fc.property(fc.array(data, { maxLength: 20 }), filters, fc.constantFrom(undefined, 'name'), (datas, text, sort) => {
      const store = new Store('seed')
      for (const [index, one] of datas.entries()) store.insert('things', 'me', String(index), one)
      const filter = parseFilters(text, LIST)
      const query = { sort: parseSort(sort, LIST), max: 100, token: undefined, list: text }
      const scanned = page(store.table('things', 'me'), { ...query, filter: (record) => filter(record) })
      expect(idsOf(page(store.table('things', 'me'), { ...query, filter }).rows)).toEqual(idsOf(scanned.rows))
    }),
    { numRuns: 500 },
  )
})
