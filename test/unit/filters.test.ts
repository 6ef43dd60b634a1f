import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '../../src/errors/index.js'
import { serializeFilters, type Filters } from '../../src/query/filters.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

const at = new Date('2026-01-01T00:00:00.000Z')

describe('filters', () => {
  const serialized: readonly [filters: Filters, expected: string][] = [
    [{ archived: { eq: false } }, 'archived:eq:false'],
    [{ id: { eq: '00901ABC' } }, 'id:eq:00901ABC'],
    [{ amount: { gte: 10.5 } }, 'amount:gte:10.5'],
    [{ amount: { gt: 0, lt: -3 } }, 'amount:gt:0,amount:lt:-3'],
    [{ createdTime: { gte: at } }, 'createdTime:gte:"2026-01-01T00:00:00.000Z"'],
    [{ createdTime: { lt: '2026-01-01T00:00' } }, 'createdTime:lt:"2026-01-01T00:00"'],
    [{ createdTime: { lt: '2026-01-01T10' } }, 'createdTime:lt:"2026-01-01T10"'],
    [{ dueDate: { lte: '2026-01-01' } }, 'dueDate:lte:2026-01-01'],
    [{ billCurrency: { in: ['USD', 'CAD'] } }, 'billCurrency:in:"USD,CAD"'],
    [{ billCurrency: { nin: ['USD'] } }, 'billCurrency:nin:"USD"'],
    [{ n: { in: [1, true, 'a:b c'] } }, 'n:in:"1,true,a:b c"'],
    [{ name: { sw: 'Hap' } }, 'name:sw:"Hap"'],
    [{ name: { eq: 'Hops, Malt & Co' } }, 'name:eq:"Hops, Malt & Co"'],
    [{ name: { eq: 'a:b' } }, 'name:eq:"a:b"'],
    [{ name: { eq: 'a,b' } }, 'name:eq:"a,b"'],
    [{ name: { eq: 'a\u00a0b' } }, 'name:eq:"a\u00a0b"'],
    [{ name: { eq: '' } }, 'name:eq:""'],
    [{ name: { ne: "O'Hara" } }, "name:ne:O'Hara"],
    [{ 'classifications.itemId': { eq: '1' } }, 'classifications.itemId:eq:1'],
    [{ a: { eq: 1 }, b: { ne: 2 } }, 'a:eq:1,b:ne:2'],
    [{}, ''],
    [Object.create(null) as Filters, ''],
  ]
  it.each(serialized)('serialize %j', (filters, expected) => {
    expect(serializeFilters(filters)).toBe(expected)
  })

  const invalid: readonly [filters: unknown, message: string][] = [
    [{ name: { eq: 'a"b' } }, 'name:eq: the value contains a double quote, a backslash, a control character or an unpaired surrogate'],
    [{ name: { eq: 'a\\' } }, 'backslash'],
    [{ name: { sw: 'a\nb' } }, 'control character'],
    [{ name: { eq: '\u0000' } }, 'control character'],
    [{ name: { eq: '\u007f' } }, 'control character'],
    [{ name: { eq: '\ud800' } }, 'unpaired surrogate'],
    [{ name: { in: ['a"', 'b'] } }, 'quote'],
    [{ name: { in: ['a,b'] } }, 'cannot be in a list'],
    [{ name: { in: [''] } }, 'cannot be in a list'],
    [{ name: { in: [] } }, 'requires an array'],
    [{ name: { in: 'USD' } }, 'requires an array'],
    [{ name: { eq: ['a'] } }, 'not an array'],
    [{ name: { eq: null } }, 'not null'],
    [{ name: { eq: { a: 1 } } }, 'requires a string'],
    [{ name: { eq: NaN } }, 'not NaN'],
    [{ name: { eq: Infinity } }, 'not Infinity'],
    [{ name: { eq: new Date('x') } }, 'the date is invalid'],
    [{ name: { like: 'a' } }, 'unknown operator "like"; expected one of eq, ne'],
    [{ name: { 'eq:x,b:eq': 'a' } }, 'unknown operator'],
    [{ name: { constructor: 'a' } }, 'unknown operator'],
    [{ 'a:eq:1,b': { eq: 'a' } }, 'is not a valid filter field name'],
    [{ '': { eq: 'a' } }, 'is not a valid filter field name'],
    [{ id: { eq: 1 }, name: { eq: undefined } }, 'name:eq requires a string, number, boolean or Date, not undefined'],
    [{ name: { eq: 'a', ne: undefined } }, 'name:ne requires'],
    [{ name: { in: undefined } }, 'name:in requires'],
    [{ id: { eq: 1 }, name: undefined }, 'The filter "name" needs an operator'],
    [{ name: {} }, 'The filter "name" needs an operator'],
    [{ name: new Map([['eq', 'a']]) }, 'needs an operator'],
    [{ name: Object.create({ eq: 'a' }) as object }, 'needs an operator'],
    [new Map([['name', { eq: 'a' }]]), 'filters must be a plain object'],
    [Object.create({ name: { eq: 'a' } }), 'must be a plain object'],
    [[], 'must be a plain object'],
    [true, 'must be a plain object'],
    [{ name: 'x' }, 'needs an operator'],
    [{ name: null }, 'needs an operator'],
    [{ name: ['x'] }, 'needs an operator'],
    [JSON.parse('{"__proto__":{"eq":"a"}}'), '"__proto__" is not a valid'],
    [{ name: JSON.parse('{"__proto__":"a"}') as object }, 'unknown operator "__proto__"'],
  ]
  it.each(invalid)('reject %j', (filters, message) => {
    expect(() => serializeFilters(filters as Filters)).toThrow(ConfigurationError)
    expect(() => serializeFilters(filters as Filters)).toThrow(message)
  })

  it('pass a string through unchanged', () => {
    expect(serializeFilters('name:sw:"a",x:eq:1')).toBe('name:sw:"a",x:eq:1')
  })

  it('reach the server as serialized, and nothing is sent when they are invalid', async () => {
    await using server = await startFaultServer({ json: { results: [] } })
    const bill = createTestClient(server.url)
    await bill.vendors.list({ filters: { name: { eq: 'a&b=c, "d"'.replaceAll('"', "'") } } })
    await bill.vendors.list({ filters: {} })
    expect(server.calls.map(({ query }) => [...query])).toEqual([[['filters', 'name:eq:"a&b=c, \'d\'"']], []])
    expect(await errorOf(bill.vendors.list({ filters: { name: { eq: '"' } } }))).toBeInstanceOf(ConfigurationError)
    expect(server.calls.length).toBe(2)
  })
})

