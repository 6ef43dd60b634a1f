import { describe, expect, it } from 'vitest'
import { createClientOn, errorOf, pause, reasonOf, stubFetch, waitUntil, type FetchStub } from './support.ts'

const busy = (retryAfter?: string, status = 429): Response => new Response('', { status, headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter } })
const onceBusy = (retryAfter: string | undefined, status = 429): FetchStub => stubFetch((_, n) => (n === 1 ? busy(retryAfter, status) : Response.json({ id: '00901' })))

async function timed(run: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

describe('Retry-After', () => {
  it.each([429, 503])('in seconds is obeyed (%i)', async (status) => {
    const bill = createClientOn(onceBusy('1', status))
    const spent = await timed(() => bill.vendors.get('00901'))
    expect(spent).toBeGreaterThanOrEqual(980)
    expect(spent).toBeLessThan(10_000)
  })

  it('as a date is obeyed, by the clock of the client', async () => {
    const date = new Date('2026-03-04T05:06:07Z')
    const bill = createClientOn(onceBusy(date.toUTCString()), { now: () => date.getTime() - 700 })
    await bill.auth.login()
    const spent = await timed(() => bill.vendors.get('00901'))
    expect(spent).toBeGreaterThanOrEqual(680)
    expect(spent).toBeLessThan(10_000)
  })

  it.each(['0', '-5', '-1e9', new Date(0).toUTCString(), '0.001'])('that lies in the past or is nothing means at once: %s', async (value) => {
    // The usual waits of seven retries last 15 seconds in the mean.
    const server = stubFetch((_, n) => (n < 8 ? busy(value) : Response.json({ id: '00901' })))
    expect(await timed(() => createClientOn(server, { maxRetries: 7 }).vendors.get('00901'))).toBeLessThan(3_000)
  })

  it.each(['61', '3600', '1e300', '99999999999999999999', new Date(Date.now() + 3_600_000).toUTCString()])('that is longer than a minute gives the error at once: %s', async (value) => {
    const server = onceBusy(value)
    const error = await errorOf(createClientOn(server).vendors.get('00901'))
    expect(error).toMatchObject({ name: 'RateLimitError', status: 429 })
    expect((error['response'] as unknown as Response).headers.get('retry-after')).toBe(value)
    expect(server.seen.length).toBe(1)
  })

  it.each([undefined, '', 'soon', 'NaN', '1;2', 'Infinity', '\u00ff'])('that is no such thing means the usual wait: %s', async (value) => {
    const server = onceBusy(value)
    expect(await timed(() => createClientOn(server).vendors.get('00901'))).toBeLessThan(8_000)
    expect(server.seen.length).toBe(2)
  })
})

it('waits grow no longer than the doubling allows: two retries wait a second and a half at most', async () => {
  const server = stubFetch(() => busy(undefined, 503))
  expect(await timed(() => errorOf(createClientOn(server, { maxRetries: 2 }).vendors.get('00901')))).toBeLessThan(8_000)
  expect(server.seen.length).toBe(3)
})

it('an abort during the wait ends it at once with the reason, and nothing more is sent', async () => {
  const controller = new AbortController()
  const server = stubFetch(() => busy('30'))
  const call = createClientOn(server).vendors.get('00901', { signal: controller.signal })
  await waitUntil(() => server.seen.length === 1)
  await pause(10)
  const reason = { not: 'an error' }
  const spent = timed(() => reasonOf(call).then((got) => expect(got).toBe(reason)))
  controller.abort(reason)
  expect(await spent).toBeLessThan(10_000)
  await pause(20)
  expect(server.seen.length).toBe(1)
})

it('a call that waits takes no place in the limit', async () => {
  const server = stubFetch((request) => (request.url.endsWith('slow') ? busy('30') : Response.json({})))
  const bill = createClientOn(server, { maxConcurrency: 1 })
  const controller = new AbortController()
  const waiting = Array.from({ length: 4 }, () => reasonOf(bill.vendors.get('slow', { signal: controller.signal })))
  await waitUntil(() => server.seen.length === 4)
  expect(await timed(() => bill.vendors.get('quick'))).toBeLessThan(10_000)
  controller.abort('done')
  expect(await Promise.all(waiting)).toEqual(['done', 'done', 'done', 'done'])
})

it('maxRetries and timeout of a call win over those of the client', async () => {
  const server = stubFetch(() => busy('0'))
  await errorOf(createClientOn(server, { maxRetries: 5 }).vendors.get('00901', { maxRetries: 1 }))
  expect(server.seen.length).toBe(2)
})

it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])('a count that is none is refused, of the client and of a call: %s', async (value) => {
  const server = stubFetch()
  for (const name of ['maxRetries', 'timeout'] as const) {
    expect(() => createClientOn(server, { [name]: value })).toThrow(name)
    expect(await errorOf(createClientOn(server).vendors.get('00901', { [name]: value }))).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining(name) as string })
  }
  expect(server.seen.length).toBe(0)
})
