import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { BillOptions } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { fetchFrom } from '../helpers/fetch-from.ts'

type Fetch = NonNullable<BillOptions['fetch']>

/** A server that never responds. `received` resolves with its first request, `hungUp` when the client closes the connection. */
async function startSilentServer(): Promise<{ url: string; received: Promise<unknown>; hungUp: Promise<unknown>; [Symbol.asyncDispose](): Promise<void> }> {
  const server = createServer()
  const received = once(server, 'request')
  const hungUp = received.then(([request]) => once((request as { socket: NodeJS.EventEmitter }).socket, 'close'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    hungUp,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const FETCHES: readonly [name: string, fetch: Fetch | undefined][] = [
  ['the global fetch', undefined],
  ['a function that sends a Request', (url, init) => fetch(new Request(url, init))],
  ['a function that passes both arguments on', (url, init) => fetch(url, init)],
  ['a function that adds to the second argument', (url, init) => fetch(url, { ...init, keepalive: false })],
  ['a function with rest parameters', (...args) => fetch(...args)],
]

describe('the connection is closed', () => {
  it.each(FETCHES)('after a timeout: %s', async (_, customFetch) => {
    await using server = await startSilentServer()
    const bill = createTestClient(server.url, { sessionId: 's', timeout: 1_000, maxRetries: 0, ...(customFetch && { fetch: customFetch }) })
    expect(await errorOf(bill.vendors.get('00901'))).toMatchObject({ name: 'TimeoutError' })
    await server.hungUp
  })

  it.each(FETCHES)('after an abort: %s', async (_, customFetch) => {
    await using server = await startSilentServer()
    const controller = new AbortController()
    const bill = createTestClient(server.url, { sessionId: 's', ...(customFetch && { fetch: customFetch }) })
    const failed = errorOf(bill.payments.create({} as never, { signal: controller.signal }))
    await server.received
    controller.abort('enough')
    expect(await failed).toBe('enough')
    await server.hungUp
  })
})

describe('a request', () => {
  const sentRequests = async (call: (bill: ReturnType<typeof createTestClient>) => PromiseLike<unknown>): Promise<Request[]> => {
    const requests: Request[] = []
    const responses = [new Response(null, { status: 429, headers: { 'retry-after': '0' } }), Response.json({})]
    const bill = createTestClient('http://127.0.0.1:1', { sessionId: 's', fetch: fetchFrom((request) => (requests.push(request), responses.shift() as Response)) })
    await call(bill)
    return requests
  }

  it('is created for each attempt, and its body is unread', async () => {
    const requests = await sentRequests((bill) => bill.vendors.create({ name: 'Hop Yard' } as never))
    expect(new Set(requests).size).toBe(2)
    expect(await Promise.all(requests.map((request) => request.text()))).toEqual(Array(2).fill('{"name":"Hop Yard"}'))
  })

  it('does not follow redirects', async () => {
    expect((await sentRequests((bill) => bill.vendors.get('00901'))).map(({ redirect }) => redirect)).toEqual(['manual', 'manual'])
  })

  it('is not created from a locked stream: the call rejects with a ConfigurationError before anything is sent', async () => {
    const stream = new Blob(['%PDF']).stream() as ReadableStream
    stream.getReader()
    const error = await errorOf(sentRequests((bill) => bill.documents.upload('00n01', stream, { name: 'a.pdf' })))
    expect(error).toMatchObject({ name: 'ConfigurationError' })
    expect(error.message).toContain('stream')
    const raw = await errorOf(sentRequests((bill) => createRawClient(bill).POST('/connect/v3/vendors', { body: stream as never })))
    expect(raw).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('cannot be created') as string })
  })
})
