/** Middleware runs once around each call, with standard requests and responses. The first one is outermost. */
import { describe, expect, it } from 'vitest'
import type { RequestContext, Middleware } from '../../src/index.js'
import { createClientAt, createClientOn, errorOf, reasonOf, errorBody, sendJson, startServer, RETRY_NOW, stubFetch } from './support.ts'

const bodies = (seen: readonly Request[]): Promise<string[]> => Promise.all(seen.map((request) => request.text()))

describe('middleware is called', () => {
  it('once per call, however many attempts the call needs', async () => {
    let calls = 0
    const server = stubFetch((request, n) => (request.headers.get('sessionId') === 'session-number-1' ? Response.json(errorBody('BDC_1109'), { status: 401 }) : n < 4 ? new Response('', { status: 429, headers: RETRY_NOW }) : Response.json({ id: '1' })))
    await createClientOn(server, { use: [(request, _, next) => (calls++, next(request))] }).payments.create({} as never)
    expect([calls, server.seen.length]).toEqual([1, 4])
  })

  it('for each page of a list, but not for the sign-in', async () => {
    const ids: string[] = []
    const server = stubFetch((_, n) => Response.json({ results: [n], ...(n < 3 && { nextPage: `p${n}` }) }))
    await createClientOn(server, { use: [(request, { operation }, next) => (ids.push(operation.id), next(request))] }).vendors.list().toArray()
    expect(ids).toEqual(['listVendors', 'listVendors', 'listVendors'])
  })

  it('with a standard Request: the full URL, the method, the headers, and a body that a clone can read', async () => {
    const got: unknown[] = []
    const middleware: Middleware = async (request, _, next) => {
      expect(request).toBeInstanceOf(Request)
      got.push(request.url, request.method, request.headers.get('content-type'), request.headers.get('x-custom'), await request.clone().json(), request.bodyUsed)
      return next(request)
    }
    const server = stubFetch()
    await createClientOn(server, { use: [middleware], headers: { 'X-Custom': 'custom' } }).vendors.update('a/b', { name: 'é' } as never)
    expect(got).toEqual(['http://bill.test/connect/v3/vendors/a%2Fb', 'PATCH', 'application/json', 'custom', { name: 'é' }, false])
    expect(await bodies(server.seen)).toEqual(['{"name":"é"}'])
  })

  it('with a context that describes the call', async () => {
    let seen: RequestContext | undefined
    await createClientOn(stubFetch(), { use: [(request, context, next) => ((seen = context), next(request))] }).vendors.get('00901', { timeout: 5_000, maxRetries: 7 })
    expect(seen).toMatchObject({ operation: { id: 'getVendor', method: 'GET', path: '/connect/v3/vendors/{vendorId}' }, options: { timeout: 5_000, maxRetries: 7 }, attempt: 1 })
  })

  it('before credentials are added to the request', async () => {
    let names: string[] = []
    await createClientOn(stubFetch(), { use: [(request, _, next) => ((names = [...request.headers.keys()]), next(request))] }).vendors.get('00901')
    expect(names.filter((name) => /devkey|sessionid|authorization|token/i.test(name))).toEqual([])
  })

  it('in the order of the list: the first is outermost', async () => {
    const order: string[] = []
    const named = (name: string): Middleware => async (request, _, next) => {
      order.push(`${name}>`)
      request.headers.append('X-Path', name)
      try {
        return await next(request)
      } finally {
        order.push(`<${name}`)
      }
    }
    const server = stubFetch()
    await createClientOn(server, { use: [named('a'), named('b'), named('c')] }).vendors.get('00901')
    expect(order).toEqual(['a>', 'b>', 'c>', '<c', '<b', '<a'])
    expect(server.seen[0]?.headers.get('x-path')).toBe('a, b, c')
  })
})

