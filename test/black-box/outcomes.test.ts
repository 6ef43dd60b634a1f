/** isOutcomeUnknown after an abort: true once a write may have left, false if it certainly did not. */
import { describe, expect, it } from 'vitest'
import { isOutcomeUnknown, type Bill, type BillOptions } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { createClientOn, deferred, errorBody, errorOf, pause, reasonOf, RETRY_NOW, stubFetch, waitUntil, type Respond } from './support.ts'

const hang = (): Promise<Response> => new Promise(() => {})
type Call = (bill: Bill, signal: AbortSignal) => PromiseLike<unknown>
const WRITES: readonly [name: string, call: Call][] = [
  ['a payment', (bill, signal) => bill.payments.create({} as never, { signal })],
  ['a payment with its response', (bill, signal) => bill.payments.create({} as never, { signal }).withResponse()],
  ['a DELETE', (bill, signal) => bill.attachments.delete('00a', { signal })],
  ['a retry-safe write', (bill, signal) => bill.vendors.archive('00901', { signal })],
  ['an upload', (bill, signal) => bill.documents.upload('00n01', new Uint8Array(3), { name: 'a.pdf' }, { signal })],
  ['a raw payment', (bill, signal) => createRawClient(bill).POST('/connect/v3/payments', { body: {} as never, signal })],
  ['a raw payment with the signal of its client', (bill, signal) => createRawClient(bill, { signal }).POST('/connect/v3/payments', { body: {} as never })],
]
let count = 0
/** Reasons that no other test uses: a mark stays. */
const REASONS: readonly [name: string, create: () => unknown][] = [
  ['no reason', () => undefined],
  ['an error', () => new Error('stop')],
  ['a frozen object', () => Object.freeze({ code: 1 })],
  ['a function', () => () => undefined],
  ['a string', () => `stop-${++count}`],
  ['a number', () => ++count],
  ['a symbol', () => Symbol('stop')],
]

async function abortAfterSend(call: Call, reason: unknown, respond: Respond = hang, options: BillOptions = {}): Promise<unknown> {
  const controller = new AbortController()
  const server = stubFetch(respond)
  const got = reasonOf(call(createClientOn(server, options), controller.signal))
  await waitUntil(() => server.seen.length === 1)
  await pause(5)
  controller.abort(reason)
  const rejected = await got
  expect(rejected).toBe(controller.signal.reason)
  return rejected
}

describe.each(WRITES)('%s', (_, call) => {
  it.each(REASONS)('that is aborted after it was sent has an unknown outcome, and rejects with the reason itself: %s', async (__, create) => {
    expect(isOutcomeUnknown(await abortAfterSend(call, create()))).toBe(true)
  })

  it('whose fetch rejects on abort has an unknown outcome', async () => {
    const respond: Respond = ({ signal }) => new Promise((__, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))
    expect(isOutcomeUnknown(await abortAfterSend(call, undefined, respond))).toBe(true)
  })

  it('that AbortSignal.timeout() ends has an unknown outcome', async () => {
    const error = await reasonOf(call(createClientOn(stubFetch(hang)), AbortSignal.timeout(40)))
    expect([(error as Error).name, isOutcomeUnknown(error)]).toEqual(['TimeoutError', true])
  })

  it('that is aborted before it is called was not sent', async () => {
    for (const [, create] of REASONS) expect(isOutcomeUnknown(await reasonOf(call(createClientOn(stubFetch()), AbortSignal.abort(create()))))).toBe(false)
  })

  it('that is aborted during the sign-in was not sent', async () => {
    const controller = new AbortController()
    const server = stubFetch(undefined, hang)
    const got = reasonOf(call(createClientOn(server), controller.signal))
    await waitUntil(() => server.logins === 1)
    controller.abort()
    expect(isOutcomeUnknown(await got)).toBe(false)
  })

  it('that is aborted in the queue of the concurrency limit was not sent', async () => {
    const first = deferred<Response>()
    const server = stubFetch(() => first.promise)
    const bill = createClientOn(server, { maxConcurrency: 1 })
    const running = bill.vendors.get('00901')
    await waitUntil(() => server.seen.length === 1)
    const controller = new AbortController()
    const got = reasonOf(call(bill, controller.signal))
    await pause(10)
    controller.abort()
    expect(isOutcomeUnknown(await got)).toBe(false)
    first.resolve(Response.json({}))
    await running
  })

  it('that is aborted before a retry was not processed, if BILL had rejected it', async () => {
    const respond: Respond = () => new Response('', { status: 429, headers: { 'retry-after': '20' } })
    expect(isOutcomeUnknown(await abortAfterSend(call, undefined, respond))).toBe(false)
  })
})

