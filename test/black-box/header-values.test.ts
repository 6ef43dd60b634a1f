/** Headers without a value, and headers that a custom fetch changes. */
import { describe, expect, it } from 'vitest'
import { createRawClient } from '../../src/raw/index.js'
import { createClientOn, errorBody, errorOf, RETRY_NOW, stubFetch } from './support.ts'

describe('a header without a value', () => {
  it('is omitted and does not change the outcome', async () => {
    const server = stubFetch((_, n) => (n === 1 ? Response.json(errorBody('BDC_1322'), { status: 429, headers: RETRY_NOW }) : Response.json({ id: '1' })))
    const logger = { error: () => undefined, warn: () => undefined, info: () => undefined, debug: () => undefined }
    const bill = createClientOn(server, { logger, logLevel: 'debug' })
    expect(await bill.payments.create({} as never, { headers: { 'X-Trace': undefined as never } })).toEqual({ id: '1' })
    expect(server.seen.map(({ headers }) => headers.has('x-trace'))).toEqual([false, false])
  })
})

it('a fetch that changes its headers does not change those of the next attempt', async () => {
  const server = stubFetch((_, n) => (n === 1 ? new Response('', { status: 503, headers: RETRY_NOW }) : Response.json({ id: '1' })))
  const bill = createClientOn({
    fetch: (url, init) => {
      const response = server.fetch(url, { ...init, headers: { ...init.headers } })
      if (url.endsWith('/vendors/a')) delete init.headers['sessionid']
      return response
    },
  })
  await bill.vendors.get('a')
  expect(server.seen.map(({ headers }) => headers.has('sessionid'))).toEqual([true, true])
})

describe('a raw call', () => {
  it.each([
    ['another fetch', '/connect/v3/vendors', { fetch: () => Response.json({}) }],
    ['another host', '/connect/v3/vendors', { baseUrl: 'http://other.test' }],
    ['a path ID that is missing', '/connect/v3/vendors/{vendorId}', {}],
    ['a path with ..', '/connect/v3/vendors/../payments', {}],
  ])('with %s is rejected before anything is sent', async (_, path, init) => {
    const server = stubFetch()
    const call = createRawClient(createClientOn(server)).GET as (path: string, init: object) => Promise<unknown>
    expect((await errorOf(call(path, init))).name).toBe('ConfigurationError')
    expect([server.logins, server.seen.length]).toEqual([0, 0])
  })
})

it('a method that is called without its object throws an error that says how to call it', () => {
  const { get } = createClientOn(stubFetch()).vendors
  expect(() => get('1')).toThrow('Call the method on its resource')
})
