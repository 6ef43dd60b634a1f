import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { ConnectionError, TimeoutError } from '../../src/index.js'
import { createContext } from '../../src/http/request-context.js'
import { resolveOptions, resolveRequestOptions } from '../../src/options/resolve.js'
import { timeout } from '../../src/middleware/timeout.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer, type FaultStep } from '../helpers/fault-server.ts'

const SLOW: readonly [name: string, step: FaultStep][] = [
  ['no answer', 'never'],
  ['a body that never ends', 'stall'],
  ['a body that comes drop by drop', { json: { name: 'x'.repeat(40) }, drip: 150 }],
]

describe('timeout', () => {
  it.each(SLOW)('ends an attempt: %s', async (_, step) => {
    await using server = await startFaultServer(step)
    const bill = createTestClient(server.url, { timeout: 400, maxRetries: 0 })
    await bill.auth.login()
    const start = performance.now()
    const error = await errorOf(bill.vendors.get('00901'))
    expect(performance.now() - start).toBeLessThan(5_000)
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error.message).toBe('getVendor failed: no complete response within 400 ms.')
  })

  it('says of a write that its outcome is not known', async () => {
    await using server = await startFaultServer('never')
    const error = await errorOf(createTestClient(server.url, { timeout: 300 }).payments.create({} as never))
    expect(error.message).toBe('createPayment failed: no complete response within 300 ms. BILL may have processed the request: check before you retry.')
    expect(server.calls.length).toBe(1)
  })

  it('can be set for a call', async () => {
    await using server = await startFaultServer({ delay: 700 })
    const bill = createTestClient(server.url, { timeout: 300, maxRetries: 0 })
    expect(await bill.vendors.get('00901', { timeout: 5_000 })).toEqual({})
    await expect(bill.vendors.get('00901')).rejects.toThrow('within 300 ms')
  })

  it('counts each attempt by itself', async () => {
    await using server = await startFaultServer({ status: 503, headers: { 'retry-after': '0' }, delay: 250 })
    const error = await errorOf(createTestClient(server.url, { timeout: 600, maxRetries: 2 }).vendors.get('00901'))
    expect(error.name).toBe('ServerError')
    expect(server.calls.length).toBe(3)
  })

  it('ends a fetch that ignores its signal, and leaves no listener behind', async () => {
    const controller = new AbortController()
    const bill = createTestClient('http://127.0.0.1:1', { sessionId: 's', timeout: 50, maxRetries: 0, fetch: () => new Promise(() => {}) })
    const error = await errorOf(bill.vendors.get('00901', { signal: controller.signal }))
    expect(error).toBeInstanceOf(TimeoutError)
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  })

  it('ends a body of a fetch that ignores its signal', async () => {
    const fetch = (): Promise<Response> => Promise.resolve(new Response(new ReadableStream({ pull: () => new Promise(() => {}) })))
    const bill = createTestClient('http://127.0.0.1:1', { sessionId: 's', timeout: 50, maxRetries: 0, fetch })
    expect(await errorOf(bill.vendors.get('00901'))).toBeInstanceOf(TimeoutError)
  })

  it('sends nothing when the abort came just before', async () => {
    let sends = 0
    const options = resolveRequestOptions(resolveOptions(), { signal: AbortSignal.abort('gone') })
    const context = createContext({ id: 'x', method: 'GET', path: '/x', auth: [] }, options, undefined)
    await expect(timeout({ url: 'http://127.0.0.1/x', method: 'GET', headers: {} }, context, () => (sends++, Promise.reject(new Error('sent'))))).rejects.toBe('gone')
    expect(sends).toBe(0)
  })

  it('tells fetch to stop', async () => {
    let signal: AbortSignal | undefined
    const bill = createTestClient('http://127.0.0.1:1', { sessionId: 's', timeout: 50, maxRetries: 0, fetch: (_, init) => ((signal = init.signal), new Promise(() => {})) })
    await errorOf(bill.vendors.get('00901'))
    expect(signal?.aborted).toBe(true)
  })
})

describe('a connection that fails', () => {
  it.each(['reset', 'cut'] as const)('is a ConnectionError with its cause (%s)', async (fault) => {
    await using server = await startFaultServer(fault)
    const bill = createTestClient(server.url, { maxRetries: 0 })
    const error = await errorOf(bill.vendors.get('00901'))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).not.toBeInstanceOf(TimeoutError)
    expect(error.message).toMatch(/^getVendor failed: connection failed before the response was complete \([A-Z_]+\)\.$/)
    expect(error.cause).toBeInstanceOf(TypeError)
  })

  it.each([
    ['the code of its cause', new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) }), ' (ECONNREFUSED)'],
    ['its own code', Object.assign(new Error('x'), { code: 'ConnectionRefused' }), ' (ConnectionRefused)'],
    ['no code', new TypeError('fetch failed', { cause: null }), ''],
    ['what may be a secret', Object.assign(new Error('x'), { code: 's3ss10n' }), ''],
  ])('names its reason: %s', async (_title, failure, reason) => {
    const bill = createTestClient('http://127.0.0.1:9', { maxRetries: 0, fetch: () => Promise.reject(failure) })
    expect((await errorOf(bill.vendors.get('00901'))).message).toBe(`login failed: connection failed before the response was complete${reason}.`)
  })

  it('says of a write that BILL may have got it', async () => {
    await using server = await startFaultServer('reset')
    const error = await errorOf(createTestClient(server.url).bills.create({} as never))
    expect(error.message).toMatch(/^createBill failed: connection failed before the response was complete \([A-Z_]+\)\. BILL may have processed the request: check before you retry\.$/)
  })

  it.each([Response.error(), Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' })])('is also a response without a status', async (response) => {
    const bill = createTestClient('http://127.0.0.1:1', { sessionId: 's', maxRetries: 0, fetch: () => Promise.resolve(response) })
    expect(await errorOf(bill.vendors.get('00901'))).toBeInstanceOf(ConnectionError)
  })

  it('is a ConnectionError when nobody listens', async () => {
    expect(await errorOf(createTestClient('http://127.0.0.1:1', { sessionId: 's', maxRetries: 0 }).vendors.get('00901'))).toBeInstanceOf(ConnectionError)
  })
})