it('a retry-safe write that is aborted before a retry has an unknown outcome, if BILL had failed', async () => {
  const respond: Respond = () => new Response('', { status: 503, headers: { 'retry-after': '20' } })
  expect(isOutcomeUnknown(await abortAfterSend((bill, signal) => bill.vendors.archive('00901', { signal }), undefined, respond))).toBe(true)
})

it('a write that is aborted after BILL accepted it, while middleware runs, has an unknown outcome', async () => {
  const use: BillOptions['use'] = [async (request, __, next) => (await next(request), hang())]
  expect(isOutcomeUnknown(await abortAfterSend((bill, signal) => bill.payments.create({} as never, { signal }), undefined, () => Response.json({ id: 'stp01' }), { use }))).toBe(true)
})

it('an error that middleware throws after BILL accepted a write has an unknown outcome', async () => {
  const respond = (): Response => Response.json({ id: 'stp01' })
  const use: BillOptions['use'] = [async (request, __, next) => { await next(request); throw new RangeError('in middleware') }]
  expect(isOutcomeUnknown(await errorOf(createClientOn(stubFetch(respond), { use }).payments.create({} as never)))).toBe(true)
  expect(isOutcomeUnknown(await errorOf(createClientOn(stubFetch(respond), { use }).vendors.get('00901')))).toBe(false)
})

it('a payment whose sign-in is rejected after a failed attempt was not sent', async () => {
  const server = stubFetch(undefined, (__, n) => (n === 1 ? new Response('', { status: 503, headers: RETRY_NOW }) : Response.json(errorBody('BDC_1101'), { status: 401 })))
  expect(isOutcomeUnknown(await errorOf(createClientOn(server).payments.create({} as never)))).toBe(false)
})

it('calls that share a signal share the result: true if one of them was sent', async () => {
  const controller = new AbortController()
  const server = stubFetch(hang)
  const bill = createClientOn(server, { maxConcurrency: 1 })
  const calls = [bill.payments.create({} as never, { signal: controller.signal }), bill.payments.create({} as never, { signal: controller.signal })].map(reasonOf)
  await waitUntil(() => server.seen.length === 1)
  controller.abort()
  expect((await Promise.all(calls)).map(isOutcomeUnknown)).toEqual([true, true])
  expect(server.seen.length).toBe(1)
})

it.each([300, 301, 302, 303, 304, 307, 308, 408, 499, 500, 502, 503, 520, 599])('a payment with status %i has an unknown outcome and is sent once, whatever the body says', async (status) => {
  for (const code of ['BDC_1109', 'BDC_1322', 'BDC_1361', 'BDC_1144', 'BDC_1119']) {
    const server = stubFetch(() => (status === 304 ? new Response(null, { status }) : Response.json(errorBody(code), { status, headers: RETRY_NOW })))
    const error = await errorOf(createClientOn(server, { onMfaChallenge: () => '123456' }).payments.create({} as never))
    expect([isOutcomeUnknown(error), server.seen.length, server.logins]).toEqual([true, 1, 1])
    expect(error.message).toContain('BILL may have processed the request')
  }
})

it.each([400, 401, 402, 403, 404, 405, 409, 410, 413, 415, 422, 423, 429])('a payment with status %i was rejected', async (status) => {
  expect(isOutcomeUnknown(await errorOf(createClientOn(stubFetch(() => Response.json([], { status })), { maxRetries: 0 }).payments.create({} as never)))).toBe(false)
})