/** Parses BILL's grammar: commas outside quotes separate conditions; a condition is field, operator and value. */
function parseFilters(text: string): { field: string; operator: string; value: string }[] {
  const conditions = text.match(/[^,"]*(?:"[^"]*"[^,"]*)*(?:,|$)/g)?.filter((condition) => condition !== '') ?? []
  return conditions.map((condition) => {
    const [, field, operator, value] = /^([^:",]*):([^:",]*):(.*?),?$/s.exec(condition) as unknown as [string, string, string, string]
    return { field, operator, value: value.replace(/^"(.*)"$/s, '$1') }
  })
}

describe('a filter value never becomes a second condition', () => {
  const specialText = fc.string({ unit: fc.constantFrom('"', ',', ':', '\\', ' ', 'a', 'eq', 'T', '\n', '2026-01-01T', 'é', '\u2028', "'", '%22', '&'), maxLength: 12 })
  const value = fc.oneof(specialText, fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

  it.each(['eq', 'ne', 'sw', 'gt'])('with the operator %s', (operator) => {
    fc.assert(
      fc.property(value, (text) => {
        let serialized: string
        try {
          serialized = serializeFilters({ name: { [operator]: text }, last: { eq: 1 } })
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigurationError)
          return
        }
        expect(parseFilters(serialized)).toEqual([{ field: 'name', operator, value: text }, { field: 'last', operator: 'eq', value: '1' }])
      }),
      { numRuns: 1000 },
    )
  })

  it('with the operator in', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (items) => {
        let serialized: string
        try {
          serialized = serializeFilters({ name: { in: items } })
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigurationError)
          return
        }
        expect(parseFilters(serialized)).toEqual([{ field: 'name', operator: 'in', value: items.join(',') }])
        expect(serialized.slice('name:in:"'.length, -1).split(',')).toEqual(items)
      }),
      { numRuns: 1000 },
    )
  })
})
