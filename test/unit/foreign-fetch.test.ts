import { createRequire } from 'node:module'
import { fetch as undiciFetch } from 'undici'
import { describe, expect, it } from 'vitest'
import { isOutcomeUnknown, type BillOptions, type Fetch } from '../../src/index.js'
import { createTestClient, errorOf, uniqueText } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

const nodeFetch = createRequire(import.meta.url)('node-fetch') as Fetch
const FETCHES: readonly [name: string, fetch: Fetch][] = [
  ['undici', undiciFetch],
  ['node-fetch', nodeFetch],
]

describe.each(FETCHES)('the fetch of %s', (_, fetch) => {
  it('sends and receives JSON, forms and files', async () => {
    await using server = await startFaultServer([{ json: { access_token: 'token-1', expires_in: 60 } }, { json: { id: '1', name: 'Müller' } }, { json: { id: '0du' } }, { text: new Uint8Array([0, 255, 7]) }])
    const bill = createTestClient(server.url, { fetch, clientId: uniqueText('client'), clientSecret: 'secret-x' })
    expect(await bill.vendors.create({ name: 'Müller' } as never, { auth: 'oauth' })).toMatchObject({ name: 'Müller' })
    await bill.documents.upload('00n1', new Uint8Array([1, 2, 3]), { name: 'a.pdf' }, { auth: 'oauth' })
    expect([...new Uint8Array(await (await bill.download(`${server.url}/x`)).arrayBuffer())]).toEqual([0, 255, 7])
    expect(server.calls.map(({ body }) => body).slice(0, 2)).toEqual(['grant_type=client_credentials&client_id=' + /client_id=([^&]*)/.exec(server.calls[0]!.body)?.[1] + '&client_secret=secret-x', '{"name":"Müller"}'])
    expect([...server.calls[2]!.bytes]).toEqual([1, 2, 3])
  })

  it('does not follow redirects, and is aborted and timed out', async () => {
    await using server = await startFaultServer({ status: 302, headers: { location: '/again' } })
    const bill = createTestClient(server.url, { fetch, sessionId: 'external-session' })
    expect(await errorOf(bill.vendors.get('1'))).toMatchObject({ status: 302 })
    const controller = new AbortController()
    controller.abort('enough')
    expect(await errorOf(bill.vendors.get('1', { signal: controller.signal }))).toBe('enough')
    expect(server.calls.length).toBe(1)
  })

  it('that gets a global Request rejects with a ConfigurationError, and is not retried', async () => {
    let calls = 0
    const bill = createTestClient('http://127.0.0.1:1', { sessionId: 's', fetch: (url, init) => (calls++, fetch(new Request(url, init) as never, undefined as never)) })
    const error = await errorOf(bill.vendors.get('1'))
    expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('before sending') as string })
    expect(calls).toBe(1)
  })

  it('that cannot connect rejects with a ConnectionError, and is retried', async () => {
    let calls = 0
    const bill = createTestClient('http://127.0.0.1:1', { sessionId: 's', maxRetries: 1, fetch: (url, init) => (calls++, fetch(url, init)) })
    expect(await errorOf(bill.vendors.get('1'))).toMatchObject({ name: 'ConnectionError' })
    expect(calls).toBe(2)
  })
})

describe('a fetch', () => {
  const callWith = (fetch: unknown, options: BillOptions = {}): Promise<Error> => errorOf(createTestClient('http://127.0.0.1:1', { sessionId: 's', ...options, fetch: fetch as Fetch }).payments.create({} as never))
  const typeError = (message: string, cause?: unknown) => (): Promise<never> => Promise.reject(new TypeError(message, { cause }))

  it.each([
    ["Failed to parse URL from [object Request]"], ['Only absolute URLs are supported'], ['RequestInit: duplex option is required when sending a body.'], ['Request constructor: x'],
  ])('that rejects its arguments: nothing was sent: %s', async (message) => {
    const error = await callWith(typeError(message))
    expect([error.name, isOutcomeUnknown(error)]).toEqual(['ConfigurationError', false])
  })

  it('that rejects a dispatcher of another version of undici: nothing was sent', async () => {
    const cause = Object.assign(new Error('invalid onRequestStart method'), { code: 'UND_ERR_INVALID_ARG' })
    expect(await callWith(typeError('fetch failed', cause))).toMatchObject({ name: 'ConfigurationError', cause: { cause: { message: 'invalid onRequestStart method' } } })
  })

  it.each([['fetch failed'], ['terminated'], ['Failed to fetch'], ['Load failed'], ['Invalid URL'], ['Failed to parse URL from undefined'], ['x is not a function']])('that fails with any other TypeError: the outcome is unknown: %s', async (message) => {
    const error = await callWith(typeError(message, Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL' })))
    expect([error.name, isOutcomeUnknown(error)]).toEqual(['ConnectionError', true])
  })

  it('that throws an error of a framework, which has a digest: the error passes through unchanged, without a retry', async () => {
    const bailOut = Object.assign(new Error('Dynamic server usage'), { digest: 'DYNAMIC_SERVER_USAGE' })
    let calls = 0
    const bill = createTestClient('http://127.0.0.1:1', { fetch: () => (calls++, Promise.reject(bailOut)) })
    expect(await errorOf(bill.vendors.get('1'))).toBe(bailOut)
    expect(await errorOf(bill.vendors.list())).toBe(bailOut)
    expect(calls).toBe(2)
  })

  it('that returns a response whose body was read: the outcome is unknown', async () => {
    const error = await callWith(async () => {
      const response = Response.json({ id: '1' })
      await response.text()
      return response
    })
    expect([error.name, isOutcomeUnknown(error)]).toEqual(['ConnectionError', true])
  })

  it('that returns a polyfilled response without `body`: the body is read', async () => {
    const polyfilled = (text: string): object => ({ ok: true, status: 200, statusText: 'OK', headers: new Headers(), arrayBuffer: async () => new TextEncoder().encode(text).buffer })
    const bill = createTestClient('http://127.0.0.1:1', { sessionId: 's', fetch: async () => polyfilled('{"id":"é"}') as Response })
    expect(await bill.vendors.get('1')).toEqual({ id: 'é' })
  })

  it.each([5, 'fetch', {}])('that is not a function is rejected when the client is created: %j', (fetch) => {
    expect(() => createTestClient('http://127.0.0.1:1', { fetch: fetch as never })).toThrow(expect.objectContaining({ name: 'ConfigurationError' }) as Error)
  })
})
