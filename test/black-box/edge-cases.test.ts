/** Edge cases that caused bugs in the past. */
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BillError, type Bill, type Logger } from '../../src/index.js'
import { createClientOn, errorOf, pause, stubFetch } from './support.ts'

describe('one signal for many concurrent calls', () => {
  const warnings: string[] = []
  const recordWarning = ({ name }: Error): void => void warnings.push(name)
  beforeEach(() => {
    warnings.length = 0
    process.on('warning', recordWarning)
  })
  afterEach(() => void process.off('warning', recordWarning))

  it('causes no MaxListenersExceededWarning', async () => {
    const { signal } = new AbortController()
    const bill = createClientOn(stubFetch(async () => (await pause(1), Response.json({}))))
    await Promise.all(Array.from({ length: 40 }, () => bill.vendors.get('00901', { signal })))
    await pause(5)
    expect(warnings).toEqual([])
  })
})

const throwingLogger: Logger = Object.fromEntries(['error', 'warn', 'info', 'debug'].map((name) => [name, () => { throw new Error('disk full') }])) as unknown as Logger

it('a call succeeds even if the session store fails and the logger throws', async () => {
  const sessionStore = { get: () => Promise.reject(new Error('away')), set: () => Promise.reject(new Error('away')), delete: () => undefined }
  expect(await createClientOn(stubFetch(), { sessionStore, logger: throwingLogger, logLevel: 'warn' }).vendors.get('00901')).toEqual({})
})

it('an attempt that times out is logged, even if fetch ignores the signal', async () => {
  const lines: string[] = []
  const log = (line: string): void => void lines.push(line)
  await errorOf(createClientOn(stubFetch(() => new Promise(() => {})), { sessionId: 'session-from-options', timeout: 20, maxRetries: 0, logLevel: 'info', logger: { error: log, warn: log, info: log, debug: log } }).vendors.get('00901'))
  expect(lines).toEqual([expect.stringMatching(/getVendor TimeoutError .*attempt 1/)])
})

it('changing the filters while you page through a list does not affect the next page', async () => {
  const server = stubFetch((_, n) => Response.json({ results: [n], ...(n < 2 && { nextPage: 'p' }) }))
  const filters = { name: { sw: 'first' } }
  const page = await createClientOn(server).vendors.list({ filters })
  filters.name.sw = 'second'
  await page.getNextPage()
  expect(server.seen.map(({ url }) => new URL(url).searchParams.get('filters'))).toEqual(['name:sw:"first"', 'name:sw:"first"'])
})

it('a header of a download overrides the same header of the client, whatever its case', async () => {
  const server = stubFetch(() => new Response('x'))
  await createClientOn(server, { headers: { 'X-Custom': 'client' } }).download('http://bill.test/x', { headers: { 'x-custom': 'call' } })
  expect(server.seen[0]?.headers.get('x-custom')).toBe('call')
})

it('two Retry-After headers, which fetch joins, are not parsed as a date in 2001, and the default backoff applies', async () => {
  const server = stubFetch(() => new Response('', { status: 429, headers: { 'Retry-After': '12, 5' } }))
  const start = performance.now()
  await errorOf(createClientOn(server, { maxRetries: 3 }).vendors.get('00901'))
  expect(performance.now() - start).toBeGreaterThan(60)
})

it.each(['new Uint8Array([1, 2])', 'new ArrayBuffer(2)'])('bytes from another realm, as test runners create them, are accepted: %s', async (code) => {
  expect(await createClientOn(stubFetch()).documents.upload('00n', runInNewContext(code) as ArrayBuffer, { name: 'a.pdf' })).toEqual({})
})

describe('invalid input, which TypeScript would reject, causes only BillErrors:', () => {
  const invalidCalls: readonly [name: string, call: (bill: Bill) => PromiseLike<unknown>][] = [
    ['null as options', (bill) => bill.vendors.get('00901', null as never)],
    ['null as filters', (bill) => bill.vendors.list({ filters: null as never })],
    ['a number as sort', (bill) => bill.vendors.list({ sort: 5 as never })],
  ]
  it.each(invalidCalls)('%s', async (_, call) => {
    const [outcome] = await Promise.allSettled([call(createClientOn(stubFetch(() => Response.json({ results: [] }))))])
    expect(outcome.status === 'fulfilled' || outcome.reason instanceof BillError).toBe(true)
  })
})
