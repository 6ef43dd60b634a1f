import { describe, expect, it } from 'vitest'
import type { Bill } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { createClientAt, createClientOn, errorOf, sendJson, startServer, stubFetch } from './support.ts'

const CALLS: readonly [name: string, call: (bill: Bill, id: string) => PromiseLike<unknown>][] = [
  ['a GET call', (bill, id) => bill.vendors.get(id)],
  ['a write call', (bill, id) => bill.payments.void(id, {} as never)],
  ['a list', (bill, id) => bill.documents.list(id)],
  ['a second ID', (bill, id) => bill.events.resend('sub-1', id)],
  ['an upload', (bill, id) => bill.documents.upload(id, new Uint8Array(2), { name: 'a.pdf' })],
  ['a raw call', (bill, id) => createRawClient(bill).GET('/connect/v3/vendors/{vendorId}', { params: { path: { vendorId: id } } })],
]

describe.each(CALLS)('a path ID (%s)', (_, call) => {
  it.each(['', '.', '..', ' ', '\t', '\n', '\u00a0', '\u2003'])('that is blank or a dot segment is rejected before anything is sent: %j', async (id) => {
    const server = stubFetch()
    expect((await errorOf(call(createClientOn(server), id))).name).toBe('ConfigurationError')
    expect([server.logins, server.seen.length]).toEqual([0, 0])
  })

  it.each([undefined, null, 5, {}, [], ['a'], true, Symbol('s')])('that is not a string is rejected (%#)', async (id) => {
    const server = stubFetch()
    expect((await errorOf(call(createClientOn(server), id as never))).name).toBe('ConfigurationError')
    expect(server.seen.length).toBe(0)
  })

  it.each(['\ud800', 'a\udc00b'])('that contains an unpaired surrogate is rejected: %j', async (id) => {
    const server = stubFetch()
    expect((await errorOf(call(createClientOn(server), id))).name).toBe('ConfigurationError')
    expect([server.logins, server.seen.length]).toEqual([0, 0])
  })

  it.each(['a/b', '../payments', '..%2f..', '%2e%2e', '%2E', 'a?x=1', 'a#b', 'a;b=c', 'a\\b', '..\\..', 'a\r\nHost: evil', 'é🧾', 'a b', 'a%', '{vendorId}', '$&', '__proto__', '...', '.a', '@', 'http://evil.test/', '\u202e'])('stays one path segment and arrives unchanged: %j', async (id) => {
    await using server = await startServer((__, response) => sendJson(response, { results: [] }))
    await call(createClientAt(server), id)
    const [seen] = server.seen
    const segments = (seen?.path ?? '').split('/')
    expect(segments.map(decodeURIComponent).filter((segment) => segment === id)).toHaveLength(1)
    expect(seen?.path).toMatch(/^\/(connect|connect-events)\/v3\//)
    expect([seen?.headers.host, seen?.query.get('x')]).toEqual([server.url.slice(7), null])
  })
})

describe('a header', () => {
  const CALLS: readonly ((bill: Bill, headers: Record<string, string>) => PromiseLike<unknown>)[] = [
    (bill, headers) => bill.vendors.get('00901', { headers }),
    (bill, headers) => bill.vendors.list({}, { headers }),
    (bill, headers) => bill.download('http://bill.test/file', { headers }),
  ]
  const invalid: readonly Record<string, string>[] = [
    { 'X-Custom': 'a\r\nX-Evil: 1' }, { 'X-Custom': 'a\n' }, { 'X-Custom': '\u0000' }, { 'X-Custom': '\u007f' }, { 'X-Custom': '\u0001' }, { 'X-Custom': 'čaj' }, { 'X-Custom': '🧾' }, { 'X-Custom': '\ud800' }, { 'X-Custom': '' + 5 + '\t' },
    { 'X Custom': 'a' }, { '': 'a' }, { 'X-Custom:': 'a' }, { 'Ünicode': 'a' }, { 'X-Custom': 5 as never },
  ]
  it.each(invalid.slice(0, 3))('that HTTP does not allow in a raw call is rejected before anything is sent, and the error omits its value: %j', async (headers) => {
    const server = stubFetch()
    const error = await errorOf(createRawClient(createClientOn(server)).GET('/connect/v3/vendors', { headers: { 'X-Custom': headers['X-Custom'] + '\u0000' } }))
    expect([error.name, error.cause, error.message.includes('X-Evil')]).toEqual(['ConfigurationError', undefined, false])
    expect([server.logins, server.seen.length]).toEqual([0, 0])
  })

  it.each(invalid)('that HTTP does not allow is rejected before anything is sent: %j', async (headers) => {
    const server = stubFetch()
    expect(() => createClientOn(server, { headers })).toThrow(expect.objectContaining({ name: 'ConfigurationError' }) as Error)
    for (const call of CALLS) expect((await errorOf(call(createClientOn(server), headers))).name).toBe('ConfigurationError')
    expect([server.logins, server.seen.length]).toEqual([0, 0])
  })

  it('of the client is sent with every call, and a header of a call overrides it', async () => {
    await using server = await startServer((_, response) => sendJson(response, { results: [] }))
    const bill = createClientAt(server, { headers: { 'X-A': 'client', 'X-B': 'client' } })
    await bill.vendors.get('00901', { headers: { 'X-B': 'call', 'X-Latin': 'café' } })
    await bill.vendors.list()
    expect(server.seen.map(({ headers }) => [headers['x-a'], headers['x-b']])).toEqual([['client', 'call'], ['client', 'client']])
    expect(Buffer.from(server.seen[0]?.headers['x-latin'] as string, 'latin1').toString('latin1')).toBe('café')
  })

  it.each(['sessionId', 'SESSIONID', 'devKey'])('does not override the credentials: %s', async (name) => {
    const server = stubFetch()
    await createClientOn(server).vendors.get('00901', { headers: { [name]: 'from-the-caller' } })
    expect([...(server.seen[0] as Request).headers.values()]).not.toContain('from-the-caller')
  })

  it.each(['devKey', 'sessionId', 'organizationId', 'appKey', 'apiToken'] as const)('cannot be injected through an option: %s', (name) => {
    for (const value of ['a\r\nX: 1', 'a\u0000', 'č', '']) expect(() => createClientOn(stubFetch(), { [name]: value })).toThrow(name)
  })
})

describe('a base URL', () => {
  it.each(['bill.test', 'ftp://bill.test', 'javascript:alert(1)', 'http://bill.test/connect/v3', 'http://bill.test/?a=1', 'http://bill.test/#a', 'http://u:p@bill.test', '', ' ', 'http://'])('that is not the root of an HTTP host is rejected: %j', (baseUrl) => {
    expect(() => createClientOn(stubFetch(), { baseUrl })).toThrow(expect.objectContaining({ name: 'ConfigurationError' }) as Error)
  })

  it('may end with a slash', async () => {
    const server = stubFetch()
    await createClientOn(server, { baseUrl: 'http://bill.test/' }).vendors.get('00901')
    expect(server.seen[0]?.url).toBe('http://bill.test/connect/v3/vendors/00901')
  })
})
