/** Steps of the user: round a call once, standard requests and responses, first one outermost. */
import { describe, expect, it } from 'vitest'
import type { RequestContext, Middleware } from '../../src/index.js'
import { createClientAt, createClientOn, errorOf, reasonOf, errorBody, sendJson, startServer, RETRY_NOW, stubFetch } from './support.ts'

const bodies = (seen: readonly Request[]): Promise<string[]> => Promise.all(seen.map((request) => request.text()))

describe('a step is called', () => {
  it('once for a call, however often that is sent', async () => {
    let calls = 0
    const server = stubFetch((request, n) => (request.headers.get('sessionId') === 'session-number-1' ? Response.json(errorBody('BDC_1109'), { status: 401 }) : n < 4 ? new Response('', { status: 429, headers: RETRY_NOW }) : Response.json({ id: '1' })))
    await createClientOn(server, { use: [(request, _, next) => (calls++, next(request))] }).payments.create({} as never)
    expect([calls, server.seen.length]).toEqual([1, 4])
  })

  it('for each page of a list, and not for the sign-in', async () => {
    const ids: string[] = []
    const server = stubFetch((_, n) => Response.json({ results: [n], ...(n < 3 && { nextPage: `p${n}` }) }))
    await createClientOn(server, { use: [(request, { operation }, next) => (ids.push(operation.id), next(request))] }).vendors.list().toArray()
    expect(ids).toEqual(['listVendors', 'listVendors', 'listVendors'])
  })

  it('with a standard Request: full address, method, headers, a body that can be read by a copy', async () => {
    const got: unknown[] = []
    const step: Middleware = async (request, _, next) => {
      expect(request).toBeInstanceOf(Request)
      got.push(request.url, request.method, request.headers.get('content-type'), request.headers.get('x-own'), await request.clone().json(), request.bodyUsed)
      return next(request)
    }
    const server = stubFetch()
    await createClientOn(server, { use: [step], headers: { 'X-Own': 'mine' } }).vendors.update('a/b', { name: 'é' } as never)
    expect(got).toEqual(['http://bill.test/connect/v3/vendors/a%2Fb', 'PATCH', 'application/json', 'mine', { name: 'é' }, false])
    expect(await bodies(server.seen)).toEqual(['{"name":"é"}'])
  })

  it('with facts about the call', async () => {
    let seen: RequestContext | undefined
    await createClientOn(stubFetch(), { use: [(request, context, next) => ((seen = context), next(request))] }).vendors.get('00901', { timeout: 5_000, maxRetries: 7 })
    expect(seen).toMatchObject({ operation: { id: 'getVendor', method: 'GET', path: '/connect/v3/vendors/{vendorId}' }, options: { timeout: 5_000, maxRetries: 7 }, attempt: 1 })
  })

  it('before any credentials are on the request', async () => {
    let names: string[] = []
    await createClientOn(stubFetch(), { use: [(request, _, next) => ((names = [...request.headers.keys()]), next(request))] }).vendors.get('00901')
    expect(names.filter((name) => /devkey|sessionid|authorization|token/i.test(name))).toEqual([])
  })

  it('in the order given: the first is outermost', async () => {
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

describe('a step may', () => {
  it.each(['in place', 'by a new Request'])('change headers %s, kept over all attempts', async (how) => {
    const step: Middleware = (request, _, next) => {
      if (how === 'in place') return request.headers.set('X-Trace', 't'), next(request)
      const headers = new Headers(request.headers)
      headers.set('X-Trace', 't')
      return next(new Request(request, { headers }))
    }
    const server = stubFetch((_, n) => (n < 3 ? new Response('', { status: 429, headers: RETRY_NOW }) : Response.json({})))
    await createClientOn(server, { use: [step] }).payments.create({ amount: 1 } as never)
    expect(server.seen.map(({ headers }) => headers.get('X-Trace'))).toEqual(['t', 't', 't'])
    expect(server.seen.map(({ headers }) => headers.has('devKey'))).toEqual([true, true, true])
    expect(await bodies(server.seen)).toEqual(Array.from({ length: 3 }, () => '{"amount":1}'))
  })

  it('change the body, kept over renewal and retry, on a real connection', async () => {
    const step: Middleware = async (request, _, next) => next(new Request(request, { method: 'POST', body: JSON.stringify({ ...((await request.json()) as object), memo: 'added' }) }))
    await using server = await startServer((_, response, n) => (n === 1 ? sendJson(response, errorBody('BDC_1109'), 401) : n === 2 ? sendJson(response, errorBody('BDC_1322'), 429, RETRY_NOW) : sendJson(response, { id: '1' })))
    expect(await createClientAt(server, { use: [step] }).payments.create({ amount: 1 } as never)).toEqual({ id: '1' })
    expect(server.seen.map(({ body }) => body.toString())).toEqual(Array.from({ length: 3 }, () => '{"amount":1,"memo":"added"}'))
  })

  it('change the address, kept over all attempts', async () => {
    const step: Middleware = (request, _, next) => {
      const url = new URL(request.url)
      url.searchParams.set('trace', '1')
      return next(new Request(url, request))
    }
    const server = stubFetch((_, n) => (n < 3 ? new Response('', { status: 503, headers: RETRY_NOW }) : Response.json({ results: [] })))
    await createClientOn(server, { use: [step] }).vendors.list({ max: 5 })
    expect(server.seen.map(({ url }) => url)).toEqual(Array.from({ length: 3 }, () => 'http://bill.test/connect/v3/vendors?max=5&trace=1'))
  })

  it('send again by request.clone(), and give the last answer', async () => {
    const step: Middleware = async (request, _, next) => {
      await next(request.clone()).catch(() => undefined)
      await next(request.clone()).catch(() => undefined)
      return next(request)
    }
    const server = stubFetch((_, n) => (n < 3 ? Response.json(errorBody('BDC_1119'), { status: 400 }) : Response.json({ n })))
    expect(await createClientOn(server, { use: [step] }).vendors.create({ name: 'x' } as never)).toEqual({ n: 3 })
    expect(await bodies(server.seen)).toEqual(['{"name":"x"}', '{"name":"x"}', '{"name":"x"}'])
    expect(server.seen.every(({ headers }) => headers.has('sessionId'))).toBe(true)
  })

  it('send again and give the first answer', async () => {
    const step: Middleware = async (request, _, next) => {
      const first = await next(request.clone())
      await next(request)
      return first
    }
    const { data, response } = await createClientOn(stubFetch((_, n) => Response.json({ n })), { use: [step] }).vendors.get('00901').withResponse()
    expect([data, await response.json()]).toEqual([{ n: 1 }, { n: 1 }])
  })

  it('answer by itself, with nothing sent and no sign-in, and is judged like BILL', async () => {
    const answers: Response[] = [Response.json({ id: 'kept' }), new Response(null, { status: 204 }), new Response('', { status: 500 }), Response.json(errorBody('BDC_1361'), { status: 403 }), new Response('<p>'), Response.json([{ x: 1 }])]
    const server = stubFetch()
    const bill = createClientOn(server, { use: [async () => answers.shift() as Response] })
    const got = [await bill.vendors.get('a'), await bill.vendors.get('a'), ...(await Promise.all([1, 2, 3].map(() => errorOf(bill.vendors.get('a')).then(({ name }) => name)))), await bill.vendors.get('a')]
    expect(got).toEqual([{ id: 'kept' }, undefined, 'ServerError', 'MfaRequiredError', 'ResponseParseError', [{ x: 1 }]])
    expect([server.logins, server.seen.length]).toEqual([0, 0])
  })

  it('turn an answer into another', async () => {
    const step: Middleware = async (request, _, next) => Response.json({ ...((await (await next(request)).json()) as object), seen: true }, { status: 202 })
    const { data, response } = await createClientOn(stubFetch(() => Response.json({ id: '1' })), { use: [step] }).vendors.get('a').withResponse()
    expect([data, response.status]).toEqual([{ id: '1', seen: true }, 202])
  })

  it('turn an error into an answer', async () => {
    const step: Middleware = (request, _, next) => next(request).catch(() => Response.json({ results: [], fallback: true }))
    expect((await createClientOn(stubFetch(() => Promise.reject(new TypeError('x'))), { use: [step], maxRetries: 0 }).vendors.list()).results).toEqual([])
  })

  it('throw, before and after, and what it throws is the outcome, as it is', async () => {
    for (const mine of [new Error('mine'), 'text', { odd: 1 }]) {
      const server = stubFetch()
      expect(await reasonOf(createClientOn(server, { use: [() => { throw mine }] }).vendors.get('a'))).toBe(mine)
      expect(await reasonOf(createClientOn(server, { use: [() => Promise.reject(mine)] }).vendors.list())).toBe(mine)
      expect(server.seen.length).toBe(0)
      expect(await reasonOf(createClientOn(server, { use: [async (request, _, next) => { await next(request); throw mine }] }).payments.create({} as never))).toBe(mine)
      expect(server.seen.length).toBe(1)
    }
  })

  it('see the typed errors of BILL', async () => {
    const names: string[] = []
    const step: Middleware = (request, _, next) => next(request).catch((error: unknown) => { names.push((error as Error).name); throw error })
    for (const status of [400, 404, 500]) await errorOf(createClientOn(stubFetch(() => new Response('', { status })), { use: [step], maxRetries: 0 }).vendors.get('a'))
    await errorOf(createClientOn(stubFetch(() => new Promise(() => {})), { use: [step], timeout: 20, maxRetries: 0, sessionId: 'session-x' }).vendors.get('a'))
    expect(names).toEqual(['BadRequestError', 'NotFoundError', 'ServerError', 'TimeoutError'])
  })

  it('count attempts by the context', async () => {
    const seen: number[] = []
    const step: Middleware = async (request, context, next) => next(request).finally(() => seen.push(context.attempt))
    await createClientOn(stubFetch((_, n) => (n < 3 ? new Response('', { status: 429, headers: RETRY_NOW }) : Response.json({}))), { use: [step] }).vendors.get('a')
    expect(seen).toEqual([3])
  })

  it('hold a body that is a stream without reading it', async () => {
    await using server = await startServer((_, response) => sendJson(response, { id: '0du' }))
    const parts = [new Uint8Array([1]), new Uint8Array([2, 3])]
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({ pull: (to) => { const part = parts.shift(); return part ? to.enqueue(part) : to.close() } })
    const step: Middleware = (request, _, next) => (request.headers.set('X-Trace', 't'), next(request))
    await createClientAt(server, { use: [step] }).documents.upload('00n', body, { name: 'a.pdf' })
    expect([...(server.seen[0]?.body ?? [])]).toEqual([1, 2, 3])
    expect(server.seen[0]?.headers['x-trace']).toBe('t')
  })
})

it('a step does not make a payment go twice after an unknown outcome', async () => {
  const server = stubFetch(() => Promise.reject(new TypeError('reset')))
  await errorOf(createClientOn(server, { use: [(request, _, next) => next(new Request(request, { method: 'POST', body: '{}' }))] }).payments.create({} as never))
  expect(server.seen.length).toBe(1)
})

it('steps given to one client do not touch another, nor those added to the list later', async () => {
  const use: Middleware[] = []
  const bill = createClientOn(stubFetch(), { use })
  use.push(() => Promise.reject(new Error('late')))
  expect(await bill.vendors.get('a')).toEqual({})
})
