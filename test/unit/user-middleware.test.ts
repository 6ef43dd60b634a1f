import { describe, expect, it } from 'vitest'
import type { RequestContext, Middleware } from '../../src/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

/** The part of OpenTelemetry's tracer that the example uses. */
interface Span {
  setAttribute(key: string, value: string | number): unknown
  recordException(error: Error): void
  end(): void
}
interface Tracer {
  startActiveSpan<T>(name: string, run: (span: Span) => Promise<T>): Promise<T>
}

/** Middleware that traces each call, as an application with OpenTelemetry writes it. */
const traced =
  (tracer: Tracer): Middleware =>
  (request, context, next) =>
    tracer.startActiveSpan(`bill ${context.operation.id}`, async (span) => {
      span.setAttribute('http.request.method', request.method)
      try {
        const response = await next(request)
        span.setAttribute('http.response.status_code', response.status)
        return response
      } catch (error) {
        span.recordException(error as Error)
        throw error
      } finally {
        span.setAttribute('bill.attempts', context.attempt)
        span.end()
      }
    })

describe('user middleware', () => {
  it('runs once per call with the request context, however often the call is retried, and does not run for the sign-in', async () => {
    await using server = await startFaultServer([{ status: 401, json: [{ code: 'BDC_1109', message: 'Session is invalid.' }] }, { status: 429, headers: { 'retry-after': '0' } }, { json: { id: '00901' } }])
    const seen: { context: RequestContext; url: string; status: number }[] = []
    const middleware: Middleware = async (request, context, next) => {
      const response = await next(request)
      seen.push({ context, url: request.url, status: response.status })
      return response
    }
    await createTestClient(server.url, { use: [middleware] }).vendors.create({ name: 'x' } as never)
    expect(seen).toMatchObject([{ context: { operation: { id: 'createVendor', method: 'POST', path: '/connect/v3/vendors' }, attempt: 3, auth: 'session', data: { id: '00901' } }, url: `${server.url}/connect/v3/vendors`, status: 200 }])
    expect(server.logins).toBe(2)
  })

  it('can read and change headers before the credentials are added', async () => {
    await using server = await startFaultServer()
    let names: string[] = []
    const middleware: Middleware = (request, _, next) => {
      names = [...request.headers.keys()]
      request.headers.set('X-Trace', 't1')
      return next(request)
    }
    await createTestClient(server.url, { use: [middleware] }).vendors.create({ name: 'x' } as never)
    expect(server.calls[0]?.headers).toMatchObject({ 'x-trace': 't1', 'content-type': 'application/json' })
    expect(server.calls[0]?.body).toBe('{"name":"x"}')
    expect(names).not.toContain('devkey')
    expect(names).not.toContain('sessionid')
  })

  it('can return its own response, which is parsed like a response of BILL', async () => {
    await using server = await startFaultServer()
    const responses = [Response.json({ results: [{ id: 'cached' }] }), new Response(null, { status: 204 }), Response.json([{ code: 'BDC_1109', message: 'm' }], { status: 401 }), new Response('<p>')]
    const bill = createTestClient(server.url, { use: [() => Promise.resolve(responses.shift() as Response)] })
    expect((await bill.vendors.list()).results).toEqual([{ id: 'cached' }])
    expect(await errorOf(bill.vendors.get('00901'))).toMatchObject({ name: 'ResponseParseError' })
    expect(await errorOf(bill.vendors.get('00901'))).toMatchObject({ name: 'SessionExpiredError', operationId: 'getVendor' })
    expect(await errorOf(bill.vendors.get('00901'))).toMatchObject({ name: 'ResponseParseError' })
    expect(server.requests).toEqual([])
  })

  it('can change the response', async () => {
    await using server = await startFaultServer({ json: { id: '00901' } })
    const middleware: Middleware = async (request, _, next) => Response.json({ ...((await (await next(request)).json()) as object), more: true })
    expect(await createTestClient(server.url, { use: [middleware] }).vendors.get('00901')).toEqual({ id: '00901', more: true })
  })

  it('can read the response and return it', async () => {
    await using server = await startFaultServer({ json: { id: '00901' } })
    const middleware: Middleware = async (request, _, next) => {
      const response = await next(request)
      await response.text()
      return response
    }
    expect(await createTestClient(server.url, { use: [middleware] }).vendors.get('00901')).toEqual({ id: '00901' })
  })

  it('runs in the order of the list, each middleware around the following ones', async () => {
    await using server = await startFaultServer({ status: 404 })
    const order: string[] = []
    const named =
      (name: string): Middleware =>
      (request, _, next) => {
        order.push(`${name} in`)
        return next(request).finally(() => order.push(`${name} out`))
      }
    await errorOf(createTestClient(server.url, { use: [named('a'), named('b')] }).vendors.get('00901'))
    expect(order).toEqual(['a in', 'b in', 'b out', 'a out'])
  })

  it('can retry by itself, with a separate request for each attempt', async () => {
    await using server = await startFaultServer([{ status: 404 }, { json: { id: '00901' } }])
    const middleware: Middleware = async (request, _, next) => {
      const retried = request.clone()
      return next(request).catch(() => next(retried))
    }
    expect(await createTestClient(server.url, { use: [middleware] }).vendors.create({ name: 'x' } as never)).toEqual({ id: '00901' })
    expect(server.calls.map(({ body }) => body)).toEqual(['{"name":"x"}', '{"name":"x"}'])
  })

  it('can send a different body to a different URL with a new Request', async () => {
    await using server = await startFaultServer()
    const middleware: Middleware = (request, _, next) => next(new Request(`${request.url}?dry=1`, { method: 'PUT', headers: request.headers, body: '{"name":"y"}' }))
    await createTestClient(server.url, { use: [middleware] }).vendors.create({ name: 'x' } as never)
    expect(server.calls[0]).toMatchObject({ method: 'PUT', path: '/connect/v3/vendors', body: '{"name":"y"}', headers: { 'content-type': 'application/json', sessionid: 's1' } })
    expect(server.calls[0]?.query.get('dry')).toBe('1')
  })

  it('gets an error that says what to do if it passes on a request whose body it has read', async () => {
    await using server = await startFaultServer()
    const middleware: Middleware = async (request, _, next) => {
      await request.text()
      return next(request)
    }
    const error = await errorOf(createTestClient(server.url, { use: [middleware] }).vendors.create({ name: 'x' } as never))
    expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('request.clone()') as string })
    expect(server.requests).toEqual([])
  })

  it('can throw an error, and the call rejects with it', async () => {
    await using server = await startFaultServer()
    const ownError = new Error('not today')
    expect(await errorOf(createTestClient(server.url, { use: [() => Promise.reject(ownError)] }).vendors.get('00901'))).toBe(ownError)
    expect(server.requests).toEqual([])
  })

  it('that rejects with undefined after BILL accepted a write fails the call with it, and ends nothing else', async () => {
    await using server = await startFaultServer({ json: { id: '00901' } })
    const middleware: Middleware = async (request, _, next) => {
      await next(request)
      return Promise.reject(undefined as never)
    }
    const bill = createTestClient(server.url, { use: [middleware] })
    expect(await bill.vendors.create({ name: 'x' } as never).then(() => 'resolved', (error: unknown) => error)).toBeUndefined()
    expect(server.calls.length).toBe(1)
  })

  it.each([['nothing', undefined], ['null', null], ['an object that is no Response', { ok: true }]])('that returns %s gets an error that says what to return', async (_, result) => {
    await using server = await startFaultServer({ json: { id: '00901' } })
    const error = await errorOf(createTestClient(server.url, { use: [() => Promise.resolve(result as never)] }).vendors.get('00901'))
    expect(error).toMatchObject({ name: 'ConfigurationError', message: 'Middleware must return a Response: that of next, or another one.' })
  })

  it('can trace calls with OpenTelemetry', async () => {
    await using server = await startFaultServer([{ json: {} }, { status: 404 }])
    const recorded: unknown[] = []
    const span: Span = { setAttribute: (key, value) => recorded.push([key, value]), recordException: (error) => recorded.push(error.name), end: () => recorded.push('end') }
    const bill = createTestClient(server.url, { use: [traced({ startActiveSpan: (name, run) => (recorded.push(name), run(span)) })] })
    await bill.vendors.get('00901')
    await errorOf(bill.vendors.get('00902'))
    const call = ['bill getVendor', ['http.request.method', 'GET']]
    expect(recorded).toEqual([...call, ['http.response.status_code', 200], ['bill.attempts', 1], 'end', ...call, 'NotFoundError', ['bill.attempts', 1], 'end'])
  })
})
