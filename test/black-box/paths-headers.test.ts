import { describe, expect, it } from 'vitest'
import type { Bill } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { createClientAt, createClientOn, errorOf, sendJson, startServer, stubFetch } from './support.ts'

const CALLS: readonly [name: string, call: (bill: Bill, id: string) => PromiseLike<unknown>][] = [
  ['get', (bill, id) => bill.vendors.get(id)],
  ['write', (bill, id) => bill.payments.void(id, {} as never)],
  ['list', (bill, id) => bill.documents.list(id)],
  ['second id', (bill, id) => bill.events.resend('sub-1', id)],
  ['upload', (bill, id) => bill.documents.upload(id, new Uint8Array(2), { name: 'a.pdf' })],
  ['raw', (bill, id) => createRawClient(bill).GET('/connect/v3/vendors/{vendorId}', { params: { path: { vendorId: id } } })],
]

describe.each(CALLS)('an id of a path (%s)', (_, call) => {
  it.each(['', '.', '..', ' ', '\t', '\n', '\u00a0', '\u2003'])('that is nothing or leads elsewhere is refused before anything is sent: %j', async (id) => {
    const server = stubFetch()
    expect((await errorOf(call(createClientOn(server), id))).name).toBe('ConfigurationError')
    expect([server.logins, server.seen.length]).toEqual([0, 0])
  })

  it.each([undefined, null, 5, {}, [], ['a'], true, Symbol('s')])('that is no text is refused, too (%#)', async (id) => {
    const server = stubFetch()
    expect((await errorOf(call(createClientOn(server), id as never))).name).toBe('ConfigurationError')
    expect(server.seen.length).toBe(0)
  })

  it.each(['\ud800', 'a\udc00b'])('that holds half a character is refused: %j', async (id) => {
    const server = stubFetch()
    expect((await errorOf(call(createClientOn(server), id))).name).toBe('ConfigurationError')
    expect([server.logins, server.seen.length]).toEqual([0, 0])
  })

  it.each(['a/b', '../payments', '..%2f..', '%2e%2e', '%2E', 'a?x=1', 'a#b', 'a;b=c', 'a\\b', '..\\..', 'a\r\nHost: evil', 'é🧾', 'a b', 'a%', '{vendorId}', '$&', '__proto__', '...', '.a', '@', 'http://evil.test/', '\u202e'])('stays one segment, and arrives as it was: %j', async (id) => {
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
  const bad: readonly Record<string, string>[] = [
    { 'X-Own': 'a\r\nX-Evil: 1' }, { 'X-Own': 'a\n' }, { 'X-Own': '\u0000' }, { 'X-Own': '\u007f' }, { 'X-Own': '\u0001' }, { 'X-Own': 'čaj' }, { 'X-Own': '🧾' }, { 'X-Own': '\ud800' }, { 'X-Own': '' + 5 + '\t' },
    { 'X Own': 'a' }, { '': 'a' }, { 'X-Own:': 'a' }, { 'Ünicode': 'a' }, { 'X-Own': 5 as never },
  ]
  it.each(bad.slice(0, 3))('of the raw client that HTTP cannot carry is rejected before anything is sent, without its value: %j', async (headers) => {
    const server = stubFetch()
    const error = await errorOf(createRawClient(createClientOn(server)).GET('/connect/v3/vendors', { headers: { 'X-Own': headers['X-Own'] + '\u0000' } }))
    expect([error.name, error.cause, error.message.includes('X-Evil')]).toEqual(['ConfigurationError', undefined, false])
    expect([server.logins, server.seen.length]).toEqual([0, 0])
  })

  it.each(bad)('that HTTP cannot carry is refused before anything is sent: %j', async (headers) => {
    const server = stubFetch()
    expect(() => createClientOn(server, { headers })).toThrow(expect.objectContaining({ name: 'ConfigurationError' }) as Error)
    for (const call of CALLS) expect((await errorOf(call(createClientOn(server), headers))).name).toBe('ConfigurationError')
    expect([server.logins, server.seen.length]).toEqual([0, 0])
  })

  it('of the client goes with every call, of a call wins over it', async () => {
    await using server = await startServer((_, response) => sendJson(response, { results: [] }))
    const bill = createClientAt(server, { headers: { 'X-A': 'client', 'X-B': 'client' } })
    await bill.vendors.get('00901', { headers: { 'X-B': 'call', 'X-Latin': 'café' } })
    await bill.vendors.list()
    expect(server.seen.map(({ headers }) => [headers['x-a'], headers['x-b']])).toEqual([['client', 'call'], ['client', 'client']])
    expect(Buffer.from(server.seen[0]?.headers['x-latin'] as string, 'latin1').toString('latin1')).toBe('café')
  })

  it.each(['sessionId', 'SESSIONID', 'devKey'])('of the user does not replace the credentials: %s', async (name) => {
    const server = stubFetch()
    await createClientOn(server).vendors.get('00901', { headers: { [name]: 'of-the-user' } })
    expect([...(server.seen[0] as Request).headers.values()]).not.toContain('of-the-user')
  })

  it.each(['devKey', 'sessionId', 'organizationId', 'appKey', 'apiToken'] as const)('cannot be broken by an option: %s', (name) => {
    for (const value of ['a\r\nX: 1', 'a\u0000', 'č', '']) expect(() => createClientOn(stubFetch(), { [name]: value })).toThrow(name)
  })
})

describe('an address', () => {
  it.each(['bill.test', 'ftp://bill.test', 'javascript:alert(1)', 'http://bill.test/connect/v3', 'http://bill.test/?a=1', 'http://bill.test/#a', 'http://u:p@bill.test', '', ' ', 'http://'])('that is no root of a host is refused: %j', (baseUrl) => {
    expect(() => createClientOn(stubFetch(), { baseUrl })).toThrow(expect.objectContaining({ name: 'ConfigurationError' }) as Error)
  })

  it('may end with a slash', async () => {
    const server = stubFetch()
    await createClientOn(server, { baseUrl: 'http://bill.test/' }).vendors.get('00901')
    expect(server.seen[0]?.url).toBe('http://bill.test/connect/v3/vendors/00901')
  })
})
