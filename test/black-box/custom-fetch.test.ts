/** A custom fetch receives a separate, standard Request for each attempt. */
import { describe, expect, it } from 'vitest'
import { TimeoutError, type Bill } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { createClientAt, createClientOn, errorOf, errorBody, sendJson, startServer, RETRY_NOW, stubFetch, waitUntil } from './support.ts'
import { fetchFrom } from '../helpers/fetch-from.ts'

const startServerBusyTwice = () => startServer((_, response, n) => (n < 3 ? sendJson(response, errorBody('BDC_1322'), 429, RETRY_NOW) : sendJson(response, { id: '1' })))

const FETCHES: readonly [name: string, fetch: (request: Request) => Promise<Response>][] = [
  ['passes the Request on', (request) => fetch(request)],
  ['passes on a clone', (request) => fetch(request.clone())],
  ['creates a new Request from it', (request) => fetch(new Request(request))],
  ['uses it as a URL and options', (request) => fetch(request.url, request)],
  ['adds a header', (request) => (request.headers.set('X-Added', '1'), fetch(request))],
  ['reads the body and sends it as text', async (request) => fetch(request.url, { method: request.method, headers: request.headers, ...(request.body && { body: await request.text() }), signal: request.signal })],
  ['waits before it sends', async (request) => (await new Promise((resolve) => setTimeout(resolve, 5)), fetch(request))],
  ['clones the response', async (request) => { const response = await fetch(request); await response.clone().text(); return response }],
  ['creates a new Response', async (request) => { const response = await fetch(request); return new Response(await response.text(), { status: response.status, headers: { 'retry-after': response.headers.get('retry-after') ?? '' } }) }],
]

describe.each(FETCHES)('a fetch that %s', (_, customFetch) => {
  it('completes a write that is retried with its body', async () => {
    await using server = await startServerBusyTwice()
    expect(await createClientAt(server, { fetch: fetchFrom(customFetch) }).payments.create({ amount: 1, memo: 'é🧾' } as never)).toEqual({ id: '1' })
    expect(server.seen.map(({ body, method, path }) => [body.toString(), method, path])).toEqual(Array.from({ length: 3 }, () => ['{"amount":1,"memo":"é🧾"}', 'POST', '/connect/v3/payments']))
    expect(server.seen.every(({ headers }) => headers['sessionid'] === 'session-number-1' && headers['content-type'] === 'application/json' && headers['accept'] === 'application/json')).toBe(true)
  })

  it('completes a GET that is retried', async () => {
    await using server = await startServerBusyTwice()
    expect(await createClientAt(server, { fetch: fetchFrom(customFetch) }).vendors.get('a/b')).toEqual({ id: '1' })
    expect(server.seen.map(({ body, method, path }) => [body.length, method, path])).toEqual(Array.from({ length: 3 }, () => [0, 'GET', '/connect/v3/vendors/a%2Fb']))
  })
})

it('each attempt has its own unread Request, with a signal that is not aborted', async () => {
  const seen: Request[] = []
  const states: unknown[] = []
  const server = stubFetch((_, n) => (n < 3 ? new Response('', { status: 429, headers: RETRY_NOW }) : Response.json({})))
  const fetch = fetchFrom(async (request) => {
    seen.push(request)
    states.push([request instanceof Request, request.bodyUsed, request.signal.aborted, request.redirect])
    const response = await server.fetch(request.url, { method: request.method, headers: Object.fromEntries(request.headers), body: await request.clone().text(), redirect: 'manual', signal: request.signal })
    await request.text() // consumes the body
    request.headers.set('X-Leftover', '1')
    return response
  })
  await createClientOn(server, { fetch, sessionId: 'session-from-options' }).vendors.create({ a: 1 } as never)
  expect(states).toEqual(Array.from({ length: 3 }, () => [true, false, false, 'manual']))
  expect(new Set(seen).size).toBe(3)
  expect(server.seen.map(({ headers }) => headers.get('X-Leftover'))).toEqual([null, null, null])
  expect(await Promise.all(server.seen.map((request) => request.text()))).toEqual(['{"a":1}', '{"a":1}', '{"a":1}'])
})

it('a body that fetch consumed before it failed is sent in full on the next attempt', async () => {
  const bodies: string[] = []
  const fetch = fetchFrom(async (request) => {
    bodies.push(await request.text())
    if (bodies.length < 3) throw new TypeError('reset')
    return Response.json({ id: '1' })
  })
  const bill = createClientOn({ fetch }, { sessionId: 'session-from-options' })
  await bill.events.subscriptions.create({ name: 'x' } as never)
  expect(bodies).toEqual(['{"name":"x"}', '{"name":"x"}', '{"name":"x"}'])
})

