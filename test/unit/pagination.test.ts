import { describe, expect, it } from 'vitest'
import { PaginationError } from '../../src/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer, type FaultServer, type FaultStep } from '../helpers/fault-server.ts'

type Pages = Readonly<Record<string, { ids: string[]; next?: unknown; prev?: string }>>

/** A server that returns pages by page token. The first page has the token ''. */
const startListServer = (pages: Pages, param = 'page'): Promise<FaultServer & AsyncDisposable> =>
  startFaultServer(({ query }): FaultStep => {
    const { ids, next, prev } = pages[query.get(param) ?? ''] ?? { ids: [] }
    return { json: { results: ids.map((id) => ({ id })), ...(next !== undefined && { nextPage: next }), ...(prev && { prevPage: prev }) } }
  })

const THREE: Pages = { '': { ids: ['a', 'b'], next: 't1' }, t1: { ids: [], next: 't2', prev: 't0' }, t2: { ids: ['c'], prev: 't1' } }
const idsOf = (items: readonly { id?: string }[]): (string | undefined)[] => items.map(({ id }) => id)

describe('a list', () => {
  it('resolves to its first page when awaited', async () => {
    await using server = await startListServer(THREE)
    const page = await createTestClient(server.url).vendors.list()
    expect(idsOf(page.results)).toEqual(['a', 'b'])
    expect([page.nextPage, page.prevPage, page.hasNextPage()]).toEqual(['t1', undefined, true])
    expect(server.calls.length).toBe(1)
  })

  it('iterates every item of every page, and continues after an empty page that has a page token', async () => {
    await using server = await startListServer(THREE)
    const seen: (string | undefined)[] = []
    for await (const { id } of createTestClient(server.url).vendors.list()) seen.push(id)
    expect(seen).toEqual(['a', 'b', 'c'])
    expect(server.calls.map(({ query }) => query.get('page'))).toEqual([null, 't1', 't2'])
  })

  it('iterates pages', async () => {
    await using server = await startListServer(THREE)
    const sizes: number[] = []
    for await (const page of createTestClient(server.url).vendors.list().pages()) sizes.push(page.results.length)
    expect(sizes).toEqual([2, 0, 1])
  })

  it('is iterable after await: a page yields its own items and those of the following pages', async () => {
    await using server = await startListServer(THREE)
    const page = await createTestClient(server.url).vendors.list()
    for (const run of [1, 2]) {
      const seen: (string | undefined)[] = []
      for await (const { id } of page) seen.push(id)
      expect(seen).toEqual(['a', 'b', 'c'])
      expect(server.calls.length).toBe(1 + 2 * run)
    }
    const second = await page.getNextPage()
    const rest: (string | undefined)[] = []
    for await (const { id } of second) rest.push(id)
    expect(rest).toEqual(['c'])
  })

  it('fetches no page that the loop over a page does not reach', async () => {
    await using server = await startListServer(THREE)
    for await (const { id } of await createTestClient(server.url).vendors.list()) if (id === 'b') break
    expect(server.calls.length).toBe(1)
  })

  it('cannot be iterated synchronously, which would leave out the following pages', async () => {
    await using server = await startListServer(THREE)
    expect(Symbol.iterator in (await createTestClient(server.url).vendors.list())).toBe(false)
  })

  it('iterates Spend & Expense lists by nextPage, and sends prevPage only with the first request', async () => {
    await using server = await startListServer(THREE, 'nextPage')
    const all = await createTestClient(server.url).spend.budgets.list({ prevPage: 'zero', max: 2 } as never).toArray()
    expect(idsOf(all)).toEqual(['a', 'b', 'c'])
    expect(server.calls.map(({ query }) => [query.get('nextPage'), query.get('prevPage'), query.get('max')])).toEqual([[null, 'zero', '2'], ['t1', null, '2'], ['t2', null, '2']])
  })

  it('iterates audit trails by offset', async () => {
    await using server = await startFaultServer(({ query }) => ({ json: [1, 2, 3, 4, 5].slice(Number(query.get('start') ?? 0)).slice(0, Number(query.get('max') ?? 2)).map((n) => ({ id: String(n) })) }))
    const bill = createTestClient(server.url)
    expect((await bill.reports.vendorAuditTrail('00901', { max: 2 } as never).toArray()).length).toBe(5)
    expect(server.calls.map(({ query }) => query.get('start'))).toEqual([null, '2', '4'])
    expect((await bill.reports.vendorAuditTrail('00901').toArray()).length).toBe(5)
    expect(server.calls.slice(3).map(({ query }) => query.get('start'))).toEqual([null, '2', '4', '5'])
    expect((await bill.reports.vendorAuditTrail('00901', { start: 4 } as never)).hasNextPage()).toBe(true)
  })

  it('sends filters, sort and page size with every request', async () => {
    await using server = await startListServer(THREE)
    await createTestClient(server.url).vendors.list({ filters: { archived: { eq: false } }, sort: 'name:asc', max: 2 }).toArray()
    for (const { query } of server.calls) expect([query.get('filters'), query.get('sort'), query.get('max')]).toEqual(['archived:eq:false', 'name:asc', '2'])
    expect(server.calls.length).toBe(3)
  })

  it('sends nothing until it is awaited or iterated, and a new request each time', async () => {
    await using server = await startListServer(THREE)
    const bill = createTestClient(server.url)
    const vendors = bill.vendors.list()
    vendors.pages()
    vendors[Symbol.asyncIterator]()
    await bill.auth.login()
    expect(server.calls).toEqual([])
    await vendors
    await vendors
    expect(server.calls.length).toBe(2)
  })

  it('is a thenable with catch, finally and withResponse', async () => {
    await using server = await startFaultServer([{ status: 404 }, { json: { results: [] }, headers: { 'x-request': 'r1' } }])
    const vendors = createTestClient(server.url).vendors.list()
    expect(await vendors.catch((error: unknown) => (error as Error).name)).toBe('NotFoundError')
    let ended = false
    expect((await vendors.finally(() => (ended = true))).results).toEqual([])
    expect(ended).toBe(true)
    const { data, response } = await vendors.withResponse()
    expect([data.hasNextPage(), response.headers.get('x-request')]).toEqual([false, 'r1'])
  })

  it('fetches the next page on every call of getNextPage', async () => {
    await using server = await startListServer(THREE)
    const page = await createTestClient(server.url).vendors.list()
    const [first, second] = await Promise.all([page.getNextPage(), page.getNextPage()])
    expect([first.nextPage, second.nextPage, first.prevPage]).toEqual(['t2', 't2', 't0'])
    const last = await first.getNextPage()
    expect(last.hasNextPage()).toBe(false)
    expect(await errorOf(last.getNextPage())).toBeInstanceOf(PaginationError)
  })

  it.each([[''], [null], [undefined], [false]])('ends when nextPage is %j', async (next) => {
    await using server = await startListServer({ '': { ids: ['a'], next } })
    expect(idsOf(await createTestClient(server.url).vendors.list().toArray())).toEqual(['a'])
    expect(server.calls.length).toBe(1)
  })

  it('accepts a page token that is a number', async () => {
    await using server = await startListServer({ '': { ids: ['a'], next: 2 }, '2': { ids: ['b'] } })
    expect(idsOf(await createTestClient(server.url).vendors.list().toArray())).toEqual(['a', 'b'])
  })
})

describe('toArray', () => {
  it.each([
    [0, 0, 0],
    [1, 1, 1],
    [2, 2, 1],
    [3, 3, 3],
    [500, 3, 3],
  ])('with a limit of %i returns %i items from %i pages', async (limit, items, pages) => {
    await using server = await startListServer(THREE)
    expect((await createTestClient(server.url).vendors.list().toArray({ limit })).length).toBe(items)
    expect(server.calls.length).toBe(pages)
  })

  it.each([-1, NaN])('rejects a limit of %s', async (limit) => {
    await using server = await startListServer(THREE)
    expect(await errorOf(createTestClient(server.url).vendors.list().toArray({ limit }))).toMatchObject({ name: 'ConfigurationError' })
    expect(server.requests).toEqual([])
  })
})
