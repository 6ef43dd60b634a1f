/** A write is never retried after an unknown outcome. A request that BILL rejected before processing it is retried. */
import { describe, expect, it } from 'vitest'
import { isOutcomeUnknown, type Bill } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { createClientOn, credentials, errorOf, errorBody, RETRY_NOW, stubFetch, type Respond } from './support.ts'

const never = {} as never
const WRITES: readonly [name: string, call: (bill: Bill) => PromiseLike<unknown>][] = [
  ['payments.create', (bill) => bill.payments.create(never)],
  ['payments.createBulk', (bill) => bill.payments.createBulk(never)],
  ['payments.cancel', (bill) => bill.payments.cancel('stp01')],
  ['payments.void', (bill) => bill.payments.void('stp01', never)],
  ['bills.create', (bill) => bill.bills.create(never)],
  ['bills.recordPayment', (bill) => bill.bills.recordPayment(never)],
  ['bills.replace (PUT)', (bill) => bill.bills.replace('00n01', never)],
  ['bills.update (PATCH)', (bill) => bill.bills.update('00n01', never)],
  ['invoices.recordPayment', (bill) => bill.invoices.recordPayment(never)],
  ['invoices.send', (bill) => bill.invoices.send('00e01', never)],
  ['attachments.delete (DELETE)', (bill) => bill.attachments.delete('att01')],
  ['mfa.challenge', (bill) => bill.mfa.challenge()],
  ['auth.logout', (bill) => bill.auth.logout()],
  ['documents.upload', (bill) => bill.documents.upload('00n01', new Uint8Array([1, 2]), { name: 'a.pdf' })],
  ['spend.cards.create', (bill) => bill.spend.cards.create(never)],
  ['raw.POST', (bill) => createRawClient(bill).POST('/connect/v3/payments', { body: never }).then(({ response }) => Promise.reject(Object.assign(new Error('raw'), { status: response.status })))],
]
const brokenBody = (): Response => new Response(new ReadableStream({ start: (streamController) => streamController.enqueue(new TextEncoder().encode('{"id":')), pull: (streamController) => streamController.error(new TypeError('terminated')) }))
const UNKNOWN: readonly [name: string, respond: Respond][] = [
  ['a broken connection', () => Promise.reject(new TypeError('fetch failed'))],
  ['a body that breaks off', brokenBody],
  ['500', () => Response.json(errorBody('BDC_1001'), { status: 500, headers: RETRY_NOW })],
  ['502 with HTML', () => new Response('<h1>Bad Gateway</h1>', { status: 502, headers: RETRY_NOW })],
  ['503 with Retry-After', () => new Response('', { status: 503, headers: RETRY_NOW })],
  ['504', () => new Response('', { status: 504, headers: RETRY_NOW })],
  ['a response that is not JSON', () => new Response('<p>', { status: 200 })],
  ['truncated JSON', () => new Response('{"id":"stp', { status: 201 })],
]

describe.each(WRITES)('%s', (_, call) => {
  it.each(UNKNOWN)('is sent only once after %s', async (name, respond) => {
    const server = stubFetch(respond)
    const outcome = await Promise.allSettled([call(createClientOn(server, { apiToken: credentials().devKey, maxRetries: 5 }))])
    expect(server.seen.length).toBe(1)
    if (/JSON/.test(name)) return
    expect(outcome[0]?.status).toBe('rejected')
  })
})

it.each(UNKNOWN)('isOutcomeUnknown returns true for a payment after %s', async (_, respond) => {
  expect(isOutcomeUnknown(await errorOf(createClientOn(stubFetch(respond)).payments.create(never)))).toBe(true)
})

