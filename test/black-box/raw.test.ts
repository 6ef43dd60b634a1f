import { describe, expect, it } from 'vitest'
import { createRawClient } from '../../src/raw/index.js'
import { createClientAt, createClientOn, errorOf, errorBody, sendJson, startServer, RETRY_NOW, stubFetch, pause, reasonOf } from './support.ts'

describe('the raw client', () => {
  it('returns data and the response, and sends the query with unchanged filters', async () => {
    await using server = await startServer((_, response) => sendJson(response, { results: [{ id: '1' }] }, 200, { 'x-request-id': 'r' }))
    const { data, error, response } = await createRawClient(createClientAt(server)).GET('/connect/v3/vendors', { params: { query: { max: 5, filters: 'name:eq:"a, b"' } } })
    expect([data, error, response.status, response.headers.get('x-request-id')]).toEqual([{ results: [{ id: '1' }] }, undefined, 200, 'r'])
    expect([server.seen[0]?.query.get('max'), server.seen[0]?.query.get('filters')]).toEqual(['5', 'name:eq:"a, b"'])
  })

  it.each([400, 401, 403, 404, 409, 422, 429, 500, 503])('returns an error status as { error, response } and does not throw (%i)', async (status) => {
    await using server = await startServer((_, response) => sendJson(response, errorBody('BDC_1119'), status, RETRY_NOW))
    const { data, error, response } = await createRawClient(createClientAt(server, { maxRetries: 0 })).POST('/connect/v3/payments', { body: {} as never })
    expect([data, error, response.status]).toEqual([undefined, errorBody('BDC_1119'), status])
    expect(server.seen.length).toBe(1)
  })

  it('returns an error that is a single object or HTML', async () => {
    const object = stubFetch(() => Response.json({ message: 'x' }, { status: 400 }))
    expect((await createRawClient(createClientOn(object)).GET('/connect/v3/vendors')).error).toEqual({ message: 'x' })
    const html = stubFetch(() => new Response('<h1>x</h1>', { status: 400 }))
    const { error, response } = await createRawClient(createClientOn(html)).GET('/connect/v3/vendors')
    expect([error, response.status]).toEqual(['<h1>x</h1>', 400])
  })

  it.each([['', 200], ['', 201], [null, 204]] as const)('returns neither data nor error for an empty success (%j, %i)', async (body, status) => {
    const { data, error, response } = await createRawClient(createClientOn(stubFetch(() => new Response(body, { status })))).POST('/connect/v3/vendors', { body: {} as never })
    expect([data, error, response.status]).toEqual([undefined, undefined, status])
  })

  it('renews an expired session and retries safe requests', async () => {
    const server = stubFetch((request, n) => (request.headers.get('sessionId') === 'session-number-1' ? Response.json(errorBody('BDC_1109'), { status: 401 }) : n === 2 ? new Response('', { status: 503, headers: RETRY_NOW }) : Response.json({ results: [] })))
    expect((await createRawClient(createClientOn(server)).GET('/connect/v3/vendors')).data).toEqual({ results: [] })
    expect([server.logins, server.seen.length]).toEqual([2, 3])
  })

  it('throws a ConfigurationError for a request that cannot be sent', async () => {
    const circular: { self?: unknown } = {}
    circular.self = circular
    const raw = createRawClient(createClientOn(stubFetch()))
    expect((await errorOf(raw.POST('/connect/v3/vendors', { body: circular as never }))).name).toBe('ConfigurationError')
    expect((await errorOf(raw.GET('/connect/v3/vendors/{vendorId}', { params: { path: { vendorId: '' } } }))).name).toBe('ConfigurationError')
  })

  it('runs middleware, which can change the response', async () => {
    const bill = createClientOn(stubFetch(() => Response.json({ results: [1] })), { use: [async (request, _, next) => Response.json({ ...((await (await next(request)).json()) as object), more: true })] })
    expect((await createRawClient(bill).GET('/connect/v3/vendors')).data).toEqual({ results: [1], more: true })
  })

  it('sends the bytes of an upload', async () => {
    await using server = await startServer((_, response) => sendJson(response, { id: '0du' }))
    const body = new Uint8Array([1, 0, 255])
    await createRawClient(createClientAt(server)).POST('/connect/v3/documents/bills/{billId}', { params: { path: { billId: '00n' }, query: { name: 'a.pdf' } }, body: body as never })
    expect([...(server.seen[0]?.body ?? [])]).toEqual([1, 0, 255])
  })
})

describe('the signals of a raw call', () => {
  const waitForever = (): ReturnType<typeof createRawClient> => createRawClient(createClientOn(stubFetch(() => new Promise(() => {}))), { signal: shutdown.signal })
  let shutdown = new AbortController()

  it.each([
    ['the raw client', () => shutdown],
    ['the call', (call: AbortController) => call],
  ])('include that of %s', async (_, choose) => {
    shutdown = new AbortController()
    const call = new AbortController()
    const failed = reasonOf(waitForever().GET('/connect/v3/vendors', { signal: call.signal }))
    await pause(20)
    choose(call).abort('stop')
    expect(await failed).toBe('stop')
  })

  it('include that of a request that middleware replaced', async () => {
    shutdown = new AbortController()
    const raw = waitForever()
    const replaced = new AbortController()
    raw.use({ onRequest: ({ request }) => new Request(request, { signal: replaced.signal }) })
    const failed = reasonOf(raw.GET('/connect/v3/vendors'))
    await pause(20)
    replaced.abort('replaced')
    expect(await failed).toBe('replaced')
  })
})
