import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createWebhookHandler, type WebhookHandlerOptions } from '../../src/webhooks/index.js'
import { deferred, pause, waitUntil } from './support.ts'

const KEY = 'security-key-0123456789'
const sign = (body: string, key = KEY): string => createHmac('sha256', key).update(body).digest('base64')
const eventBody = (eventId: string, eventType = 'bill.created', more: object = {}): string => JSON.stringify({ metadata: { eventId, eventType, version: '1' }, bill: { id: '00n', vendorName: 'Café 🧾' }, ...more })
const createRequest = (body: BodyInit, signature: string | undefined, headers: Record<string, string> = {}): Request =>
  new Request('https://hooks.example/bill', { method: 'POST', body, headers: { ...headers, ...(signature !== undefined && { 'x-bill-sha-signature': signature }) }, duplex: 'half' } as RequestInit)
const signedRequest = (body: string, key = KEY): Request => createRequest(body, sign(body, key))

function createReceiver(handle: (event: { metadata: { eventId: string } }) => unknown = () => undefined, options: Partial<WebhookHandlerOptions> = {}) {
  const handled: string[] = []
  const errors: unknown[] = []
  const handler = createWebhookHandler({ securityKey: KEY, on: { 'bill.created': (event) => (handled.push(event.metadata.eventId), handle(event)) }, onError: (error) => void errors.push(error), ...options })
  return { handled, errors, handler, status: async (request: Request) => (await handler(request)).status }
}

it('a signed event runs its handler with the whole event, and returns an empty 200', async () => {
  let got: unknown
  const { handler } = createReceiver((event) => void (got = event))
  const response = await handler(signedRequest(eventBody('a')))
  expect([response.status, await response.text(), got]).toEqual([200, '', JSON.parse(eventBody('a'))])
})

it('200 is returned only after the event handler finishes', async () => {
  const { promise, resolve } = deferred()
  let responded = false
  const { handled, status } = createReceiver(() => promise)
  const pending = status(signedRequest(eventBody('a'))).then((code) => ((responded = true), code))
  await waitUntil(() => handled.length === 1)
  await pause(10)
  expect(responded).toBe(false)
  resolve()
  expect(await pending).toBe(200)
})

it('a request that is not signed with the key returns 401 and runs no handler', async () => {
  const { handled, status, errors } = createReceiver()
  const body = eventBody('a')
  const tampered = [createRequest(body, undefined), createRequest(body, ''), createRequest(body, sign(body, 'other')), createRequest(body.replace('00n', '00x'), sign(body)), createRequest(`${body} `, sign(body)), createRequest(body, createHmac('sha256', KEY).update(body).digest('hex')), createRequest('', undefined), createRequest(JSON.stringify(JSON.parse(body), null, 1), sign(body))]
  for (const request of tampered) expect(await status(request)).toBe(401)
  expect([handled, errors.length]).toEqual([[], tampered.length])
})

it('both keys are accepted during a key rotation', async () => {
  const { handled, status } = createReceiver(undefined, { securityKey: ['new-key', KEY] })
  expect([await status(signedRequest(eventBody('a'))), await status(signedRequest(eventBody('b'), 'new-key')), await status(signedRequest(eventBody('c'), 'third'))]).toEqual([200, 200, 401])
  expect(handled).toEqual(['a', 'b'])
})

describe('a repeated delivery', () => {
  it('of an event that was already handled returns 200 and runs no handler', async () => {
    const { handled, status } = createReceiver()
    for (let n = 0; n < 4; n++) expect(await status(signedRequest(eventBody('a')))).toBe(200)
    expect(handled).toEqual(['a'])
  })

  it('is recognized by its event ID, even with a different body', async () => {
    const { handled, status } = createReceiver()
    expect([await status(signedRequest(eventBody('a'))), await status(signedRequest(eventBody('a', 'bill.created', { more: 1 })))]).toEqual([200, 200])
    expect(handled).toEqual(['a'])
  })

  it('that arrives during the first one runs no second handler and shares its outcome', async () => {
    const { promise, resolve } = deferred()
    const { handled, status } = createReceiver(() => promise)
    const all = Promise.all(Array.from({ length: 6 }, () => status(signedRequest(eventBody('a')))))
    await waitUntil(() => handled.length > 0)
    await pause(20)
    resolve()
    expect(await all).toEqual(Array.from({ length: 6 }, () => 200))
    expect(handled).toEqual(['a'])
  })

  it('runs a failed handler again, until it succeeds', async () => {
    let failures = 2
    const { handled, status, errors } = createReceiver(() => {
      if (failures-- > 0) throw new Error('away')
    })
    const codes: number[] = []
    for (let n = 0; n < 4; n++) codes.push(await status(signedRequest(eventBody('a'))))
    expect([codes, handled.length, errors.length]).toEqual([[500, 500, 200, 200], 3, 2])
  })

  it('is recognized by another handler with the same store', async () => {
    const handledIds = new Set<string>()
    const store = { has: async (id: string) => handledIds.has(id), add: async (id: string) => void handledIds.add(id) }
    const [a, b] = [createReceiver(undefined, { store }), createReceiver(undefined, { store })]
    expect([await a.status(signedRequest(eventBody('a'))), await b.status(signedRequest(eventBody('a')))]).toEqual([200, 200])
    expect([a.handled, b.handled]).toEqual([['a'], []])
  })
})

