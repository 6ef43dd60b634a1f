/** Odd cases that once went wrong. */
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BillError, type Bill, type Logger } from '../../src/index.js'
import { createClientOn, errorOf, pause, stubFetch } from './support.ts'

describe('one signal for many calls at once', () => {
  const warnings: string[] = []
  const note = ({ name }: Error): void => void warnings.push(name)
  beforeEach(() => {
    warnings.length = 0
    process.on('warning', note)
  })
  afterEach(() => void process.off('warning', note))

  it('gives no MaxListenersExceededWarning', async () => {
    const { signal } = new AbortController()
    const bill = createClientOn(stubFetch(async () => (await pause(1), Response.json({}))))
    await Promise.all(Array.from({ length: 40 }, () => bill.vendors.get('00901', { signal })))
    await pause(5)
    expect(warnings).toEqual([])
  })
})

const throwing: Logger = Object.fromEntries(['error', 'warn', 'info', 'debug'].map((name) => [name, () => { throw new Error('disk full') }])) as unknown as Logger

it('a store that fails and a logger that fails to tell it do not fail the call', async () => {
  const sessionStore = { get: () => Promise.reject(new Error('away')), set: () => Promise.reject(new Error('away')), delete: () => undefined }
  expect(await createClientOn(stubFetch(), { sessionStore, logger: throwing, logLevel: 'warn' }).vendors.get('00901')).toEqual({})
})

it('an attempt that times out has its line in the log, even if its fetch does not heed the signal', async () => {
  const lines: string[] = []
  const log = (line: string): void => void lines.push(line)
  await errorOf(createClientOn(stubFetch(() => new Promise(() => {})), { sessionId: 'session-given', timeout: 20, maxRetries: 0, logLevel: 'info', logger: { error: log, warn: log, info: log, debug: log } }).vendors.get('00901'))
  expect(lines).toEqual([expect.stringMatching(/getVendor TimeoutError .*attempt 1/)])
})

it('filters that are changed while a list is walked do not make the next page one of another list', async () => {
  const server = stubFetch((_, n) => Response.json({ results: [n], ...(n < 2 && { nextPage: 'p' }) }))
  const filters = { name: { sw: 'first' } }
  const page = await createClientOn(server).vendors.list({ filters })
  filters.name.sw = 'second'
  await page.getNextPage()
  expect(server.seen.map(({ url }) => new URL(url).searchParams.get('filters'))).toEqual(['name:sw:"first"', 'name:sw:"first"'])
})

it('a header of a call wins over that of the client in a download, too, whatever its letters', async () => {
  const server = stubFetch(() => new Response('x'))
  await createClientOn(server, { headers: { 'X-Own': 'client' } }).download('http://bill.test/x', { headers: { 'x-own': 'call' } })
  expect(server.seen[0]?.headers.get('x-own')).toBe('call')
})

it('two Retry-After headers, which arrive joined, are no date in 2001: the usual wait', async () => {
  const server = stubFetch(() => new Response('', { status: 429, headers: { 'Retry-After': '12, 5' } }))
  const start = performance.now()
  await errorOf(createClientOn(server, { maxRetries: 3 }).vendors.get('00901'))
  expect(performance.now() - start).toBeGreaterThan(60)
})

it.each(['new Uint8Array([1, 2])', 'new ArrayBuffer(2)'])('bytes of another realm, as test runners make them, are bytes: %s', async (code) => {
  expect(await createClientOn(stubFetch()).documents.upload('00n', runInNewContext(code) as ArrayBuffer, { name: 'a.pdf' })).toEqual({})
})

describe('what JavaScript can give where TypeScript forbids it is an error of ours', () => {
  const wrong: readonly [name: string, call: (bill: Bill) => PromiseLike<unknown>][] = [
    ['options that are null', (bill) => bill.vendors.get('00901', null as never)],
    ['filters that are null', (bill) => bill.vendors.list({ filters: null as never })],
    ['sort that is a number', (bill) => bill.vendors.list({ sort: 5 as never })],
  ]
  it.each(wrong)('%s', async (_, call) => {
    const [outcome] = await Promise.allSettled([call(createClientOn(stubFetch(() => Response.json({ results: [] }))))])
    expect(outcome.status === 'fulfilled' || outcome.reason instanceof BillError).toBe(true)
  })
})
