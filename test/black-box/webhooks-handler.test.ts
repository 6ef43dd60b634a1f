import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createWebhookHandler, type WebhookHandlerOptions } from '../../src/webhooks/index.js'
import { deferred, pause, waitUntil } from './support.ts'

const KEY = 'security-key-0123456789'
const sign = (body: string, key = KEY): string => createHmac('sha256', key).update(body).digest('base64')
const text = (eventId: string, eventType = 'bill.created', more: object = {}): string => JSON.stringify({ metadata: { eventId, eventType, version: '1' }, bill: { id: '00n', vendorName: 'Café 🧾' }, ...more })
const post = (body: BodyInit, signature: string | undefined, headers: Record<string, string> = {}): Request =>
  new Request('https://hooks.example/bill', { method: 'POST', body, headers: { ...headers, ...(signature !== undefined && { 'x-bill-sha-signature': signature }) }, duplex: 'half' } as RequestInit)
const signed = (body: string, key = KEY): Request => post(body, sign(body, key))

function receiver(handle: (event: { metadata: { eventId: string } }) => unknown = () => undefined, options: Partial<WebhookHandlerOptions> = {}) {
  const ran: string[] = []
  const errors: unknown[] = []
  const handler = createWebhookHandler({ securityKey: KEY, on: { 'bill.created': (event) => (ran.push(event.metadata.eventId), handle(event)) }, onError: (error) => void errors.push(error), ...options })
  return { ran, errors, handler, status: async (request: Request) => (await handler(request)).status }
}

it('a signed event runs its handler with the whole event, and is answered with 200 and nothing', async () => {
  let got: unknown
  const { handler } = receiver((event) => void (got = event))
  const answer = await handler(signed(text('a')))
  expect([answer.status, await answer.text(), got]).toEqual([200, '', JSON.parse(text('a'))])
})

it('200 comes only after the handler has ended', async () => {
  const { promise, resolve } = deferred()
  let answered = false
  const { ran, status } = receiver(() => promise)
  const pending = status(signed(text('a'))).then((code) => ((answered = true), code))
  await waitUntil(() => ran.length === 1)
  await pause(10)
  expect(answered).toBe(false)
  resolve()
  expect(await pending).toBe(200)
})

it('what is not signed with the key is 401 and runs nothing', async () => {
  const { ran, status, errors } = receiver()
  const body = text('a')
  const tampered = [post(body, undefined), post(body, ''), post(body, sign(body, 'other')), post(body.replace('00n', '00x'), sign(body)), post(`${body} `, sign(body)), post(body, createHmac('sha256', KEY).update(body).digest('hex')), post('', undefined), post(JSON.stringify(JSON.parse(body), null, 1), sign(body))]
  for (const request of tampered) expect(await status(request)).toBe(401)
  expect([ran, errors.length]).toEqual([[], tampered.length])
})

it('both keys are taken while they change', async () => {
  const { ran, status } = receiver(undefined, { securityKey: ['new-key', KEY] })
  expect([await status(signed(text('a'))), await status(signed(text('b'), 'new-key')), await status(signed(text('c'), 'third'))]).toEqual([200, 200, 401])
  expect(ran).toEqual(['a', 'b'])
})

describe('repeats', () => {
  it('of an event that is done are answered with 200, and run nothing', async () => {
    const { ran, status } = receiver()
    for (let n = 0; n < 4; n++) expect(await status(signed(text('a')))).toBe(200)
    expect(ran).toEqual(['a'])
  })

  it('with another body but the same id are repeats, too', async () => {
    const { ran, status } = receiver()
    expect([await status(signed(text('a'))), await status(signed(text('a', 'bill.created', { more: 1 })))]).toEqual([200, 200])
    expect(ran).toEqual(['a'])
  })

  it('at the same time run one handler, and share its outcome', async () => {
    const { promise, resolve } = deferred()
    const { ran, status } = receiver(() => promise)
    const all = Promise.all(Array.from({ length: 6 }, () => status(signed(text('a')))))
    await waitUntil(() => ran.length > 0)
    await pause(20)
    resolve()
    expect(await all).toEqual(Array.from({ length: 6 }, () => 200))
    expect(ran).toEqual(['a'])
  })

  it('of one whose handler failed run again, until it ends well', async () => {
    let failures = 2
    const { ran, status, errors } = receiver(() => {
      if (failures-- > 0) throw new Error('away')
    })
    const codes: number[] = []
    for (let n = 0; n < 4; n++) codes.push(await status(signed(text('a'))))
    expect([codes, ran.length, errors.length]).toEqual([[500, 500, 200, 200], 3, 2])
  })

  it('are known to another handler with the same store', async () => {
    const done = new Set<string>()
    const store = { has: async (id: string) => done.has(id), add: async (id: string) => void done.add(id) }
    const [a, b] = [receiver(undefined, { store }), receiver(undefined, { store })]
    expect([await a.status(signed(text('a'))), await b.status(signed(text('a')))]).toEqual([200, 200])
    expect([a.ran, b.ran]).toEqual([['a'], []])
  })
})

