import { describe, expect, it } from 'vitest'
import { BillError, ConfigurationError, WebhookSignatureError, type WebhookHandlers } from '../../src/webhooks/index.js'
import { createReceiver } from '../helpers/webhook-receivers.ts'
import { billCreated, exampleEvents, hmac, KEY, webhookRequest, signedRequest } from '../helpers/webhooks.ts'

describe('createWebhookHandler', () => {
  it.each(exampleEvents)('passes the example of %s to its handler, and to no other', async (type, example) => {
    const seen: unknown[] = []
    const on = Object.fromEntries(exampleEvents.map(([name]) => [name, async (event: unknown) => seen.push([name, event])])) as WebhookHandlers
    const { status } = createReceiver({ on })
    expect(await status(signedRequest(JSON.stringify(example)))).toBe(200)
    expect(seen).toEqual([[type, example]])
  })

  it('parses JSON inside a JSON string, and bytes that arrive in chunks', async () => {
    const { state, status } = createReceiver()
    expect(await status(signedRequest(JSON.stringify(billCreated('a'))))).toBe(200)
    const bytes = new TextEncoder().encode(billCreated('b 日本'))
    const chunks = new ReadableStream({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    expect(await status(webhookRequest(chunks, { signature: hmac(bytes) }))).toBe(200)
    expect(state.calls).toEqual(['a', 'b 日本'])
  })

  it('returns 200 only after the handler is done', async () => {
    let done = false
    const on = { 'bill.created': () => new Promise<void>((resolve) => setTimeout(() => resolve(void (done = true)), 20)) }
    expect(await createReceiver({ on }).status(signedRequest(billCreated()))).toBe(200)
    expect(done).toBe(true)
  })

  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('responds to %s with 405 and the allowed method', async (method) => {
    const { state, handle } = createReceiver()
    const response = await handle(webhookRequest('', { method, signature: hmac('') }))
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
    expect(state.errors).toEqual([])
  })

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['of another key', hmac(billCreated(), 'another key')],
    ['of another body', hmac(billCreated('other'))],
    ['hexadecimal', hmac(billCreated(), KEY, 'hex')],
  ])('returns 401 and calls no handler when the signature is %s', async (_, signature) => {
    const { state, status } = createReceiver({ onUnknownEvent: () => state.calls.push('unknown') })
    expect(await status(webhookRequest(billCreated(), { signature }))).toBe(401)
    expect(state.calls).toEqual([])
    expect(state.errors).toEqual([[expect.any(WebhookSignatureError), undefined]])
  })

  it('accepts each of several keys, even if the array is changed later', async () => {
    const keys = ['new', 'old']
    const { status } = createReceiver({ securityKey: keys })
    keys.length = 0
    for (const key of ['new', 'old']) expect(await status(webhookRequest(billCreated(), { signature: hmac(billCreated(), key) }))).toBe(200)
    expect(await status(signedRequest(billCreated()))).toBe(401)
  })

  it.each(['', '{', '[]', '{"metadata":{"eventType":"bill.created"}}'])('returns 400 for a signed body that is not an event: %s', async (body) => {
    const { state, status } = createReceiver()
    expect(await status(signedRequest(body))).toBe(400)
    expect(state.errors).toEqual([[expect.objectContaining({ name: 'WebhookPayloadError' }), undefined]])
  })

  it('returns 200 for a known event without a handler, and does not mark it as handled', async () => {
    const store = new Set<string>()
    const { status } = createReceiver({ on: {}, store, onUnknownEvent: () => expect.unreachable() })
    expect(await status(signedRequest(billCreated()))).toBe(200)
    const later = createReceiver({ store })
    expect(await later.status(signedRequest(billCreated()))).toBe(200)
    expect(later.state.calls).toEqual(['event-1'])
  })

  const unknown = ['customer.created', 'constructor', '__proto__', 'toString']
  it.each(unknown)('passes an event of the unknown type %s to onUnknownEvent, if it is set', async (eventType) => {
    const body = JSON.stringify({ metadata: { eventId: '1', eventType }, customer: { id: '0cu01' } })
    const seen: unknown[] = []
    expect(await createReceiver({ on: {} }).status(signedRequest(body))).toBe(200)
    const { status } = createReceiver({ on: {}, onUnknownEvent: (event) => seen.push(event) })
    expect([await status(signedRequest(body)), await status(signedRequest(body))]).toEqual([200, 200])
    expect(seen).toEqual([JSON.parse(body)])
    expect(await createReceiver({ onUnknownEvent: () => Promise.reject(new Error('no')) }).status(signedRequest(body))).toBe(500)
  })

  it('shows no key, body or error in any response', async () => {
    const { state, handle } = createReceiver({ maxBytes: 200 })
    state.fail = 1
    const event = billCreated('secret-id')
    const requests = [signedRequest(event), signedRequest('{"secret-id"'), webhookRequest(event), signedRequest('secret-id'.repeat(30)), webhookRequest('', { method: 'GET' })]
    const responses = await Promise.all(requests.map((request) => handle(request)))
    expect(responses.map(({ status }) => status)).toEqual([500, 400, 401, 413, 405])
    for (const response of responses) expect(await response.text()).toMatch(/^[A-Z][a-zA-Z ]+\.$/)
    for (const response of responses) expect(JSON.stringify([...response.headers])).not.toMatch(/secret-id|whsec|db\.internal/)
  })

  it.each([
    ['an empty key', { securityKey: '' }],
    ['no key', { securityKey: [] }],
    ['a limit of 0', { maxBytes: 0 }],
    ['a limit that is not a number', { maxBytes: Number.NaN }],
  ])('throws a ConfigurationError for %s', (_, options) => {
    expect(() => createReceiver(options)).toThrow(ConfigurationError)
  })

  const errors = [new WebhookSignatureError('from a handler'), new BillError('from a handler')]
  it.each(errors)('returns 500 when a handler throws an error of this library: %s', async (error) => {
    const { state, status } = createReceiver({ on: { 'bill.created': () => Promise.reject(error) } })
    expect(await status(signedRequest(billCreated()))).toBe(500)
    expect(state.errors).toEqual([[error, 'event-1']])
  })

  it('returns 500 and reports the reason when the body has already been read', async () => {
    const { state, status } = createReceiver()
    const request = signedRequest(billCreated())
    await request.text()
    expect(await status(request)).toBe(500)
    const message = expect.stringContaining('consumed before') as string
    expect(state.errors).toEqual([[expect.objectContaining({ name: 'ConfigurationError', message }), undefined]])
  })
})
