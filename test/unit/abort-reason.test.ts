import { getEventListeners } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Bill } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { TimeoutError } from '../../src/errors/index.js'
import { raceWithAbort } from '../../src/http/abort-signal.js'
import { sleep } from '../../src/http/sleep.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

const reason = new Error('the user closed the window')

/** Aborts a call shortly after `isReady` returns true. The call must reject with the reason itself and leave no listener. */
async function abortOnce(isReady: () => boolean, call: (signal: AbortSignal) => PromiseLike<unknown>): Promise<void> {
  const controller = new AbortController()
  const failed = errorOf(call(controller.signal))
  while (!isReady()) await wait(5)
  await wait(40)
  controller.abort(reason)
  expect(await failed).toBe(reason)
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
}

describe("an aborted call rejects with the signal's reason", () => {
  const calls: readonly [name: string, call: (bill: Bill, signal: AbortSignal) => PromiseLike<unknown>][] = [
    ['a method', (bill, signal) => bill.vendors.get('00901', { signal })],
    ['a list', (bill, signal) => bill.vendors.list({}, { signal })],
    ['a raw call', (bill, signal) => createRawClient(bill).GET('/connect/v3/vendors', { signal })],
    ['an upload', (bill, signal) => bill.documents.upload('00n01', new Blob(['%PDF']), { name: 'a.pdf' }, { signal })],
    ['a download', (bill, signal) => bill.download('https://files.example.com/a.pdf', { signal })],
  ]
  it.each(calls)('before anything is sent, including a sign-in (%s)', async (_, call) => {
    await using server = await startFaultServer()
    let fetches = 0
    const bill = createTestClient(server.url, { fetch: (request) => (fetches++, fetch(request)) })
    expect(await errorOf(call(bill, AbortSignal.abort(reason)))).toBe(reason)
    await wait(20)
    expect(fetches).toBe(0)
  })

  it('before user middleware runs', async () => {
    let middlewareCalls = 0
    const bill = createTestClient('http://127.0.0.1:1', { use: [(request, _, next) => (middlewareCalls++, next(request))] })
    expect(await errorOf(bill.vendors.get('00901', { signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect(middlewareCalls).toBe(0)
  })

  it('while another call signs in, without aborting that sign-in', async () => {
    await using server = await startFaultServer({}, { login: { json: { sessionId: 's1' }, delay: 500 } })
    const bill = createTestClient(server.url)
    const other = bill.vendors.get('00902')
    await abortOnce(() => true, (signal) => bill.vendors.get('00901', { signal }))
    await other
    expect(server.logins).toBe(1)
    expect(server.calls.map(({ path }) => path)).toEqual(['/connect/v3/vendors/00902'])
  })

  it('while it waits for a slot of the concurrency limit', async () => {
    await using server = await startFaultServer({ delay: 500 })
    const bill = createTestClient(server.url, { maxConcurrency: 1 })
    await bill.auth.login()
    const other = bill.vendors.get('00902')
    await abortOnce(() => server.calls.length === 1, (signal) => bill.vendors.get('00901', { signal }))
    await other
    await bill.vendors.get('00903')
    expect(server.calls.length).toBe(2)
  })

  it.each(['never', 'stall'] as const)('while it is in flight (%s)', async (fault) => {
    await using server = await startFaultServer(fault)
    const bill = createTestClient(server.url)
    await abortOnce(() => server.calls.length === 1, (signal) => bill.vendors.get('00901', { signal }))
    await wait(600)
    expect(server.calls.length).toBe(1)
  })

  it('while it waits before a retry', async () => {
    await using server = await startFaultServer({ status: 503, headers: { 'retry-after': '1' } })
    const bill = createTestClient(server.url)
    await bill.auth.login()
    await abortOnce(() => server.calls.length === 1, (signal) => bill.vendors.get('00901', { signal }))
    await wait(1_100)
    expect(server.calls.length).toBe(1)
  })

  it('even when fetch ignores the signal', async () => {
    const bill = createTestClient('http://127.0.0.1:1', { sessionId: 's', fetch: () => new Promise(() => {}) })
    await expect(abortOnce(() => true, (signal) => bill.vendors.get('00901', { signal }))).resolves.toBeUndefined()
  })

  it('when the abort coincides with a retryable failure, and is not retried', async () => {
    const controller = new AbortController()
    let attempts = 0
    const bill = createTestClient('http://127.0.0.1:1', {
      sessionId: 's',
      use: [],
      fetch: () => {
        attempts++
        queueMicrotask(() => queueMicrotask(() => controller.abort(reason)))
        return Promise.resolve(new Response(null, { status: 503, headers: { 'retry-after': '0' } }))
      },
    })
    expect(await errorOf(bill.vendors.get('00901', { signal: controller.signal }))).toBe(reason)
    expect(attempts).toBe(1)
  })

  it('even when the reason looks like a retryable error', async () => {
    await using server = await startFaultServer('never')
    const controller = new AbortController()
    const timeoutReason = new TimeoutError('custom reason')
    const failed = errorOf(createTestClient(server.url).vendors.get('00901', { signal: controller.signal }))
    await expect.poll(() => server.calls.length).toBe(1)
    controller.abort(timeoutReason)
    expect(await failed).toBe(timeoutReason)
    expect(server.calls.length).toBe(1)
  })

  it('when a wait starts after the abort', async () => {
    const start = performance.now()
    await expect(sleep(15_000, AbortSignal.abort(reason))).rejects.toBe(reason)
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  it('when the signal comes from AbortSignal.timeout()', async () => {
    await using server = await startFaultServer('never')
    const error = await errorOf<DOMException>(createTestClient(server.url).vendors.get('00901', { signal: AbortSignal.timeout(80) }))
    expect(error).toBeInstanceOf(DOMException)
    expect(error.name).toBe('TimeoutError')
  })
})

it('leaves no listener on the signal after successful calls', async () => {
  await using server = await startFaultServer([{ status: 429, headers: { 'retry-after': '0.01' } }, { json: { results: [] } }])
  const { signal } = new AbortController()
  const bill = createTestClient(server.url, { maxConcurrency: 1 })
  await Promise.all([bill.vendors.list({}, { signal }), bill.vendors.list({}, { signal }), bill.spend.budgets.list({}, { signal })])
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

it('causes no unhandled rejection when a promise rejects after the abort', async () => {
  const unhandled: unknown[] = []
  const onUnhandled = (error: unknown): void => void unhandled.push(error)
  process.on('unhandledRejection', onUnhandled)
  expect(await errorOf(raceWithAbort(Promise.reject(new Error('late')), AbortSignal.abort(reason)))).toBe(reason)
  await wait(10)
  process.off('unhandledRejection', onUnhandled)
  expect(unhandled).toEqual([])
})
