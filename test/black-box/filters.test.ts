import { describe, expect, it } from 'vitest'
import { createClientOn, errorOf, stubFetch } from './support.ts'

/** Returns the decoded list parameters that are sent. */
async function sentParameters(query: object): Promise<{ filters: string | undefined; sort: string | undefined; keys: string[] }> {
  const server = stubFetch(() => Response.json({ results: [] }))
  await createClientOn(server).vendors.list(query as never)
  const { searchParams } = new URL((server.seen[0] as Request).url)
  return { filters: searchParams.get('filters') ?? undefined, sort: searchParams.get('sort') ?? undefined, keys: [...searchParams.keys()] }
}
const sentFilters = async (filters: object | string): Promise<string | undefined> => (await sentParameters({ filters })).filters

describe("filters are serialized in BILL's syntax", () => {
  const date = new Date('2026-01-01T00:00:00.000Z')
  const cases: readonly [filters: object | string, text: string | undefined][] = [
    [{ archived: { eq: false } }, 'archived:eq:false'],
    [{ createdTime: { gte: date } }, 'createdTime:gte:"2026-01-01T00:00:00.000Z"'],
    [{ createdTime: { gte: '2026-01-01T00:00:00.000Z' } }, 'createdTime:gte:"2026-01-01T00:00:00.000Z"'],
    [{ createdTime: { gte: '2026-01-01' } }, 'createdTime:gte:2026-01-01'],
    [{ billCurrency: { in: ['USD', 'CAD'] } }, 'billCurrency:in:"USD,CAD"'],
    [{ billCurrency: { nin: ['USD'] } }, 'billCurrency:nin:"USD"'],
    [{ name: { sw: 'Hap' } }, 'name:sw:"Hap"'],
    [{ name: { eq: 'Happy' } }, 'name:eq:Happy'],
    [{ name: { eq: 'Happy, Inc' } }, 'name:eq:"Happy, Inc"'],
    [{ name: { eq: 'a:b' } }, 'name:eq:"a:b"'],
    [{ name: { eq: 'a b' } }, 'name:eq:"a b"'],
    [{ name: { eq: 'a&b=c#d%e+f/g?h' } }, 'name:eq:a&b=c#d%e+f/g?h'],
    [{ name: { eq: 'Café 🧾' } }, 'name:eq:"Café 🧾"'],
    [{ name: { eq: 'nbsp\u00a0here' } }, 'name:eq:"nbsp\u00a0here"'],
    [{ 'address.country': { ne: 'US' } }, 'address.country:ne:US'],
    [{ archived: { eq: false }, name: { sw: 'A' } }, 'archived:eq:false,name:sw:"A"'],
    [{ createdTime: { gte: '2026-01-01', lt: '2026-02-01' } }, 'createdTime:gte:2026-01-01,createdTime:lt:2026-02-01'],
    [{}, undefined],
    ['', undefined],
    ['name:sw:"Hap"', 'name:sw:"Hap"'],
    [{ createdTime: { gte: 0 } }, 'createdTime:gte:0'],
    [{ createdTime: { gte: -1.5 } }, 'createdTime:gte:-1.5'],
  ]
  it.each(cases)('%j -> %s', async (filters, text) => expect(await sentFilters(filters)).toBe(text))
})

describe('filters cannot be injected', () => {
  const malicious = ['x,archived:eq:true', 'x",archived:eq:true,name:eq:"y', '"', '\\', 'x\\", archived:eq:true', 'x\ny', 'x\ty', 'x\u0000', 'x\r\nSet: 1', '\ud800', 'x\udc00y', '\u007f', 'a,b:c:d', ':', ',', ' ', 'in:"a"']
  /** Splits filters as BILL must: at commas outside quotes. */
  const splitFilters = (text: string): string[] => text.match(/(?:[^,"]|"[^"]*")+/g) ?? []
  it.each(malicious)('through a value: %j', async (value) => {
    for (const filters of [{ name: { eq: value } }, { name: { sw: value } }, { id: { in: ['a', value] } }, { createdTime: { gte: value } }]) {
      const outcome = await sentFilters(filters).catch((error: Error) => error)
      if (outcome instanceof Error) expect(outcome.name).toBe('ConfigurationError')
      else {
        expect(splitFilters(outcome as string)).toHaveLength(1)
        expect(outcome).toContain(value)
      }
    }
  })

  it('through an item of a list', async () => {
    for (const value of ['a,b', '', ',']) await expect(sentFilters({ id: { in: ['x', value] } })).rejects.toMatchObject({ name: 'ConfigurationError' })
  })

  it.each(['name:eq', 'a,b', 'a b', '', 'a"b', '__proto__:x', '1a', 'a\n'])('through a field name: %j', async (field) => {
    await expect(sentFilters({ [field]: { eq: 'x' } })).rejects.toMatchObject({ name: 'ConfigurationError' })
  })

  it.each(['like', 'eq:x', '', 'EQ', 'constructor', '__proto__ '])('through an operator: %j', async (operator) => {
    await expect(sentFilters({ name: { [operator]: 'x' } })).rejects.toMatchObject({ name: 'ConfigurationError' })
  })
})

describe('a filter that cannot be serialized is rejected before anything is sent', () => {
  const invalid: readonly object[] = [
    { createdTime: { gte: new Date('invalid') } },
    { createdTime: { gte: Number.NaN } },
    { createdTime: { gte: Number.POSITIVE_INFINITY } },
    { archived: undefined },
    { archived: {} },
    { archived: { eq: true }, name: { eq: undefined } },
    { id: { in: undefined } },
    { nmae: { eq: 'Happy' } },
    { amount: { gte: 0 } },
    { name: { eq: null } },
    { name: { eq: {} } },
    { name: { eq: ['a'] } },
    { name: { eq: Symbol('s') } },
    { name: { eq: () => 1 } },
    { name: { eq: 1n } },
    { id: { in: [] } },
    { id: { nin: [] } },
    { id: { in: 'abc' } },
    { id: { in: [null] } },
    { id: { in: [['a']] } },
    { name: 'Happy' },
    { name: null },
    { name: ['x'] },
  ]
  it.each(invalid.map((filters, n) => [n, filters] as const))('(%i)', async (_, filters) => {
    const server = stubFetch()
    const error = await errorOf(createClientOn(server).vendors.list({ filters } as never))
    expect(error.name).toBe('ConfigurationError')
    expect(error.message).toMatch(/name|id|amount|createdTime|archived/)
    expect([server.logins, server.seen.length]).toEqual([0, 0])
  })
})

describe('sort', () => {
  it.each([['name:asc', 'name:asc'], ['name', 'name'], [['name:asc', 'createdTime:desc'], 'name:asc,createdTime:desc'], ['name:asc,createdTime:desc', 'name:asc,createdTime:desc'], [[], undefined]] as const)('%j -> %s', async (sort, text) => {
    expect((await sentParameters({ sort })).sort).toBe(text)
  })

  it.each(['name:up', 'name:asc&max=1', 'name asc', '', ':', 'name:asc,', 'a"b'])('rejects %j', async (sort) => {
    await expect(sentParameters({ sort })).rejects.toMatchObject({ name: 'ConfigurationError' })
  })
})

it('a filter value cannot add other query parameters', async () => {
  const { keys } = await sentParameters({ filters: { name: { eq: 'a&max=1&page=x' } }, max: 5 })
  expect(keys.sort()).toEqual(['filters', 'max'])
})