describe('middleware can', () => {
  it.each(['in place', 'with a new Request'])('change headers %s for all attempts', async (how) => {
    const middleware: Middleware = (request, _, next) => {
      if (how === 'in place') return request.headers.set('X-Trace', 't'), next(request)
      const headers = new Headers(request.headers)
      headers.set('X-Trace', 't')
      return next(new Request(request, { headers }))
    }
    const server = stubFetch((_, n) => (n < 3 ? new Response('', { status: 429, headers: RETRY_NOW }) : Response.json({})))
    await createClientOn(server, { use: [middleware] }).payments.create({ amount: 1 } as never)
    expect(server.seen.map(({ headers }) => headers.get('X-Trace'))).toEqual(['t', 't', 't'])
    expect(server.seen.map(({ headers }) => headers.has('devKey'))).toEqual([true, true, true])
    expect(await bodies(server.seen)).toEqual(Array.from({ length: 3 }, () => '{"amount":1}'))
  })

  it('change the body for all attempts, including a session renewal and a retry, over a real connection', async () => {
    const middleware: Middleware = async (request, _, next) => next(new Request(request, { method: 'POST', body: JSON.stringify({ ...((await request.json()) as object), memo: 'added' }) }))
    await using server = await startServer((_, response, n) => (n === 1 ? sendJson(response, errorBody('BDC_1109'), 401) : n === 2 ? sendJson(response, errorBody('BDC_1322'), 429, RETRY_NOW) : sendJson(response, { id: '1' })))
    expect(await createClientAt(server, { use: [middleware] }).payments.create({ amount: 1 } as never)).toEqual({ id: '1' })
    expect(server.seen.map(({ body }) => body.toString())).toEqual(Array.from({ length: 3 }, () => '{"amount":1,"memo":"added"}'))
  })

  it('change the URL for all attempts', async () => {
    const middleware: Middleware = (request, _, next) => {
      const url = new URL(request.url)
      url.searchParams.set('trace', '1')
      return next(new Request(url, request))
    }
    const server = stubFetch((_, n) => (n < 3 ? new Response('', { status: 503, headers: RETRY_NOW }) : Response.json({ results: [] })))
    await createClientOn(server, { use: [middleware] }).vendors.list({ max: 5 })
    expect(server.seen.map(({ url }) => url)).toEqual(Array.from({ length: 3 }, () => 'http://bill.test/connect/v3/vendors?max=5&trace=1'))
  })

  it('call next several times with request.clone() and return the last response', async () => {
    const middleware: Middleware = async (request, _, next) => {
      await next(request.clone()).catch(() => undefined)
      await next(request.clone()).catch(() => undefined)
      return next(request)
    }
    const server = stubFetch((_, n) => (n < 3 ? Response.json(errorBody('BDC_1119'), { status: 400 }) : Response.json({ n })))
    expect(await createClientOn(server, { use: [middleware] }).vendors.create({ name: 'x' } as never)).toEqual({ n: 3 })
    expect(await bodies(server.seen)).toEqual(['{"name":"x"}', '{"name":"x"}', '{"name":"x"}'])
    expect(server.seen.every(({ headers }) => headers.has('sessionId'))).toBe(true)
  })

  it('call next twice and return the first response', async () => {
    const middleware: Middleware = async (request, _, next) => {
      const first = await next(request.clone())
      await next(request)
      return first
    }
    const { data, response } = await createClientOn(stubFetch((_, n) => Response.json({ n })), { use: [middleware] }).vendors.get('00901').withResponse()
    expect([data, await response.json()]).toEqual([{ n: 1 }, { n: 1 }])
  })

  it('respond without sending a request or signing in, and its response is handled like one from BILL', async () => {
    const responses: Response[] = [Response.json({ id: 'cached' }), new Response(null, { status: 204 }), new Response('', { status: 500 }), Response.json(errorBody('BDC_1361'), { status: 403 }), new Response('<p>'), Response.json([{ x: 1 }])]
    const server = stubFetch()
    const bill = createClientOn(server, { use: [async () => responses.shift() as Response] })
    const got = [await bill.vendors.get('a'), ...(await Promise.all([1, 2, 3, 4, 5].map(() => errorOf(bill.vendors.get('a')).then(({ name }) => name))))]
    expect(got).toEqual([{ id: 'cached' }, 'ResponseParseError', 'ServerError', 'MfaRequiredError', 'ResponseParseError', 'ResponseParseError'])
    expect([server.logins, server.seen.length]).toEqual([0, 0])
  })

  it('replace a response', async () => {
    const middleware: Middleware = async (request, _, next) => Response.json({ ...((await (await next(request)).json()) as object), seen: true }, { status: 202 })
    const { data, response } = await createClientOn(stubFetch(() => Response.json({ id: '1' })), { use: [middleware] }).vendors.get('a').withResponse()
    expect([data, response.status]).toEqual([{ id: '1', seen: true }, 202])
  })

  it('turn an error into a response', async () => {
    const middleware: Middleware = (request, _, next) => next(request).catch(() => Response.json({ results: [], fallback: true }))
    expect((await createClientOn(stubFetch(() => Promise.reject(new TypeError('x'))), { use: [middleware], maxRetries: 0 }).vendors.list()).results).toEqual([])
  })

  it('throw before or after the request, and the call rejects with exactly what it throws', async () => {
    for (const thrown of [new Error('custom'), 'text', { custom: 1 }]) {
      const server = stubFetch()
      expect(await reasonOf(createClientOn(server, { use: [() => { throw thrown }] }).vendors.get('a'))).toBe(thrown)
      expect(await reasonOf(createClientOn(server, { use: [() => Promise.reject(thrown)] }).vendors.list())).toBe(thrown)
      expect(server.seen.length).toBe(0)
      expect(await reasonOf(createClientOn(server, { use: [async (request, _, next) => { await next(request); throw thrown }] }).payments.create({} as never))).toBe(thrown)
      expect(server.seen.length).toBe(1)
    }
  })

  it('catch typed errors', async () => {
    const names: string[] = []
    const middleware: Middleware = (request, _, next) => next(request).catch((error: unknown) => { names.push((error as Error).name); throw error })
    for (const status of [400, 404, 500]) await errorOf(createClientOn(stubFetch(() => new Response('', { status })), { use: [middleware], maxRetries: 0 }).vendors.get('a'))
    await errorOf(createClientOn(stubFetch(() => new Promise(() => {})), { use: [middleware], timeout: 20, maxRetries: 0, sessionId: 'session-x' }).vendors.get('a'))
    expect(names).toEqual(['BadRequestError', 'NotFoundError', 'ServerError', 'TimeoutError'])
  })

  it('read the number of attempts from the context', async () => {
    const seen: number[] = []
    const middleware: Middleware = async (request, context, next) => next(request).finally(() => seen.push(context.attempt))
    await createClientOn(stubFetch((_, n) => (n < 3 ? new Response('', { status: 429, headers: RETRY_NOW }) : Response.json({}))), { use: [middleware] }).vendors.get('a')
    expect(seen).toEqual([3])
  })

  it('pass on a stream body without reading it', async () => {
    await using server = await startServer((_, response) => sendJson(response, { id: '0du' }))
    const parts = [new Uint8Array([1]), new Uint8Array([2, 3])]
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({ pull: (streamController) => { const part = parts.shift(); return part ? streamController.enqueue(part) : streamController.close() } })
    const middleware: Middleware = (request, _, next) => (request.headers.set('X-Trace', 't'), next(request))
    await createClientAt(server, { use: [middleware] }).documents.upload('00n', body, { name: 'a.pdf' })
    expect([...(server.seen[0]?.body ?? [])]).toEqual([1, 2, 3])
    expect(server.seen[0]?.headers['x-trace']).toBe('t')
  })
})

it('middleware that replaces the request does not cause a payment with an unknown outcome to be retried', async () => {
  const server = stubFetch(() => Promise.reject(new TypeError('reset')))
  await errorOf(createClientOn(server, { use: [(request, _, next) => next(new Request(request, { method: 'POST', body: '{}' }))] }).payments.create({} as never))
  expect(server.seen.length).toBe(1)
})

it('middleware that is added to the list after the client is created has no effect', async () => {
  const use: Middleware[] = []
  const bill = createClientOn(stubFetch(), { use })
  use.push(() => Promise.reject(new Error('late')))
  expect(await bill.vendors.get('a')).toEqual({})
})
