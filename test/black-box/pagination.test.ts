import { describe, expect, it } from 'vitest'
import { Bill, type PagePromise } from '../../src/index.js'
import { createClientOn, errorOf, errorBody, RETRY_NOW, stubFetch, type FetchStub } from './support.ts'

const query = (request: Request): Record<string, string> => Object.fromEntries(new URL(request.url).searchParams)
/** Pages by token: the token of a page is its index; `undefined` for the first. */
const paged = (param: string, pages: readonly (readonly number[])[]): FetchStub =>
  stubFetch((request) => {
    const at = Number(query(request)[param] ?? 0)
    return Response.json({ results: (pages[at] ?? []).map((id) => ({ id })), ...(at + 1 < pages.length && { nextPage: String(at + 1) }), ...(at > 0 && { prevPage: String(at - 1) }) })
  })
const spend = (server: FetchStub): Bill => new Bill({ baseUrl: 'http://bill.test', apiToken: `api-token-${Math.random()}`, fetch: server.fetch })

type Make = readonly [name: string, param: string, list: (server: FetchStub) => PagePromise<unknown>]
const STYLES: readonly Make[] = [
  ['Connect', 'page', (server) => createClientOn(server).vendors.list({ max: 2, sort: 'name:asc', filters: { archived: { eq: false } } }) as PagePromise<unknown>],
  ['Spend & Expense', 'nextPage', (server) => spend(server).spend.budgets.list({ max: 2, filters: { retired: { eq: false } } } as never) as PagePromise<unknown>],
]

describe.each(STYLES)('a list of %s', (_, param, list) => {
  const pages = [[1, 2], [], [3], [], [4, 5]] as const
  it('gives every item of every page, over empty ones in the middle', async () => {
    expect(await list(paged(param, pages)).toArray()).toEqual([1, 2, 3, 4, 5].map((id) => ({ id })))
  })

  it('sends filters, sort and max along to every page', async () => {
    const server = paged(param, pages)
    await list(server).toArray()
    const [first, ...others] = server.seen.map(query)
    expect(others.map(({ [param]: token }) => token)).toEqual(['1', '2', '3', '4'])
    for (const { [param]: token, ...rest } of others) expect([token !== undefined, rest]).toEqual([true, first])
    expect(Object.keys(first as object)).toContain('filters')
  })

  it('walks page by page', async () => {
    const seen: number[] = []
    for await (const page of list(paged(param, pages)).pages()) seen.push(page.results.length)
    expect(seen).toEqual([2, 0, 1, 0, 2])
  })

  it('gives one page, its tokens, and the next', async () => {
    const first = await list(paged(param, [[1], [2]]))
    expect([first.results, first.nextPage, first.prevPage, first.hasNextPage()]).toEqual([[{ id: 1 }], '1', undefined, true])
    const second = await first.getNextPage()
    expect([second.results, second.nextPage, second.prevPage, second.hasNextPage()]).toEqual([[{ id: 2 }], undefined, '0', false])
    expect((await errorOf(second.getNextPage())).name).toBe('PaginationError')
  })

  it.each(['', null])('ends with a token that is nothing: %j', async (nextPage) => {
    expect(await list(stubFetch(() => Response.json({ results: [{ id: 1 }], nextPage }))).toArray()).toEqual([{ id: 1 }])
  })

  const loops: readonly [name: string, next: (n: number) => string][] = [
    ['names itself', () => 'same'],
    ['goes round two', (n) => `p${n % 2}`],
    ['goes round five', (n) => `p${n % 5}`],
    ['comes back after a long while', (n) => `p${n % 45}`],
  ]
  it.each(loops)('that %s is a PaginationError, not an endless loop', async (__, next) => {
    const server = stubFetch((___, n) => (n > 58 ? Promise.reject(new Error('endless')) : Response.json({ results: [{ id: n }], nextPage: next(n) })))
    expect((await errorOf(list(server).toArray())).name).toBe('PaginationError')
    expect(server.seen.length).toBeLessThan(58)
  })

  it.each([[0, 0, 0], [1, 1, 1], [2, 2, 1], [3, 3, 3], [4, 4, 5], [99, 5, 5]])('toArray({ limit: %i }) gives %i items and fetches %i pages', async (limit, items, fetched) => {
    const server = paged(param, pages)
    expect(await list(server).toArray({ limit })).toHaveLength(items)
    expect(server.seen.length).toBe(fetched)
  })

  it.each([-1, Number.NaN])('toArray refuses a limit of %s', async (limit) => {
    const server = paged(param, pages)
    expect((await errorOf(list(server).toArray({ limit }))).name).toBe('ConfigurationError')
    expect(server.seen.length).toBe(0)
  })

  it('stops fetching when the loop is left', async () => {
    const server = paged(param, pages)
    for await (const item of list(server)) if (item) break
    expect(server.seen.length).toBe(1)
  })

  it.each(['{}', '{"results":{}}', '{"results":null}', '[]', '', '5', 'null', '"x"'])('whose answer is no list (%s) is a ResponseParseError', async (body) => {
    expect((await errorOf(list(stubFetch(() => new Response(body))))).name).toBe('ResponseParseError')
  })

  it('can be used several times at once, each walk by itself', async () => {
    const server = paged(param, pages)
    const one = list(server)
    const [a, b, c, d] = await Promise.all([one.toArray(), one.toArray(), one, one.withResponse()])
    expect(a).toEqual(b)
    expect([c.results, d.data.results]).toEqual([[{ id: 1 }, { id: 2 }], [{ id: 1 }, { id: 2 }]])
    expect(server.seen.length).toBe(12)
    expect((await c.getNextPage()).results).toEqual((await c.getNextPage()).results)
  })

  it('sends nothing before it is awaited', async () => {
    const server = paged(param, pages)
    list(server)
    list(server).pages()
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(server.seen.length + server.logins).toBe(0)
  })
})

