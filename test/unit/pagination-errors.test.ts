import { describe, expect, it } from 'vitest'
import { Bill, PaginationError, ResponseParseError, type Middleware } from '../../src/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

/** A server whose `next` maps the token of each page to the token of the following page. */
const startPageChain = (next: Readonly<Record<string, string>>, param = 'page') =>
  startFaultServer(({ query }) => ({ json: { results: [{ id: query.get(param) ?? 'first' }], nextPage: next[query.get(param) ?? ''] } }))

describe('a list whose page tokens repeat', () => {
  const chains: readonly [name: string, next: Readonly<Record<string, string>>, pages: number, repeated: number][] = [
    ['the same token twice', { '': 't1', t1: 't1' }, 2, 2],
    ['tokens A, B, A', { '': 'A', A: 'B', B: 'A' }, 3, 2],
    ['back to the third of five pages', { '': 'A', A: 'B', B: 'C', C: 'D', D: 'B' }, 5, 3],
  ]
  for (const [name, next, pages, repeated] of chains) {
    it(`throws a PaginationError: ${name}`, async () => {
      await using server = await startPageChain(next)
      const seen: unknown[] = []
      const iterate = async (): Promise<void> => {
        for await (const item of createTestClient(server.url).vendors.list()) seen.push(item)
      }
      const error = await errorOf(iterate())
      expect(error).toBeInstanceOf(PaginationError)
      expect(error.message).toContain(`listVendors returned the token of page ${repeated} again`)
      expect(seen.length).toBe(pages)
      expect(server.calls.length).toBe(pages)
    })

    it(`throws a PaginationError for Spend & Expense, too: ${name}`, async () => {
      await using server = await startPageChain(next, 'nextPage')
      expect(await errorOf(createTestClient(server.url).spend.users.list().toArray())).toBeInstanceOf(PaginationError)
      expect(server.calls.length).toBe(pages)
    })
  }

  it('throws a PaginationError when the requested page links to itself', async () => {
    await using server = await startPageChain({ t5: 't5' })
    const page = await createTestClient(server.url).vendors.list({ page: 't5' })
    expect(page.hasNextPage()).toBe(true)
    expect(await errorOf(page.getNextPage())).toBeInstanceOf(PaginationError)
    expect(server.calls.length).toBe(1)
  })

  it('throws nothing when the caller stops early: break stops the requests', async () => {
    let page = 0
    await using server = await startFaultServer(() => ({ json: { results: [{ id: 'x' }], nextPage: `t${++page}` } }))
    let seen = 0
    for await (const _ of createTestClient(server.url).vendors.list()) if (++seen === 4) break
    expect(server.calls.length).toBe(4)
  })
})

describe('a list whose pages are empty', () => {
  /** Pages with these numbers of items, each with a new token; the last number repeats. */
  const startPages = (...sizes: readonly number[]) =>
    startFaultServer((_, n) => ({ json: { results: Array.from({ length: sizes[Math.min(n, sizes.length) - 1] ?? 0 }, (__, index) => ({ id: `${n}-${index}` })), nextPage: `t${n}` } }))

  it('throws a PaginationError after 100 empty pages in a row, whatever their tokens', async () => {
    await using server = await startPages(0)
    const error = await errorOf(createTestClient(server.url).vendors.list().toArray())
    expect(error).toBeInstanceOf(PaginationError)
    expect(error.message).toContain('listVendors returned 100 empty pages in a row.')
    expect(server.calls.length).toBe(100)
  })

  it('counts only empty pages without an item between them', async () => {
    await using server = await startPages(...Array.from({ length: 99 }, () => 0), 1, 0)
    const seen: unknown[] = []
    const iterate = async (): Promise<void> => {
      for await (const { id } of createTestClient(server.url).vendors.list()) seen.push(id)
    }
    expect(await errorOf(iterate())).toBeInstanceOf(PaginationError)
    expect(seen).toEqual(['100-0'])
    expect(server.calls.length).toBe(200)
  })

  it('can be continued at the last page', async () => {
    await using server = await startPages(...Array.from({ length: 100 }, () => 0), 1)
    const { vendors } = createTestClient(server.url)
    let last: string | undefined
    const iterate = async (page?: string): Promise<void> => {
      for await (const { results, nextPage } of vendors.list({ page }).pages()) {
        last = nextPage
        if (results.length) return
      }
    }
    expect(await errorOf(iterate())).toBeInstanceOf(PaginationError)
    expect(last).toBe('t100')
    await iterate(last)
    expect(server.calls.at(-1)?.query.get('page')).toBe('t100')
  })
})