it.each(['throws', 'rejects', 'rejects with undefined'])('a handler that %s causes a 500, and the response exposes nothing about it', async (how) => {
  const failing = { throws: () => { throw new Error('db.internal is down') }, rejects: () => Promise.reject(new Error('db.internal is down')), 'rejects with undefined': () => Promise.reject(undefined) }[how] as () => unknown
  const response = await createReceiver(failing).handler(signedRequest(eventBody('a')))
  expect(response.status).toBe(500)
  expect(await response.text()).not.toMatch(/db\.internal|00n|Café/)
})

it('a store that fails causes a 500, not a 200', async () => {
  for (const store of [{ has: () => { throw new Error('x') }, add: () => undefined }, { has: () => false, add: () => Promise.reject(new Error('x')) }]) expect(await createReceiver(undefined, { store }).status(signedRequest(eventBody('a')))).toBe(500)
})

it('an onError that throws does not change the response', async () => {
  expect(await createReceiver(undefined, { onError: () => { throw new Error('x') } }).status(createRequest('x', 'y'))).toBe(401)
  expect(await createReceiver(undefined, { onError: () => Promise.reject(new Error('x')) }).status(createRequest('x', 'y'))).toBe(401)
})

it('an event type without a handler returns 200, and an unknown one is passed to onUnknownEvent', async () => {
  const unknown: string[] = []
  const { handled, status } = createReceiver(undefined, { onUnknownEvent: ({ metadata }) => void unknown.push(metadata.eventType) })
  for (const type of ['bill.updated', 'moon.landed', 'constructor', '__proto__', 'toString', 'hasOwnProperty']) expect(await status(signedRequest(eventBody(`id-${type}`, type)))).toBe(200)
  expect([handled, unknown]).toEqual([[], ['moon.landed', 'constructor', '__proto__', 'toString', 'hasOwnProperty']])
})

it.each(['GET', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'])('a %s request returns 405', async (method) => {
  expect(await createReceiver().status(new Request('https://hooks.example/bill', { method }))).toBe(405)
})

it('a signed body that is not an event returns 400', async () => {
  const { status } = createReceiver()
  for (const body of ['x', '{}', 'null', '[]', '{"metadata":{"eventType":"bill.created"}}']) expect(await status(signedRequest(body))).toBe(400)
})

describe('a large body', () => {
  it('returns 413 because of its content length', async () => {
    const request = createRequest('x', 'y', { 'content-length': '99999999999' })
    expect(await createReceiver().status(request)).toBe(413)
  })

  it('without a content length is read only until it exceeds the limit', async () => {
    let pulled = 0
    const body = new ReadableStream({ pull: (streamController) => (pulled++, streamController.enqueue(new Uint8Array(64 * 1024))) })
    expect(await createReceiver().status(createRequest(body, sign('x')))).toBe(413)
    expect(pulled).toBeLessThan(40)
  })

  it('is accepted up to maxBytes and rejected with one byte more', async () => {
    const body = eventBody('a')
    const size = new TextEncoder().encode(body).length
    expect(await createReceiver(undefined, { maxBytes: size }).status(signedRequest(body))).toBe(200)
    expect(await createReceiver(undefined, { maxBytes: size - 1 }).status(signedRequest(body))).toBe(413)
  })
})

it('a body in many chunks that split a character is reassembled correctly', async () => {
  const bytes = new TextEncoder().encode(eventBody('a'))
  let offset = 0
  const body = new ReadableStream({ pull: (streamController) => (offset < bytes.length ? streamController.enqueue(bytes.slice(offset, ++offset)) : streamController.close()) })
  expect(await createReceiver().status(createRequest(body, sign(eventBody('a'))))).toBe(200)
})

it('a body that breaks off does not return 200', async () => {
  const body = new ReadableStream({ start: (streamController) => streamController.enqueue(new TextEncoder().encode('{')), pull: (streamController) => streamController.error(new Error('cut')) })
  expect(await createReceiver().status(createRequest(body, sign('{')))).toBeGreaterThanOrEqual(400)
})

it('a body that was already read returns 500 and reports a ConfigurationError', async () => {
  const { status, errors } = createReceiver()
  const request = signedRequest(eventBody('a'))
  await request.text()
  expect(await status(request)).toBe(500)
  expect(errors).toMatchObject([{ name: 'ConfigurationError' }])
})

it('a handler cannot be created without a key', () => {
  for (const securityKey of ['', ' ', [], [''], undefined]) expect(() => createWebhookHandler({ securityKey: securityKey as never, on: {} })).toThrow(expect.objectContaining({ name: 'ConfigurationError' }) as Error)
})
