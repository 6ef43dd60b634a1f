/** BILL's filter and sort text, as our SDK and other clients write it. */
import { describe, expect, it } from 'vitest'
import { parseFilters } from '../../src/store/filters.ts'
import { parseSort } from '../../src/store/sort.ts'

const OPERATORS = ['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin', 'sw']
const LIST = { filterable: { name: OPERATORS, amount: OPERATORS, dueDate: OPERATORS, createdTime: OPERATORS, archived: ['eq', 'ne'], 'vendor.id': ['eq', 'ne', 'in'], 'lines.itemId': ['eq', 'ne'] }, sortable: ['name', 'amount', 'vendor.id'] }

const FERN = { name: 'Fern & Moss, Inc', amount: 240.5, dueDate: '2026-03-20', createdTime: '2026-03-02T09:00:00.123+00:00', archived: false, vendor: { id: '009A' }, lines: [{ itemId: '1' }, { itemId: '2' }] }

describe('a filter', () => {
  it.each([
    ['name:eq:Fern & Moss, Inc', true],
    ['name:eq:"Fern & Moss, Inc"', true],
    ['name:eq:fern & moss, inc', false],
    ['name:ne:Fern', true],
    ['name:ne:"Fern & Moss, Inc"', false],
    ['name:sw:"Fern"', true],
    ['name:sw:Moss', false],
    ['name:eq:""', false],
    ['name:in:"Fern,Moss"', false],
    ['name:in:"Fern & Moss, Inc",Moss', true],
    ['name:nin:Moss,"Fern"', true],
    ['amount:eq:240.50', true],
    ['amount:ne:240.50', false],
    ['amount:gt:240.49', true],
    ['amount:gt:240.5', false],
    ['amount:gte:240.5', true],
    ['amount:lt:240.5', false],
    ['amount:lte:240.5', true],
    ['amount:in:1,240.5', true],
    ['amount:nin:"1,240.5"', false],
    ['dueDate:eq:2026-03-20', true],
    ['dueDate:gt:2026-03-19', true],
    ['dueDate:gte:"2026-03-21"', false],
    ['dueDate:lt:2026-03-21', true],
    ['createdTime:gte:2026-03-02T09:00:00Z', true],
    ['createdTime:gt:"2026-03-02T09:00:00.123Z"', false],
    ['createdTime:eq:2026-03-02T09:00:00.123+00:00', true],
    ['createdTime:lte:2026-03-02', false],
    ['createdTime:eq:2026-03-02T09:00:00.123', true],
    ['dueDate:in:"2026-03-19,2026-03-20"', true],
    ['archived:eq:false', true],
    ['archived:ne:false', false],
    ['vendor.id:eq:009A', true],
    ['vendor.id:in:"009A,009B"', true],
    ['lines.itemId:eq:2', true],
    ['lines.itemId:ne:2', false],
    ['lines.itemId:ne:3', true],
    ['name:sw:Fern,amount:gt:1,archived:eq:false', true],
    ['name:sw:Fern, amount:gt:1000', false],
  ])('%s: %s', (text, expected) => {
    expect(parseFilters(text, LIST)(FERN)).toBe(expected)
  })

  it.each([['name:eq:x', false], ['name:ne:x', true], ['name:nin:x', true], ['amount:lt:5', false], ['amount:gte:0', false], ['name:sw:x', false]])('%s on a record without the field: %s', (text, expected) => {
    expect(parseFilters(text, LIST)({})).toBe(expected)
  })

  it.each([
    ['color:eq:red', 'BDC_1130'],
    ['constructor:eq:x', 'BDC_1130'],
    ['__proto__:eq:x', 'BDC_1129'],
    ['archived:gt:false', 'BDC_1131'],
    ['name:like:x', 'BDC_1131'],
    ['name:constructor:x', 'BDC_1131'],
    ['name:eq:', 'BDC_1129'],
    ['name', 'BDC_1129'],
    ['', 'BDC_1129'],
    [',', 'BDC_1129'],
    ['dueDate:gt:tomorrow', 'BDC_1129'],
    ['dueDate:gt:2026-02-30', 'BDC_1129'],
    ['dueDate:in:2026-03-20,soon', 'BDC_1129'],
    ['createdTime:gte:1', 'BDC_1129'],
    ['createdTime:gte:March 2, 2026', 'BDC_1129'],
  ])('%s is rejected with %s', (text, code) => {
    expect(() => parseFilters(text, LIST)).toThrow(code)
  })
})

describe('a sort', () => {
  const sorted = (text: string, ...rows: object[]): object[] => {
    const sort = parseSort(text, LIST)
    return rows.toSorted((a, b) => sort?.compare(sort.keysOf({ ...a }), sort.keysOf({ ...b })) ?? 0)
  }
  const [a, b, c] = [{ name: 'a', amount: 10, vendor: { id: '2' } }, { name: 'b', amount: 9, vendor: { id: '1' } }, { name: 'b', vendor: { id: '3' } }]

  it('orders by several fields; a missing value is the smallest', () => {
    expect(sorted('name:desc,amount', a, b, c)).toEqual([c, b, a])
    expect(sorted('amount', a, b, c)).toEqual([c, b, a])
    expect(sorted('amount:desc', c, b, a)).toEqual([a, b, c])
    expect(sorted('vendor.id:asc', a, b, c)).toEqual([b, a, c])
    expect(parseSort(undefined, LIST)).toBeUndefined()
  })

  it.each(['color', 'name:up', 'name:asc:desc', 'name,', ':asc'])('%s is rejected', (text) => {
    expect(() => parseSort(text, LIST)).toThrow('BDC_1129')
  })
})