it('isOutcomeUnknown returns true for a timeout, and false for a call that was rejected or not sent', async () => {
  const hanging = stubFetch(() => new Promise(() => {}))
  expect(isOutcomeUnknown(await errorOf(createClientOn(hanging, { timeout: 30, sessionId: 'session-from-options' }).payments.create(never)))).toBe(true)
  expect(hanging.seen.length).toBe(1)
  for (const [status, code] of [[400, 'BDC_1119'], [401, 'BDC_1109'], [403, 'BDC_1361'], [404, 'BDC_1121'], [422, 'BDC_1152'], [429, 'BDC_1144'], [429, 'BDC_1322']] as const) {
    const error = await errorOf(createClientOn(stubFetch(() => Response.json(errorBody(code), { status })), { maxRetries: 0 }).payments.create(never))
    expect([status, isOutcomeUnknown(error)]).toEqual([status, false])
  }
  expect(isOutcomeUnknown(await errorOf(createClientOn(stubFetch()).payments.get('')))).toBe(false)
})

const REJECTIONS: readonly [name: string, respond: () => Response][] = [
  ['429', () => new Response('', { status: 429, headers: RETRY_NOW })],
  ['BDC_1322 with 429', () => Response.json(errorBody('BDC_1322'), { status: 429, headers: RETRY_NOW })],
  ['BDC_1322 with 400', () => Response.json(errorBody('BDC_1322'), { status: 400, headers: RETRY_NOW })],
]
describe.each(REJECTIONS)('a write that BILL rejects before processing it (%s)', (_, reject) => {
  it('is retried with its body, even if it is a payment', async () => {
    const server = stubFetch((__, n) => (n < 3 ? reject() : Response.json({ id: 'stp01' })))
    expect(await createClientOn(server).payments.create({ amount: 12.34 } as never)).toEqual({ id: 'stp01' })
    expect(await Promise.all(server.seen.map((request) => request.text()))).toEqual(Array.from({ length: 3 }, () => '{"amount":12.34}'))
  })

  it.each([0, 1, 4])('is retried at most maxRetries times (%i)', async (maxRetries) => {
    const server = stubFetch(reject)
    const error = await errorOf(createClientOn(server, { maxRetries }).payments.create(never))
    expect(error.name).toMatch(/^(RateLimit|ConcurrencyLimit)Error$/)
    expect(server.seen.length).toBe(maxRetries + 1)
  })
})

it('a GET that exceeds the hourly limit (BDC_1144) is not retried, whatever the status', async () => {
  for (const status of [400, 403, 429, 503]) {
    const server = stubFetch(() => Response.json(errorBody('BDC_1144'), { status, headers: RETRY_NOW }))
    expect((await errorOf(createClientOn(server).vendors.get('00901'))).name).toBe('RateLimitError')
    expect(server.seen.length).toBe(1)
  }
})

it.each([400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 423, 302, 304])('a GET with a %i response is not retried', async (status) => {
  const server = stubFetch(() => new Response(null, { status, headers: RETRY_NOW }))
  expect(await errorOf(createClientOn(server).vendors.get('00901'))).toMatchObject({ status })
  expect(server.seen.length).toBe(1)
})

it.each(UNKNOWN.slice(0, 6))('a GET is retried after %s', async (_, respond) => {
  const server = stubFetch((request, n) => (n === 1 ? respond(request, n) : Response.json({ id: '00901' })))
  expect(await createClientOn(server).vendors.get('00901')).toEqual({ id: '00901' })
  expect(server.seen.length).toBe(2)
})

it.each(['archive', 'restore'] as const)('an idempotent write is retried: %s', async (name) => {
  const server = stubFetch((_, n) => (n === 1 ? new Response('', { status: 503, headers: RETRY_NOW }) : Response.json({ id: '00901' })))
  expect(await createClientOn(server).vendors[name]('00901')).toEqual({ id: '00901' })
})

it('an idempotency key stays the same for all attempts, and is rejected if the operation does not support it', async () => {
  const server = stubFetch((_, n) => (n === 1 ? new Response('', { status: 503, headers: RETRY_NOW }) : Response.json({ id: 's' })))
  await createClientOn(server).events.subscriptions.create({ name: 'x' } as never)
  const keys = server.seen.map(({ headers }) => headers.get('X-Idempotent-Key'))
  expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(keys).toEqual([keys[0], keys[0]])
  const idle = stubFetch()
  expect((await errorOf(createClientOn(idle).payments.create(never, { idempotencyKey: crypto.randomUUID() }))).name).toBe('ConfigurationError')
  expect([idle.logins, idle.seen.length]).toEqual([0, 0])
})
