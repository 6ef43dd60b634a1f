/** An aborted call rejects with the signal's own reason, at every stage, and sends no more requests. */
import { describe, expect, it } from 'vitest'
import { ConcurrencyLimitError, MfaRequiredError, ServerError, SessionExpiredError, type Bill } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { createClientOn, errorOf, pause, reasonOf, errorBody, stubFetch, waitUntil, type FetchStub } from './support.ts'

const hang = (): Promise<Response> => new Promise(() => {})
const REASONS: readonly [name: string, reason: unknown][] = [
  ['an error', new Error('custom')],
  ['a string', 'stop'],
  ['an object', { code: 1 }],
  ['a function', () => undefined],
  ['a symbol', Symbol('s')],
  ['a number', 7],
  ['null', null],
  ['an empty string', ''],
  ['zero', 0],
  ['false', false],
  ['NaN', Number.NaN],
]
const CALLS: readonly [name: string, call: (bill: Bill, signal: AbortSignal) => PromiseLike<unknown>][] = [
  ['a GET call', (bill, signal) => bill.vendors.get('00901', { signal })],
  ['a write call', (bill, signal) => bill.payments.create({} as never, { signal })],
  ['a list', (bill, signal) => bill.vendors.list({}, { signal })],
  ['an iterated list', (bill, signal) => bill.vendors.list({}, { signal }).toArray()],
  ['a list with its response', (bill, signal) => bill.vendors.list({}, { signal }).withResponse()],
  ['a GET call with its response', (bill, signal) => bill.vendors.get('00901', { signal }).withResponse()],
  ['a raw call', (bill, signal) => createRawClient(bill).POST('/connect/v3/vendors', { body: {} as never, signal })],
  ['a download', (bill, signal) => bill.download('http://bill.test/file', { signal })],
  ['an upload', (bill, signal) => bill.documents.upload('00n01', new Uint8Array(3), { name: 'a.pdf' }, { signal })],
  ['waitForUpload', (bill, signal) => bill.documents.waitForUpload('0du01', {}, { signal })],
]

describe.each(CALLS)('%s', (_, call) => {
  it.each(REASONS)('rejects with the reason if its signal is already aborted, and sends nothing, not even a sign-in: %s', async (__, reason) => {
    const server = stubFetch()
    expect(await reasonOf(call(createClientOn(server), AbortSignal.abort(reason)))).toBe(reason)
    expect([server.logins, server.seen.length]).toEqual([0, 0])
  })

  it('rejects with the reason during the sign-in, which continues for other calls', async () => {
    const controller = new AbortController()
    const server = stubFetch(() => Response.json({ results: [] }), async () => (await pause(40), Response.json({ sessionId: 'session-a', organizationId: '008', userId: '006' })))
    const bill = createClientOn(server)
    const got = reasonOf(call(bill, controller.signal))
    const other = bill.vendors.list()
    const page = other.then(({ results }) => results)
    await waitUntil(() => server.logins === 1)
    controller.abort('away')
    expect(await got).toBe('away')
    expect(await page).toEqual([])
    expect([server.logins, server.seen.length]).toEqual([1, 1])
  })

  it.each(REASONS)('rejects with the reason while in flight, even if fetch ignores the signal: %s', async (__, reason) => {
    const controller = new AbortController()
    const server = stubFetch(hang)
    const got = reasonOf(call(createClientOn(server), controller.signal))
    await waitUntil(() => server.seen.length === 1)
    controller.abort(reason)
    expect(await got).toBe(reason)
    expect(server.seen[0]?.signal).toBeDefined()
  })

  it('rejects with null during the delay before a retry', async () => {
    const controller = new AbortController()
    const server = stubFetch(() => new Response('', { status: 429, headers: { 'retry-after': '20' } }))
    const got = reasonOf(call(createClientOn(server), controller.signal))
    await waitUntil(() => server.seen.length === 1)
    await pause(10)
    controller.abort(null)
    expect(await got).toBe(null)
  })

  it('rejects with the reason while the response body is being read', async () => {
    const controller = new AbortController()
    const server = stubFetch(() => new Response(new ReadableStream({ start: (streamController) => streamController.enqueue(new TextEncoder().encode('{"re')) })))
    const got = reasonOf(call(createClientOn(server), controller.signal))
    await waitUntil(() => server.seen.length === 1)
    await pause(10)
    controller.abort('mid')
    expect(await got).toBe('mid')
  })

  it('rejects with the reason during the delay before a retry', async () => {
    const controller = new AbortController()
    const server = stubFetch(() => new Response('', { status: 429, headers: { 'Retry-After': '20' } }))
    const got = reasonOf(call(createClientOn(server), controller.signal))
    await waitUntil(() => server.seen.length === 1)
    await pause(10)
    controller.abort('later')
    expect(await got).toBe('later')
    expect(server.seen.length).toBe(1)
  })

  it('rejects with the reason while the session is being renewed', async () => {
    const controller = new AbortController()
    const server: FetchStub = stubFetch(() => Response.json(errorBody('BDC_1109'), { status: 401 }), async (__, n) => (n === 2 && (await pause(40)), Response.json({ sessionId: `session-${n}`, organizationId: '008', userId: '006' })))
    const got = reasonOf(call(createClientOn(server), controller.signal))
    await waitUntil(() => server.logins === 2)
    controller.abort('renewing')
    expect(await got).toBe('renewing')
    expect(server.seen.length).toBe(1)
  })
})

