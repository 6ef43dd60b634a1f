import { describe, expect, it } from 'vitest'
import { createClientOn, errorOf, pause, reasonOf, stubFetch, waitUntil, type FetchStub } from './support.ts'

const busyResponse = (retryAfter?: string, status = 429): Response => new Response('', { status, headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter } })
const createStubBusyOnce = (retryAfter: string | undefined, status = 429): FetchStub => stubFetch((_, n) => (n === 1 ? busyResponse(retryAfter, status) : Response.json({ id: '00901' })))

async function measure(run: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

describe('Retry-After', () => {
  it.each([429, 503])('in seconds is respected (%i)', async (status) => {
    const bill = createClientOn(createStubBusyOnce('1', status))
    const elapsed = await measure(() => bill.vendors.get('00901'))
    expect(elapsed).toBeGreaterThanOrEqual(980)
    expect(elapsed).toBeLessThan(10_000)
  })

  it("as a date is respected, relative to the client's clock", async () => {
    const date = new Date('2026-03-04T05:06:07Z')
    const bill = createClientOn(createStubBusyOnce(date.toUTCString()), { now: () => date.getTime() - 700 })
    await bill.auth.login()
    const elapsed = await measure(() => bill.vendors.get('00901'))
    expect(elapsed).toBeGreaterThanOrEqual(680)
    expect(elapsed).toBeLessThan(10_000)
  })

  it.each(['0', '-5', '-1e9', new Date(0).toUTCString(), '0.001'])('that is in the past or almost zero means an immediate retry: %s', async (value) => {
    // The default delays of seven retries add up to 15 seconds on average.
    const server = stubFetch((_, n) => (n < 8 ? busyResponse(value) : Response.json({ id: '00901' })))
    expect(await measure(() => createClientOn(server, { maxRetries: 7 }).vendors.get('00901'))).toBeLessThan(3_000)
  })

  it.each(['61', '3600', '1e300', '99999999999999999999', new Date(Date.now() + 3_600_000).toUTCString()])('that is longer than a minute causes the error at once: %s', async (value) => {
    const server = createStubBusyOnce(value)
    const error = await errorOf(createClientOn(server).vendors.get('00901'))
    expect(error).toMatchObject({ name: 'RateLimitError', status: 429 })
    expect((error['response'] as unknown as Response).headers.get('retry-after')).toBe(value)
    expect(server.seen.length).toBe(1)
  })

  it.each([undefined, '', 'soon', 'NaN', '1;2', 'Infinity', '\u00ff'])('that is invalid means the default backoff: %s', async (value) => {
    const server = createStubBusyOnce(value)
    expect(await measure(() => createClientOn(server).vendors.get('00901'))).toBeLessThan(8_000)
    expect(server.seen.length).toBe(2)
  })
})

it('backoff stays within its bounds: two retries wait at most 1.5 seconds in total', async () => {
  const server = stubFetch(() => busyResponse(undefined, 503))
  expect(await measure(() => errorOf(createClientOn(server, { maxRetries: 2 }).vendors.get('00901')))).toBeLessThan(8_000)
  expect(server.seen.length).toBe(3)
})

it('an abort during the delay rejects the call at once with the reason, and nothing more is sent', async () => {
  const controller = new AbortController()
  const server = stubFetch(() => busyResponse('30'))
  const call = createClientOn(server).vendors.get('00901', { signal: controller.signal })
  await waitUntil(() => server.seen.length === 1)
  await pause(10)
  const reason = { not: 'an error' }
  const elapsed = measure(() => reasonOf(call).then((got) => expect(got).toBe(reason)))
  controller.abort(reason)
  expect(await elapsed).toBeLessThan(10_000)
  await pause(20)
  expect(server.seen.length).toBe(1)
})

it('a call that waits for a retry uses no concurrency slot', async () => {
  const server = stubFetch((request) => (request.url.endsWith('slow') ? busyResponse('30') : Response.json({})))
  const bill = createClientOn(server, { maxConcurrency: 1 })
  const controller = new AbortController()
  const waiting = Array.from({ length: 4 }, () => reasonOf(bill.vendors.get('slow', { signal: controller.signal })))
  await waitUntil(() => server.seen.length === 4)
  expect(await measure(() => bill.vendors.get('quick'))).toBeLessThan(10_000)
  controller.abort('done')
  expect(await Promise.all(waiting)).toEqual(['done', 'done', 'done', 'done'])
})

it('maxRetries of a call overrides maxRetries of the client', async () => {
  const server = stubFetch(() => busyResponse('0'))
  await errorOf(createClientOn(server, { maxRetries: 5 }).vendors.get('00901', { maxRetries: 1 }))
  expect(server.seen.length).toBe(2)
})

it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])('an invalid maxRetries or timeout is rejected, both for the client and for a call: %s', async (value) => {
  const server = stubFetch()
  for (const name of ['maxRetries', 'timeout'] as const) {
    expect(() => createClientOn(server, { [name]: value })).toThrow(name)
    expect(await errorOf(createClientOn(server).vendors.get('00901', { [name]: value }))).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining(name) as string })
  }
  expect(server.seen.length).toBe(0)
})