it.each(['throws', 'rejects', 'rejects with nothing'])('a handler that %s gives 500, and the answer tells nothing of it', async (how) => {
  const failing = { throws: () => { throw new Error('db.internal is away') }, rejects: () => Promise.reject(new Error('db.internal is away')), 'rejects with nothing': () => Promise.reject(undefined) }[how] as () => unknown
  const answer = await receiver(failing).handler(signed(text('a')))
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toMatch(/db\.internal|00n|Café/)
})

it('a store that fails gives 500, not 200', async () => {
  for (const store of [{ has: () => { throw new Error('x') }, add: () => undefined }, { has: () => false, add: () => Promise.reject(new Error('x')) }]) expect(await receiver(undefined, { store }).status(signed(text('a')))).toBe(500)
})

it('an onError that throws changes nothing', async () => {
  expect(await receiver(undefined, { onError: () => { throw new Error('x') } }).status(post('x', 'y'))).toBe(401)
  expect(await receiver(undefined, { onError: () => Promise.reject(new Error('x')) }).status(post('x', 'y'))).toBe(401)
})

it('types without a handler are answered with 200; those that are new go to onUnknown', async () => {
  const unknown: string[] = []
  const { ran, status } = receiver(undefined, { onUnknownEvent: ({ metadata }) => void unknown.push(metadata.eventType) })
  for (const type of ['bill.updated', 'moon.landed', 'constructor', '__proto__', 'toString', 'hasOwnProperty']) expect(await status(signed(text(`id-${type}`, type)))).toBe(200)
  expect([ran, unknown]).toEqual([[], ['moon.landed', 'constructor', '__proto__', 'toString', 'hasOwnProperty']])
})

it.each(['GET', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'])('%s is 405', async (method) => {
  expect(await receiver().status(new Request('https://hooks.example/bill', { method }))).toBe(405)
})

it('signed rubbish is 400', async () => {
  const { status } = receiver()
  for (const body of ['x', '{}', 'null', '[]', '{"metadata":{"eventType":"bill.created"}}']) expect(await status(signed(body))).toBe(400)
})

describe('a huge body', () => {
  it('is 413 by its length, and is not read', async () => {
    const request = post('x', 'y', { 'content-length': '99999999999' })
    expect(await receiver().status(request)).toBe(413)
  })

  it('that does not tell its length is read no further than shows it', async () => {
    let pulled = 0
    const body = new ReadableStream({ pull: (to) => (pulled++, to.enqueue(new Uint8Array(64 * 1024))) })
    expect(await receiver().status(post(body, sign('x')))).toBe(413)
    expect(pulled).toBeLessThan(40)
  })

  it('of just maxBytes passes, of one more does not', async () => {
    const body = text('a')
    const size = new TextEncoder().encode(body).length
    expect(await receiver(undefined, { maxBytes: size }).status(signed(body))).toBe(200)
    expect(await receiver(undefined, { maxBytes: size - 1 }).status(signed(body))).toBe(413)
  })
})

it('a body in many pieces, cut within a letter, is put together right', async () => {
  const bytes = new TextEncoder().encode(text('a'))
  let at = 0
  const body = new ReadableStream({ pull: (to) => (at < bytes.length ? to.enqueue(bytes.slice(at, ++at)) : to.close()) })
  expect(await receiver().status(post(body, sign(text('a'))))).toBe(200)
})

it('a body that breaks off is not 200', async () => {
  const body = new ReadableStream({ start: (to) => to.enqueue(new TextEncoder().encode('{')), pull: (to) => to.error(new Error('cut')) })
  expect(await receiver().status(post(body, sign('{')))).toBeGreaterThanOrEqual(400)
})

it('a body that was read before is not 200, and tells the log what to do', async () => {
  const { status, errors } = receiver()
  const request = signed(text('a'))
  await request.text()
  expect(await status(request)).toBe(500)
  expect(errors).toMatchObject([{ name: 'ConfigurationError' }])
})

it('a handler without a key cannot be made', () => {
  for (const securityKey of ['', ' ', [], [''], undefined]) expect(() => createWebhookHandler({ securityKey: securityKey as never, on: {} })).toThrow(expect.objectContaining({ name: 'ConfigurationError' }) as Error)
})