it("a call with AbortSignal.timeout() rejects with the signal's TimeoutError", async () => {
  const signal = AbortSignal.timeout(30)
  const reason = await reasonOf(createClientOn(stubFetch(hang)).vendors.get('00901', { signal }))
  expect(reason).toBe(signal.reason)
  expect(reason).toBeInstanceOf(DOMException)
})

it('a call accepts a signal from AbortSignal.any()', async () => {
  const controller = new AbortController()
  const got = reasonOf(createClientOn(stubFetch(hang)).vendors.get('00901', { signal: AbortSignal.any([controller.signal, AbortSignal.timeout(60_000)]) }))
  setTimeout(() => controller.abort('any'), 20)
  expect(await got).toBe('any')
})

it('a call that is aborted without a reason rejects with an AbortError', async () => {
  const controller = new AbortController()
  const got = reasonOf(createClientOn(stubFetch(hang)).vendors.get('00901', { signal: controller.signal }))
  setTimeout(() => controller.abort(), 20)
  expect(await got).toBe(controller.signal.reason)
  expect(await got).toMatchObject({ name: 'AbortError' })
})

it('an abort between two pages stops the iteration', async () => {
  const controller = new AbortController()
  const server = stubFetch((_, n) => Response.json({ results: [{ id: `v${n}` }], nextPage: `p${n}` }))
  const items: unknown[] = []
  const iterate = async (): Promise<void> => {
    for await (const { id } of createClientOn(server).vendors.list({}, { signal: controller.signal })) if (items.push(id) === 3) controller.abort('enough')
  }
  expect(await reasonOf(iterate())).toBe('enough')
  expect(server.seen.length).toBe(3)
})

it('an abort after the call has settled has no effect', async () => {
  const controller = new AbortController()
  expect(await createClientOn(stubFetch()).vendors.get('00901', { signal: controller.signal })).toEqual({})
  controller.abort()
  await pause(5)
})

it.each([
  ['a ServerError', ServerError, 500, 'BDC_1001'],
  ['a ConcurrencyLimitError', ConcurrencyLimitError, 429, 'BDC_1322'],
  ['a SessionExpiredError', SessionExpiredError, 401, 'BDC_1109'],
  ['an MfaRequiredError', MfaRequiredError, 403, 'BDC_1361'],
] as const)("a call rejects with its abort reason even if that is one of the SDK's errors, such as the first failure of a batch: %s", async (_, ErrorClass, status, code) => {
  const failed = await errorOf(createClientOn(stubFetch(() => Response.json(errorBody(code), { status })), { maxRetries: 0 }).vendors.get('00901'))
  expect(failed).toBeInstanceOf(ErrorClass)
  const controller = new AbortController()
  const server = stubFetch(hang)
  const got = reasonOf(createClientOn(server).payments.create({} as never, { signal: controller.signal }))
  await waitUntil(() => server.seen.length === 1)
  controller.abort(failed)
  expect(await got).toBe(failed)
  await pause(20)
  expect(server.seen.length).toBe(1)
})