describe('a list with a malformed page token', () => {
  it.each(['true', '[]', '["t1"]', '{}', '{"token":"t1"}'])('throws a ResponseParseError instead of ending: %s', async (token) => {
    for (const name of ['nextPage', 'prevPage']) {
      await using server = await startFaultServer({ text: `{"results":[{"id":"a"}],"${name}":${token}}` })
      const error = await errorOf<ResponseParseError>(createTestClient(server.url).spend.budgets.list().toArray())
      expect(error).toBeInstanceOf(ResponseParseError)
      expect(error.message).toBe(`listBudgets returned 200, but its ${name} is not a page token.`)
    }
  })

  it('ends at null, which Spend & Expense returns', async () => {
    await using server = await startFaultServer({ json: { results: [{ id: 'a' }], nextPage: null, prevPage: null } })
    const page = await createTestClient(server.url).spend.budgets.list()
    expect([page.hasNextPage(), page.nextPage, page.prevPage]).toEqual([false, undefined, undefined])
  })

  it('sends a very long token unchanged, and keeps it out of the error message when it repeats', async () => {
    const nextPage = 'x'.repeat(9_000)
    await using server = await startFaultServer({ json: { results: [{ id: 'a' }], nextPage } })
    const error = await errorOf(createTestClient(server.url).vendors.list().toArray())
    expect(error).toBeInstanceOf(PaginationError)
    expect(error.message.length).toBeLessThan(200)
    expect(server.calls[1]?.query.get('page')).toBe(nextPage)
  })
})

describe('a list response without a list', () => {
  it.each([...['null', '[]', '"x"', '7'].map((text) => [text, 'is not an object']), ...['{}', '{"results":null}', '{"results":{"0":1}}'].map((text) => [text, 'contains no list'])])('throws a ResponseParseError: %s', async (text, what) => {
    await using server = await startFaultServer({ text })
    const error = await errorOf<ResponseParseError>(createTestClient(server.url).vendors.list())
    expect(error).toBeInstanceOf(ResponseParseError)
    expect([error.message, error.status, error.body]).toEqual([`listVendors returned 200, but the body ${what}.`, 200, text])
  })

  it('throws a ResponseParseError when the body is empty', async () => {
    await using server = await startFaultServer({ text: '' })
    expect(await errorOf(createTestClient(server.url).vendors.list())).toBeInstanceOf(ResponseParseError)
  })

  it('rejects the iteration with the error of the page that failed', async () => {
    await using server = await startFaultServer([{ json: { results: [{ id: 'a' }], nextPage: 't1' } }, { status: 404 }])
    const seen: unknown[] = []
    const iterate = async (): Promise<void> => {
      for await (const { id } of createTestClient(server.url).vendors.list()) seen.push(id)
    }
    expect(await errorOf(iterate())).toMatchObject({ name: 'NotFoundError' })
    expect(seen).toEqual(['a'])
  })
})

it('an offset-based list that returns the same page twice throws a PaginationError', async () => {
  const bill = new Bill({ devKey: 'same-page', sessionId: 's1', fetch: async () => Response.json([{ source: 'API' }, { source: 'WEB' }]) })
  await expect(bill.reports.vendorAuditTrail('00901', { max: 2 }).toArray()).rejects.toMatchObject({ name: 'PaginationError' })
})

it('a list whose response body middleware has read loads the next page, and a body without a list is still detected', async () => {
  await using server = await startFaultServer([{ json: [{ id: 'x' }] }, { json: [] }, { json: { id: 'x' } }])
  const readBody: Middleware = async (request, _, next) => {
    const response = await next(request)
    await response.text()
    return response
  }
  const { reports } = createTestClient(server.url, { use: [readBody] })
  expect(await reports.vendorAuditTrail('00901', { max: 1 }).toArray()).toEqual([{ id: 'x' }])
  expect(await errorOf(reports.vendorAuditTrail('00901'))).toMatchObject({ name: 'ResponseParseError', body: '{"id":"x"}' })
})