it('a session that dies between two pages is renewed, and the walk goes on', async () => {
  const server = stubFetch((request) => {
    const [page, session] = [query(request)['page'], request.headers.get('sessionId')]
    if (page === '1' && session === 'session-number-1') return Response.json(errorBody('BDC_1109'), { status: 401 })
    return Response.json({ results: [{ id: page ?? '0' }], ...(page !== '2' && { nextPage: page === '1' ? '2' : '1' }) })
  })
  expect(await createClientOn(server).vendors.list().toArray()).toEqual([{ id: '0' }, { id: '1' }, { id: '2' }])
})

it('a fault on a page is tried again; one that stays is the outcome of the walk', async () => {
  const server = stubFetch((_, n) => (n === 2 ? new Response('', { status: 503, headers: RETRY_NOW }) : n > 4 ? Response.json(errorBody('BDC_1119'), { status: 400 }) : Response.json({ results: [{ id: n }], nextPage: `p${n}` })))
  const got: unknown[] = []
  const walk = async (): Promise<void> => {
    for await (const { id } of createClientOn(server).vendors.list()) got.push(id)
  }
  expect(await errorOf(walk())).toMatchObject({ name: 'BadRequestError', operationId: 'listVendors' })
  expect(got).toEqual([1, 3, 4])
})

it('a walk can begin at a kept token', async () => {
  const server = paged('page', [[1], [2], [3]])
  expect(await createClientOn(server).vendors.list({ page: '1' } as never).toArray()).toEqual([{ id: 2 }, { id: 3 }])
})

it('odd tokens arrive as they were given', async () => {
  const token = 'a+b/c=&d?é"#%20 🧾'
  const server = stubFetch((_, n) => Response.json({ results: [{ id: n }], ...(n === 1 && { nextPage: token }) }))
  await createClientOn(server).vendors.list().toArray()
  expect(query(server.seen[1] as Request)['page']).toBe(token)
})

describe('a list by offset', () => {
  const rows = Array.from({ length: 23 }, (_, id) => ({ id }))
  const server = (): FetchStub => stubFetch((request) => {
    const { start = '0', max = '5' } = query(request)
    return Response.json(rows.slice(Number(start), Number(start) + Number(max)))
  })
  it.each([1, 4, 5, 23, 24, 100])('gives every row once with max %i', async (max) => {
    expect(await createClientOn(server()).reports.vendorAuditTrail('00901', { max }).toArray()).toEqual(rows)
  })

  it('gives every row once without max, and from a start', async () => {
    expect(await createClientOn(server()).reports.vendorAuditTrail('00901').toArray()).toEqual(rows)
    expect(await createClientOn(server()).reports.vendorAuditTrail('00901', { start: 20, max: 2 }).toArray()).toEqual(rows.slice(20))
  })

  it('that does not heed the offset is a PaginationError', async () => {
    expect((await errorOf(createClientOn(stubFetch(() => Response.json([{ id: 1 }]))).reports.vendorAuditTrail('00901', { max: 1 }).toArray())).name).toBe('PaginationError')
  })
})

it('a list passes for a promise: Promise.all, race, then, catch, finally', async () => {
  const bill = createClientOn(paged('page', [[1]]))
  const [page] = await Promise.all([bill.vendors.list(), bill.vendors.list()])
  expect((await Promise.race([bill.vendors.list(), bill.vendors.list()])).results).toEqual(page.results)
  let ended = 0
  expect(await bill.vendors.list().finally(() => void ended++).then(({ results }) => results.length)).toBe(1)
  const failing = createClientOn(stubFetch(() => new Response('', { status: 404 })))
  expect(await failing.vendors.list().catch((error: unknown) => (error as Error).name)).toBe('NotFoundError')
  expect(ended).toBe(1)
})
