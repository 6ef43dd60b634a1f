import { describe, expect, it } from 'vitest'
import { Bill, type PagePromise } from '../../src/index.js'
import { createClientOn, errorOf, errorBody, RETRY_NOW, stubFetch, type FetchStub } from './support.ts'

const query = (request: Request): Record<string, string> => Object.fromEntries(new URL(request.url).searchParams)
/** Creates a stub that serves these pages. The token of a page is its index; the first page has none. */
const createPagedStub = (param: string, pages: readonly (readonly number[])[]): FetchStub =>
  stubFetch((request) => {
    const index = Number(query(request)[param] ?? 0)
    return Response.json({ results: (pages[index] ?? []).map((id) => ({ id })), ...(index + 1 < pages.length && { nextPage: String(index + 1) }), ...(index > 0 && { prevPage: String(index - 1) }) })
  })
const createSpendClient = (server: FetchStub): Bill => new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, apiToken: `api-token-${Math.random()}`, fetch: server.fetch })

type ListCase = readonly [name: string, param: string, list: (server: FetchStub) => PagePromise<unknown>]
const LISTS: readonly ListCase[] = [
  ['Connect', 'page', (server) => createClientOn(server).vendors.list({ max: 2, sort: 'name:asc', filters: { archived: { eq: false } } }) as PagePromise<unknown>],
  ['Spend & Expense', 'nextPage', (server) => createSpendClient(server).spend.budgets.list({ max: 2, filters: { retired: { eq: false } } } as never) as PagePromise<unknown>],
]

describe.each(LISTS)('a %s list', (_, param, list) => {
  const pages = [[1, 2], [], [3], [], [4, 5]] as const
  it('returns every item of every page, and continues after empty pages', async () => {
    expect(await list(createPagedStub(param, pages)).toArray()).toEqual([1, 2, 3, 4, 5].map((id) => ({ id })))
  })

  it('sends filters, sort and max with every page request', async () => {
    const server = createPagedStub(param, pages)
    await list(server).toArray()
    const [first, ...others] = server.seen.map(query)
    expect(others.map(({ [param]: token }) => token)).toEqual(['1', '2', '3', '4'])
    for (const { [param]: token, ...rest } of others) expect([token !== undefined, rest]).toEqual([true, first])
    expect(Object.keys(first as object)).toContain('filters')
  })

  it('iterates page by page', async () => {
    const seen: number[] = []
    for await (const page of list(createPagedStub(param, pages)).pages()) seen.push(page.results.length)
    expect(seen).toEqual([2, 0, 1, 0, 2])
  })

  it('returns one page, its tokens and the next page', async () => {
    const first = await list(createPagedStub(param, [[1], [2]]))
    expect([first.results, first.nextPage, first.prevPage, first.hasNextPage()]).toEqual([[{ id: 1 }], '1', undefined, true])
    const second = await first.getNextPage()
    expect([second.results, second.nextPage, second.prevPage, second.hasNextPage()]).toEqual([[{ id: 2 }], undefined, '0', false])
    expect((await errorOf(second.getNextPage())).name).toBe('PaginationError')
  })

  it.each(['', null])('ends at an empty page token: %j', async (nextPage) => {
    expect(await list(stubFetch(() => Response.json({ results: [{ id: 1 }], nextPage }))).toArray()).toEqual([{ id: 1 }])
  })

  const loops: readonly [name: string, next: (n: number) => string][] = [
    ['repeats one page token', () => 'same'],
    ['alternates between two page tokens', (n) => `p${n % 2}`],
    ['cycles through five page tokens', (n) => `p${n % 5}`],
    ['cycles through 45 page tokens', (n) => `p${n % 45}`],
  ]
  it.each(loops)('that %s rejects with a PaginationError and does not loop forever', async (__, next) => {
    const server = stubFetch((___, n) => (n > 58 ? Promise.reject(new Error('endless')) : Response.json({ results: [{ id: n }], nextPage: next(n) })))
    expect((await errorOf(list(server).toArray())).name).toBe('PaginationError')
    expect(server.seen.length).toBeLessThan(58)
  })

  it.each([[0, 0, 0], [1, 1, 1], [2, 2, 1], [3, 3, 3], [4, 4, 5], [99, 5, 5]])('with toArray({ limit: %i }) returns %i items and fetches %i pages', async (limit, items, fetched) => {
    const server = createPagedStub(param, pages)
    expect(await list(server).toArray({ limit })).toHaveLength(items)
    expect(server.seen.length).toBe(fetched)
  })

  it.each([-1, Number.NaN])('rejects toArray() with a limit of %s', async (limit) => {
    const server = createPagedStub(param, pages)
    expect((await errorOf(list(server).toArray({ limit }))).name).toBe('ConfigurationError')
    expect(server.seen.length).toBe(0)
  })

  it('stops fetching when you break out of the loop', async () => {
    const server = createPagedStub(param, pages)
    for await (const item of list(server)) if (item) break
    expect(server.seen.length).toBe(1)
  })

  it.each(['{}', '{"results":{}}', '{"results":null}', '[]', '', '5', 'null', '"x"'])('rejects with a ResponseParseError if the response is not a list: %s', async (body) => {
    expect((await errorOf(list(stubFetch(() => new Response(body))))).name).toBe('ResponseParseError')
  })

  it('can be iterated several times at once, each time independently', async () => {
    const server = createPagedStub(param, pages)
    const promise = list(server)
    const [a, b, c, d] = await Promise.all([promise.toArray(), promise.toArray(), promise, promise.withResponse()])
    expect(a).toEqual(b)
    expect([c.results, d.data.results]).toEqual([[{ id: 1 }, { id: 2 }], [{ id: 1 }, { id: 2 }]])
    expect(server.seen.length).toBe(12)
    expect((await c.getNextPage()).results).toEqual((await c.getNextPage()).results)
  })

  it('sends nothing before it is awaited or iterated', async () => {
    const server = createPagedStub(param, pages)
    list(server)
    list(server).pages()
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(server.seen.length + server.logins).toBe(0)
  })
})

