/** The SDK ends a call that hangs, and closes its connection. Tested with the default fetch and with a custom fetch that sends a Request. */
import { describe, expect, it } from 'vitest'
import type { ServerResponse } from 'node:http'
import { ConnectionError, type BillOptions } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { createClientAt, errorOf, pause, reasonOf, sendJson, startServer, waitUntil, settlesWithin } from './support.ts'

const FETCHES: readonly [name: string, options: BillOptions][] = [
  ['the default fetch', {}],
  ['a fetch that sends a Request', { fetch: (url, init) => fetch(new Request(url, init)) }],
]
const HANGS: readonly [name: string, hang: (response: ServerResponse) => void][] = [
  ['before the headers', () => undefined],
  ['after the headers', (response) => response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders()],
  ['in the middle of the body', (response) => response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"results":[{"id":"00')],
  ['in the middle of an error body', (response) => response.writeHead(500, { 'content-type': 'application/json' }).write('[{"code":')],
  ['while it sends one byte at a time', (response) => {
    const timer = setInterval(() => response.write(' '), 20)
    response.once('close', () => clearInterval(timer))
  }],
]

describe.each(FETCHES)('with %s', (_, options) => {
  describe.each(HANGS)('a call to a server that hangs %s', (__, hang) => {
    it('rejects with a TimeoutError, and its connection is closed', async () => {
      await using server = await startServer((___, response) => hang(response))
      const bill = createClientAt(server, { ...options, maxRetries: 0 })
      await bill.auth.login()
      const start = performance.now()
      const error = await errorOf(bill.vendors.get('00901', { timeout: 400 }))
      expect(error).toMatchObject({ name: 'TimeoutError' })
      expect(error).toBeInstanceOf(ConnectionError)
      expect(performance.now() - start).toBeLessThan(8_000)
      expect(await settlesWithin(server.seen[0]?.closed as Promise<void>, 8_000)).toBe(true)
    })

    it('rejects with the reason of an abort, and its connection is closed', async () => {
      await using server = await startServer((___, response) => hang(response))
      const controller = new AbortController()
      const call = reasonOf(createClientAt(server, options).payments.create({} as never, { signal: controller.signal }))
      await waitUntil(() => server.seen.length === 1)
      await pause(30)
      const reason = { why: 'custom' }
      controller.abort(reason)
      expect(await call).toBe(reason)
      expect(await settlesWithin(server.seen[0]?.closed as Promise<void>, 8_000)).toBe(true)
      expect(server.seen.length).toBe(1)
    })
  })

  it('an upload whose stream never ends rejects with a TimeoutError', async () => {
    await using server = await startServer(() => undefined)
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({ start: (streamController) => streamController.enqueue(new Uint8Array(10)) })
    const bill = createClientAt(server, options)
    await bill.auth.login()
    expect((await errorOf(bill.documents.upload('00n01', body, { name: 'a.pdf' }, { timeout: 400 }))).name).toBe('TimeoutError')
  })

  it('a download that hangs in the middle of the body rejects with a TimeoutError', async () => {
    await using server = await startServer((__, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).write('%PDF'))
    const bill = createClientAt(server, { ...options, maxRetries: 0 })
    await bill.auth.login()
    expect((await errorOf(bill.download(`${server.url}/file`, { timeout: 400 }))).name).toBe('TimeoutError')
    expect(await settlesWithin(server.seen[0]?.closed as Promise<void>, 8_000)).toBe(true)
  })

  it("a raw call respects the client's timeout and its own signal", async () => {
    await using server = await startServer(() => undefined)
    expect((await errorOf(createRawClient(createClientAt(server, { ...options, sessionId: 'session-from-options', timeout: 400, maxRetries: 0 })).GET('/connect/v3/vendors'))).name).toBe('TimeoutError')
    const controller = new AbortController()
    const call = reasonOf(createRawClient(createClientAt(server, options)).GET('/connect/v3/vendors', { signal: controller.signal }))
    await waitUntil(() => server.seen.length === 2)
    controller.abort('raw')
    expect(await call).toBe('raw')
    expect(await settlesWithin(Promise.all(server.seen.map(({ closed }) => closed)), 8_000)).toBe(true)
  })

  it('a response in time keeps its connection open for later calls', async () => {
    const ports = new Set<number | undefined>()
    await using server = await startServer((__, response) => (ports.add(response.socket?.remotePort), sendJson(response, { id: '00901' })))
    const bill = createClientAt(server, { ...options, timeout: 5_000 })
    for (let call = 0; call < 12; call++) await bill.vendors.get('00901')
    expect(ports.size).toBeLessThan(4)
  })
})

it('a GET that times out is retried, and each attempt has its own timeout', async () => {
  await using server = await startServer((_, response, n) => (n < 3 ? undefined : sendJson(response, { id: '00901' })))
  const bill = createClientAt(server)
  await bill.auth.login()
  expect(await bill.vendors.get('00901', { timeout: 600 })).toEqual({ id: '00901' })
  expect(server.seen.length).toBe(3)
})

it('the timeout does not include the time in the queue', async () => {
  await using server = await startServer(async (_, response) => (await pause(150), sendJson(response, { id: '00901' })))
  const bill = createClientAt(server, { maxConcurrency: 1 })
  await bill.auth.login()
  const results = await Promise.all(Array.from({ length: 9 }, () => bill.vendors.get('00901', { timeout: 1_200, maxRetries: 0 })))
  expect(results).toHaveLength(9)
})

it('a sign-in that hangs causes a TimeoutError for all waiting calls', async () => {
  const bill = createClientAt({ url: 'https://bill.test' }, { timeout: 60, maxRetries: 0, fetch: () => new Promise(() => {}) })
  const names = await Promise.all([1, 2, 3].map(() => errorOf(bill.vendors.get('00901')).then(({ name }) => name)))
  expect(names).toEqual(['TimeoutError', 'TimeoutError', 'TimeoutError'])
})

it('the timeout error of a write says that the outcome is unknown, and that of a GET does not', async () => {
  const bill = createClientAt({ url: 'https://bill.test' }, { sessionId: 'session-x', timeout: 30, maxRetries: 0, fetch: () => new Promise(() => {}) })
  expect((await errorOf(bill.payments.create({} as never))).message).toMatch(/may have processed/)
  expect((await errorOf(bill.payments.get('stp01'))).message).not.toMatch(/may have processed/)
})
