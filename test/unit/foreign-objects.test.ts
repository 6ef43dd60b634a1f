/** Objects of polyfills and other libraries as input: each works, or gives one clear error. */
import { createRequire } from 'node:module'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { payOnce, type Bill, type RequestOptions } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { createTestClient, errorOf } from '../helpers/test-client.ts'
import { fetchFrom } from '../helpers/fetch-from.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

afterEach(() => vi.unstubAllGlobals())

/** A signal as in polyfills from before `reason` and `throwIfAborted`. */
class PolyfilledSignal {
  aborted = false
  readonly #listeners = new Set<() => void>()
  addEventListener(_: string, listener: () => void): void {
    this.#listeners.add(listener)
  }
  removeEventListener(_: string, listener: () => void): void {
    this.#listeners.delete(listener)
  }
  abort(): void {
    this.aborted = true
    for (const listener of this.#listeners) listener()
  }
}

describe('a polyfilled AbortSignal', () => {
  const CALLS: readonly [name: string, call: (bill: Bill, signal: AbortSignal) => PromiseLike<unknown>][] = [
    ['a call', (bill, signal) => bill.vendors.get('1', { signal })],
    ['a list', (bill, signal) => bill.vendors.list({}, { signal })],
    ['a sign-in', (bill, signal) => bill.auth.login(undefined, { signal })],
    ['a download', (bill, signal) => bill.download('https://api.example/x', { signal })],
    ['a wait for an upload', (bill, signal) => bill.documents.waitForUpload('0du', {}, { signal })],
    ['a payment', (bill, signal) => payOnce(bill, { transactionNumber: 'T1' } as never, { signal })],
    ['a wait for a payment', (bill, signal) => bill.payments.waitUntil('stp01', { status: 'PAID', signal })],
    ['a raw call', (bill, signal) => createRawClient(bill).GET('/connect/v3/vendors', { signal })],
    ['all calls of a raw client', (bill, signal) => createRawClient(bill, { signal }).GET('/connect/v3/vendors')],
  ]
  const createClient = (fetch = vi.fn(async () => new Promise<Response>(() => undefined))) => ({ fetch, bill: createTestClient('https://api.example', { fetch }) })

  it.each(CALLS)('aborts %s that is running', async (_, call) => {
    const { bill, fetch } = createClient()
    const signal = new PolyfilledSignal()
    const failed = errorOf(call(bill, signal as never))
    await vi.waitFor(() => expect(fetch).toHaveBeenCalled())
    signal.abort()
    expect(await failed).toMatchObject({ name: 'AbortError' })
  })

  it.each(CALLS)('that has aborted before %s sends nothing', async (_, call) => {
    const { bill, fetch } = createClient()
    const signal = new PolyfilledSignal()
    signal.abort()
    expect(await errorOf(call(bill, signal as never))).toMatchObject({ name: 'AbortError' })
    expect(fetch).not.toHaveBeenCalled()
  })

  it('that many calls share gets one listener', async () => {
    const signal = new PolyfilledSignal()
    const added = vi.spyOn(signal, 'addEventListener')
    const { bill } = createClient(vi.fn(async () => Response.json({ sessionId: 's' })))
    for (let count = 0; count < 20; count++) await bill.vendors.get('1', { signal: signal as never })
    expect(added).toHaveBeenCalledTimes(1)
  })

  it.each([[new AbortController()], [5], ['x'], [{}], [{ aborted: false }]])('that is no signal is rejected before anything is sent (%#)', async (signal) => {
    const { bill, fetch } = createClient()
    for (const [, call] of CALLS) expect((await errorOf(call(bill, signal as never))).name).toBe('ConfigurationError')
    expect(fetch).not.toHaveBeenCalled()
  })
})

describe('headers', () => {
  const PAIRS: [string, string][] = [['X-A', '1'], ['X-B', '2']]
  const FORMS: readonly [name: string, headers: NonNullable<RequestOptions['headers']>][] = [
    ['an object', { 'X-A': '1', 'X-B': '2', 'X-C': undefined }],
    ['a Headers object', new Headers(PAIRS)],
    ['an array of pairs', PAIRS],
    ['a Map', new Map(PAIRS)],
    ['the Headers object of node-fetch', new (createRequire(import.meta.url)('node-fetch') as { Headers: typeof Headers }).Headers(PAIRS)],
  ]

  it.each(FORMS)('can be %s, in the client, a call, a download and a raw call', async (_, headers) => {
    await using server = await startFaultServer({ json: { sessionId: 's1', results: [] } })
    const bill = createTestClient(server.url)
    await createTestClient(server.url, { headers }).vendors.get('1')
    await bill.vendors.get('1', { headers })
    await bill.download(`${server.url}/x`, { headers })
    await createRawClient(bill).GET('/connect/v3/vendors', { headers: headers as never })
    await createRawClient(bill, { headers }).GET('/connect/v3/vendors')
    expect(server.calls.map(({ headers: sent }) => [sent['x-a'], sent['x-b'], 'x-c' in sent])).toEqual(Array.from({ length: 5 }, () => ['1', '2', false]))
  })

  it.each([['X-A: 1'], [5], [['X-A', '1']], [new Set([1])]])('of any other form are rejected: %j', async (headers) => {
    const fetch = vi.fn()
    const bill = createTestClient('https://api.example', { fetch })
    expect(() => createTestClient('https://api.example', { headers: headers as never })).toThrow(expect.objectContaining({ name: 'ConfigurationError' }) as Error)
    expect((await errorOf(bill.vendors.get('1', { headers: headers as never }))).name).toBe('ConfigurationError')
    expect(fetch).not.toHaveBeenCalled()
  })
})

describe('an environment', () => {
  it('without ReadableStream and Request, such as jsdom, works', async () => {
    const requests: string[] = []
    // A polyfilled response, because Node's own needs ReadableStream.
    const response = { ok: true, status: 200, statusText: 'OK', headers: new Headers(), arrayBuffer: async () => new TextEncoder().encode('{"sessionId":"s1","id":"1"}').buffer }
    const answer = async (url: string): Promise<Response> => (requests.push(url), response as Response)
    vi.stubGlobal('ReadableStream', undefined)
    vi.stubGlobal('Request', undefined)
    const bill = createTestClient('https://api.example', { fetch: answer })
    expect(await bill.vendors.create({} as never)).toMatchObject({ id: '1' })
    await bill.documents.upload('00n1', new Uint8Array(1), { name: 'a.pdf' })
    expect(requests.length).toBe(3)
  })

  it('without fetch gives one clear error', () => {
    vi.stubGlobal('fetch', undefined)
    expect(() => createTestClient('https://api.example')).toThrow(/fetch must be a function.*jsdom/)
  })
})

describe('pino', () => {
  it('as the logger receives messages and details', async () => {
    const pino = createRequire(import.meta.url)('pino') as (options: object, stream: object) => never
    const lines: Record<string, unknown>[] = []
    const logger = pino({ level: 'debug' }, { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) })
    const fetch = fetchFrom(() => Response.json({ id: '1' }))
    const bill = createTestClient('https://api.example', { sessionId: 's', fetch, logger, logLevel: 'debug' })
    await bill.vendors.get('1')
    expect(lines).toEqual([expect.objectContaining({ msg: expect.stringContaining('bill-sdk getVendor 200') as string, method: 'GET', response: { id: '1' } })])
    await createTestClient('https://api.example', { sessionId: 's', fetch, logger, logLevel: 'info' }).vendors.get('1')
    expect(lines[1]?.['msg']).toContain('bill-sdk getVendor 200')
  })
})