it('a session that expires between two pages is renewed, and the iteration continues', async () => {
  const server = stubFetch((request) => {
    const [page, session] = [query(request)['page'], request.headers.get('sessionId')]
    if (page === '1' && session === 'session-number-1') return Response.json(errorBody('BDC_1109'), { status: 401 })
    return Response.json({ results: [{ id: page ?? '0' }], ...(page !== '2' && { nextPage: page === '1' ? '2' : '1' }) })
  })
  expect(await createClientOn(server).vendors.list().toArray()).toEqual([{ id: '0' }, { id: '1' }, { id: '2' }])
})

it('a temporary error on a page is retried, and a permanent error ends the iteration', async () => {
  const server = stubFetch((_, n) => (n === 2 ? new Response('', { status: 503, headers: RETRY_NOW }) : n > 4 ? Response.json(errorBody('BDC_1119'), { status: 400 }) : Response.json({ results: [{ id: n }], nextPage: `p${n}` })))
  const got: unknown[] = []
  const iterate = async (): Promise<void> => {
    for await (const { id } of createClientOn(server).vendors.list()) got.push(id)
  }
  expect(await errorOf(iterate())).toMatchObject({ name: 'BadRequestError', operationId: 'listVendors' })
  expect(got).toEqual([1, 3, 4])
})

it('an iteration can start at a saved page token', async () => {
  const server = createPagedStub('page', [[1], [2], [3]])
  expect(await createClientOn(server).vendors.list({ page: '1' } as never).toArray()).toEqual([{ id: 2 }, { id: 3 }])
})

it('a page token with special characters is sent unchanged', async () => {
  const token = 'a+b/c=&d?é"#%20 🧾'
  const server = stubFetch((_, n) => Response.json({ results: [{ id: n }], ...(n === 1 && { nextPage: token }) }))
  await createClientOn(server).vendors.list().toArray()
  expect(query(server.seen[1] as Request)['page']).toBe(token)
})

describe('an offset-based list', () => {
  const rows = Array.from({ length: 23 }, (_, id) => ({ id }))
  const server = (): FetchStub => stubFetch((request) => {
    const { start = '0', max = '5' } = query(request)
    return Response.json(rows.slice(Number(start), Number(start) + Number(max)))
  })
  it.each([1, 4, 5, 23, 24, 100])('returns every row once with max %i', async (max) => {
    expect(await createClientOn(server()).reports.vendorAuditTrail('00901', { max }).toArray()).toEqual(rows)
  })

  it('returns every row once without max, and from a start offset', async () => {
    expect(await createClientOn(server()).reports.vendorAuditTrail('00901').toArray()).toEqual(rows)
    expect(await createClientOn(server()).reports.vendorAuditTrail('00901', { start: 20, max: 2 }).toArray()).toEqual(rows.slice(20))
  })

  it('rejects with a PaginationError if the server ignores the offset', async () => {
    expect((await errorOf(createClientOn(stubFetch(() => Response.json([{ id: 1 }]))).reports.vendorAuditTrail('00901', { max: 1 }).toArray())).name).toBe('PaginationError')
  })
})

it('a list works like any promise: with Promise.all, race, then, catch and finally', async () => {
  const bill = createClientOn(createPagedStub('page', [[1]]))
  const [page] = await Promise.all([bill.vendors.list(), bill.vendors.list()])
  expect((await Promise.race([bill.vendors.list(), bill.vendors.list()])).results).toEqual(page.results)
  let settled = 0
  expect(await bill.vendors.list().finally(() => void settled++).then(({ results }) => results.length)).toBe(1)
  const failing = createClientOn(stubFetch(() => new Response('', { status: 404 })))
  expect(await failing.vendors.list().catch((error: unknown) => (error as Error).name)).toBe('NotFoundError')
  expect(settled).toBe(1)
})

it('a token that another branch of the list already sent is not treated as a loop', async () => {
  let first = true
  const server = stubFetch((request) => {
    const page = query(request)['page']
    if (page === 'a') {
      const nextPage = first ? 'c' : 'b'
      first = false
      return Response.json({ results: [], nextPage })
    }
    return Response.json({ results: [{ id: page ?? 'start' }], nextPage: page === undefined ? 'a' : page === 'b' ? 'c' : undefined })
  })
  const start = await createClientOn(server).vendors.list()
  const follow = async (): Promise<string[]> => {
    const ids: string[] = []
    for (let page = start; page.hasNextPage(); ) {
      page = await page.getNextPage()
      ids.push(...page.results.map(({ id }) => id))
    }
    return ids
  }
  expect([await follow(), await follow()]).toEqual([['c'], ['b', 'c']])
})
