import { describe, expect, it } from 'vitest'
import { Bill, PaginationError, ResponseParseError, type Middleware } from '../../src/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

/** A server whose `next` maps the token of each page to the token of the following page. */
const startPageChain = (next: Readonly<Record<string, string>>, param = 'page') =>
  startFaultServer(({ query }) => ({ json: { results: [{ id: query.get(param) ?? 'first' }], nextPage: next[query.get(param) ?? ''] } }))

describe('a list whose page tokens repeat', () => {
  const chains: readonly [name: string, next: Readonly<Record<string, string>>, pages: number][] = [
    ['the same token twice', { '': 't1', t1: 't1' }, 2],
    ['tokens A, B, A', { '': 'A', A: 'B', B: 'A' }, 3],
    ['back to the second of five pages', { '': 'A', A: 'B', B: 'C', C: 'D', D: 'B' }, 5],
  ]
  for (const [name, next, pages] of chains) {
    it(`throws a PaginationError: ${name}`, async () => {
      await using server = await startPageChain(next)
      const seen: unknown[] = []
      const iterate = async (): Promise<void> => {
        for await (const item of createTestClient(server.url).vendors.list()) seen.push(item)
      }
      const error = await errorOf(iterate())
      expect(error).toBeInstanceOf(PaginationError)
      expect(error.message).toContain(`listVendors returned the page token ${Object.values(next).at(-1)} again`)
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

describe('a list response without a list', () => {
  it.each(['null', '{}', '[]', '"x"', '7', '{"results":null}', '{"results":{"0":1}}'])('throws a ResponseParseError: %s', async (text) => {
    await using server = await startFaultServer({ text })
    const error = await errorOf<ResponseParseError>(createTestClient(server.url).vendors.list())
    expect(error).toBeInstanceOf(ResponseParseError)
    expect([error.message, error.status, error.body]).toEqual(['listVendors returned 200, but the body contains no list.', 200, text])
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