it("the signal of a Request aborts with a TimeoutError after a timeout, and with the caller's reason after an abort", async () => {
  const signals: AbortSignal[] = []
  const bill = createClientOn({ fetch: (_, { signal }) => (signals.push(signal), new Promise(() => {})) }, { sessionId: 'session-from-options', maxRetries: 0 })
  await errorOf(bill.vendors.get('a', { timeout: 20 }))
  expect(signals[0]?.reason).toBeInstanceOf(TimeoutError)
  const controller = new AbortController()
  void bill.vendors.get('a', { signal: controller.signal }).catch(() => undefined)
  await waitUntil(() => signals.length === 2)
  controller.abort('custom')
  expect([signals[1]?.aborted, signals[1]?.reason]).toEqual([true, 'custom'])
})

it('the global fetch is looked up for each call, so a tool can replace it after the client is created', async () => {
  const bill = createClientOn({ fetch: undefined as never }, { sessionId: 'session-from-options', fetch: undefined as never })
  const originalFetch = globalThis.fetch
  const seen: unknown[] = []
  globalThis.fetch = (async (...args: unknown[]) => (seen.push(...args), Response.json({ id: 'replaced' }))) as typeof fetch
  try {
    expect(await bill.vendors.get('a')).toEqual({ id: 'replaced' })
  } finally {
    globalThis.fetch = originalFetch
  }
  expect(seen).toEqual(['http://bill.test/connect/v3/vendors/a', expect.objectContaining({ method: 'GET' })])
})

describe('with debug logging', () => {
  const log = (): void => undefined
  const debugLogging = { logLevel: 'debug', logger: { error: log, warn: log, info: log, debug: log } } as const
  const bytes = Uint8Array.from({ length: 5_000 }, (_, n) => n % 256)
  const BODIES: readonly [name: string, call: (bill: Bill) => PromiseLike<unknown>, sent: Buffer][] = [
    ['JSON', (bill) => bill.vendors.create({ a: 1 } as never), Buffer.from('{"a":1}')],
    ['a Blob', (bill) => bill.documents.upload('a', new Blob([bytes]), { name: 'x' }), Buffer.from(bytes)],
    ['a stream', (bill) => bill.documents.upload('a', new Blob([bytes]).stream(), { name: 'x' }), Buffer.from(bytes)],
    ['a form', (bill) => (createRawClient(bill).POST as (path: string, init: object) => Promise<unknown>)('/connect/v3/x', { body: new URLSearchParams('a=1&b=é') }), Buffer.from('a=1&b=%C3%A9')],
  ]
  it.each(BODIES)('%s arrives in full, and the response can be read', async (_, call, sent) => {
    await using server = await startServer((__, response) => sendJson(response, { id: '1' }))
    await call(createClientAt(server, debugLogging))
    expect(Buffer.compare(server.seen[0]?.body as Buffer, sent)).toBe(0)
  })

  it('a download arrives in full', async () => {
    await using server = await startServer((__, response) => void response.end(bytes))
    const blob = await createClientAt(server, debugLogging).download(`${server.url}/x`)
    expect(Buffer.compare(Buffer.from(await blob.arrayBuffer()), Buffer.from(bytes))).toBe(0)
  })
})

describe('queued calls whose session expires', () => {
  const createStubWithExpiredSession = (respond: (request: Request, n: number) => Response) =>
    stubFetch(async (request, n) => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      return request.headers.get('sessionId') === 'session-number-1' ? Response.json(errorBody('BDC_1109'), { status: 401 }) : respond(request, n)
    })

  it('are sent with the new session, and few are wasted on the expired one', async () => {
    const server = createStubWithExpiredSession(() => Response.json({ id: '1' }))
    const bill = createClientOn(server, { maxConcurrency: 1 })
    await Promise.all(Array.from({ length: 8 }, () => bill.payments.create({ a: 1 } as never)))
    expect(server.logins).toBe(2)
    expect(server.sessions.filter((session) => session === 'session-number-1').length).toBeLessThan(4)
    expect(server.sessions.slice(server.sessions.indexOf('session-number-2'))).not.toContain('session-number-1')
    expect(await Promise.all(server.seen.map((request) => request.text()))).toEqual(server.seen.map(() => '{"a":1}'))
  })

  it('keep the new session when they are retried', async () => {
    const busy = new Set<string>()
    const server = createStubWithExpiredSession(({ url }) => (busy.has(url) ? Response.json({ id: '1' }) : (busy.add(url), new Response('', { status: 429, headers: RETRY_NOW }))))
    const bill = createClientOn(server, { maxConcurrency: 1 })
    await Promise.all(Array.from({ length: 8 }, (_, n) => bill.vendors.update(`v${n}`, { a: n } as never)))
    expect(server.logins).toBe(2)
    expect(server.sessions.filter((session) => session === 'session-number-1').length).toBeLessThan(4)
    expect(server.sessions.slice(server.sessions.indexOf('session-number-2'))).not.toContain('session-number-1')
  })
})

it('a download resolves to a Blob of the response that middleware returns', async () => {
  const bill = createClientOn(stubFetch(), { use: [async () => new Response('from middleware', { headers: { 'content-type': 'text/csv' } })] })
  const blob = await bill.download('http://bill.test/x')
  expect([await blob.text(), blob.type]).toEqual(['from middleware', 'text/csv'])
})
