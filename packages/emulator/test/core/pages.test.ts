/** Pages: together they are the unpaged list, in both directions, whatever is created in between. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFilters } from '../../src/store/filters.ts'
import { page, type PageQuery } from '../../src/store/page.ts'
import type { Row } from '../../src/store/rows.ts'
import { parseSort } from '../../src/store/sort.ts'
import { Table } from '../../src/store/table.ts'

const LIST = { filterable: { kind: ['eq'] }, sortable: ['name', 'amount'] }

const rowsOf = (datas: readonly object[]): Row[] => datas.map((data, index) => ({ id: String(index), owner: 'me', sequence: index + 1, data: { ...data } }))

const queryOf = (sort: string | undefined, filters: string | undefined, max: number): Omit<PageQuery, 'token'> => ({
  sort: parseSort(sort, LIST), filter: filters === undefined ? undefined : parseFilters(filters, LIST), max, list: JSON.stringify([sort, filters]),
})

const idsOf = (rows: readonly Row[]): string[] => rows.map(({ id }) => id)

const data = fc.record({ name: fc.constantFrom('a', 'b', 'c', 'ä', 'ß'), amount: fc.option(fc.integer({ min: 0, max: 3 }).map((halves) => halves / 2), { nil: undefined }), kind: fc.constantFrom('x', 'y') })
const query = fc.record({ sort: fc.constantFrom(undefined, 'name', 'name:desc', 'amount:asc,name:desc'), filters: fc.constantFrom(undefined, 'kind:eq:x'), max: fc.integer({ min: 1, max: 5 }) })

describe('pages', () => {
  it('are the unpaged list, forward and backward', () => {
    fc.assert(
      fc.property(fc.array(data, { maxLength: 25 }), query, (datas, { sort, filters, max }) => {
        const rows = rowsOf(datas)
        const whole = idsOf(page(new Table([...rows]), { ...queryOf(sort, filters, Infinity), token: undefined }).rows)
        const pages: string[][] = []
        let result = page(new Table([...rows]), { ...queryOf(sort, filters, max), token: undefined })
        expect(result.prevPage).toBeUndefined()
        for (;;) {
          pages.push(idsOf(result.rows))
          if (!result.nextPage) break
          result = page(new Table([...rows]), { ...queryOf(sort, filters, max), token: result.nextPage })
        }
        expect(pages.flat()).toEqual(whole)
        for (const expected of pages.slice(0, -1).toReversed()) {
          result = page(new Table([...rows]), { ...queryOf(sort, filters, max), token: result.prevPage })
          expect(idsOf(result.rows)).toEqual(expected)
        }
        expect(result.prevPage).toBeUndefined()
      }),
      { numRuns: 1000 },
    )
  })

  it('have each row of the beginning once, while rows are created and deleted between them', () => {
    fc.assert(
      fc.property(fc.array(data, { maxLength: 20 }), fc.array(data, { maxLength: 20 }), fc.nat(), query, (datas, added, victim, { sort, filters, max }) => {
        let rows = rowsOf(datas)
        const first = idsOf(page(new Table([...rows]), { ...queryOf(sort, filters, Infinity), token: undefined }).rows)
        const removed = datas.length ? String(victim % datas.length) : undefined
        const seen: string[] = []
        let token: string | undefined
        for (let count = 0; ; count++) {
          const result = page(new Table([...rows]), { ...queryOf(sort, filters, max), token })
          seen.push(...idsOf(result.rows))
          token = result.nextPage
          if (token === undefined) break
          const [more] = added.slice(count, count + 1)
          if (more) rows = [...rows, { id: `new-${count}`, owner: 'me', sequence: 1000 + count, data: { ...more } }]
          if (count === 1) rows = rows.filter(({ id }) => id !== removed)
        }
        const old = seen.filter((id) => !id.startsWith('new-'))
        expect(new Set(seen).size).toBe(seen.length)
        expect(old.filter((id) => id !== removed)).toEqual(first.filter((id) => id !== removed))
      }),
      { numRuns: 1000 },
    )
  })

  it('reject a token that is not theirs', () => {
    const rows = rowsOf(Array.from({ length: 5 }, () => ({ name: 'a' })))
    const { nextPage } = page(new Table([...rows]), { ...queryOf(undefined, undefined, 2), token: undefined })
    expect(nextPage).toMatch(/^[\w-]+$/)
    expect(() => page(new Table([...rows]), { ...queryOf('name', undefined, 2), token: nextPage })).toThrow('BDC_1129')
    for (const token of ['', 'x', btoa('[]'), btoa('{}'), btoa('null'), '%%%']) expect(() => page(new Table([...rows]), { ...queryOf(undefined, undefined, 2), token })).toThrow('BDC_1129')
  })
})

describe('a filter by a time that the emulator writes', () => {
  const operation = { filterable: { createdTime: ['gt', 'gte', 'lt', 'lte'] } }
  const START = Date.UTC(2026, 2, 2)
  const rows: Row[] = Array.from({ length: 3000 }, (_, index) => {
    const createdTime = new Date(START + Math.floor(index / 2)).toISOString()
    return { id: String(index), owner: 'one', sequence: index + 1, data: index % 100 === 50 ? {} : { createdTime: index % 3 ? createdTime.replace('Z', '+00:00') : createdTime } }
  })
  const query = (filter: PageQuery['filter']): PageQuery => ({ filter, sort: undefined, max: 5000, token: undefined, list: '' })

  it.each(['gt', 'gte', 'lt', 'lte'].flatMap((operator) => [-1, 0, 1, 300, 1000, 1498, 1499, 5000, 9e14].map((at) => [operator, at] as const)))('finds the rows that a look at each finds (%s, %s)', (operator, at) => {
    const filter = parseFilters(`createdTime:${operator}:${new Date(START + at).toISOString()}`, operation)
    expect(page(new Table([...rows]), query(filter)).rows).toEqual(rows.filter(({ data }) => filter(data)))
  })

  it.each([['gt', 1400], ['lte', 100], ['gt', 9999]] as const)('looks at few rows if few are in the list (%s, %s)', (operator, at) => {
    const filter = parseFilters(`createdTime:${operator}:${new Date(START + at).toISOString()}`, operation)
    let count = 0
    const counting = Object.assign((data: Row['data']) => (count++, filter(data)), { range: filter.range })
    page(new Table([...rows]), query(counting))
    expect(count).toBeLessThan(300)
  })
})
