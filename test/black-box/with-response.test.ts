import { describe, expect, it } from 'vitest'
import { createClientAt, createClientOn, pause, sendJson, startServer, stubFetch } from './support.ts'

describe('withResponse', () => {
  it('returns the status, the headers and a readable body over a real connection', async () => {
    await using server = await startServer((_, response) => sendJson(response, { id: '00901', name: 'é' }, 201, { 'x-request-id': 'r-1', 'set-cookie': 'a=1', etag: '"x"' }))
    const { data, response } = await createClientAt(server).vendors.create({} as never).withResponse()
    expect(data).toEqual({ id: '00901', name: 'é' })
    expect([response.status, response.ok, response.headers.get('x-request-id'), response.headers.get('etag'), response.headers.get('content-type')]).toEqual([201, true, 'r-1', '"x"', 'application/json'])
    expect(response.bodyUsed).toBe(false)
    expect(await response.json()).toEqual(data)
  })

  it.each([{}, { logLevel: 'debug', logger: { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} } } as const])('returns a readable body even with middleware and logging (%#)', async (options) => {
    const server = stubFetch(() => Response.json({ id: '00901' }))
    const { response } = await createClientOn(server, { ...options, use: [async (request, _, next) => next(request)] }).vendors.get('00901').withResponse()
    expect(await response.text()).toBe('{"id":"00901"}')
  })

  it('sends one request and returns the same result when it is called several times and the call is awaited', async () => {
    const server = stubFetch(() => Response.json({ id: '00901' }))
    const call = createClientOn(server).vendors.get('00901')
    const [first, second, third, plain] = [await call.withResponse(), await call.withResponse(), await call.withResponse(), await call]
    expect(first.data).toBe(second.data)
    expect(third.data).toBe(plain)
    expect([first.response.status, second.response.status]).toEqual([200, 200])
    expect(await second.response.json()).toEqual({ id: '00901' })
    expect(server.seen.length).toBe(1)
  })

  it('returns the first page of a list and its response', async () => {
    const server = stubFetch(() => Response.json({ results: [{ id: '1' }], nextPage: 'x' }, { headers: { 'x-request-id': 'r' } }))
    const { data, response } = await createClientOn(server).vendors.list().withResponse()
    expect([data.results, data.nextPage, response.headers.get('x-request-id')]).toEqual([[{ id: '1' }], 'x', 'r'])
    expect(await response.json()).toEqual({ results: [{ id: '1' }], nextPage: 'x' })
  })

  it('returns a readable body for an offset-based list', async () => {
    const { data, response } = await createClientOn(stubFetch(() => Response.json([{ a: 1 }]))).reports.vendorAuditTrail('00901').withResponse()
    expect(data.results).toEqual([{ a: 1 }])
    expect(await response.json()).toEqual([{ a: 1 }])
  })

  it('returns the last response of a retried call', async () => {
    const server = stubFetch((_, n) => (n === 1 ? new Response('', { status: 429, headers: { 'retry-after': '0' } }) : Response.json({}, { headers: { n: String(n) } })))
    expect((await createClientOn(server).vendors.get('00901').withResponse()).response.headers.get('n')).toBe('2')
  })

  it('works for the sign-in', async () => {
    const { data, response } = await createClientOn(stubFetch()).auth.login().withResponse()
    expect([data.sessionId, response.status]).toEqual(['session-number-1', 200])
  })

  it('rejects with the same error as the call', async () => {
    const call = createClientOn(stubFetch(() => new Response('', { status: 404 }))).vendors.get('00901')
    const [plain, full] = await Promise.allSettled([call, call.withResponse()])
    expect(plain).toMatchObject({ status: 'rejected', reason: { name: 'NotFoundError' } })
    expect(full).toEqual(plain)
  })
})

describe('ApiError.response', () => {
  it('can be read after the call and has its headers', async () => {
    await using server = await startServer((_, response) => sendJson(response, [{ code: 'BDC_1119', message: 'no' }], 400, { 'x-request-id': 'r-2' }))
    const error = await createClientAt(server).vendors.get('00901').catch((reason: unknown) => reason as { response: Response; body: string })
    await pause(5)
    const { response, body } = error as { response: Response; body: string }
    expect([response.status, response.headers.get('x-request-id'), response.bodyUsed]).toEqual([400, 'r-2', false])
    expect(await response.json()).toEqual(JSON.parse(body))
  })
})
