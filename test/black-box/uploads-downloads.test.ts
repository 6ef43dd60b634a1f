import { describe, expect, it } from 'vitest'
import type { Bill } from '../../src/index.js'
import { createClientAt, createClientOn, errorOf, errorBody, sendJson, startServer, RETRY_NOW, stubFetch, type ReceivedRequest, type TestServer } from './support.ts'

const UPLOADS: readonly [name: string, call: (bill: Bill, body: unknown) => PromiseLike<unknown>][] = [
  ['documents.upload', (bill, body) => bill.documents.upload('00n', body as never, { name: 'a.pdf' })],
  ['attachments.uploadForVendor', (bill, body) => bill.attachments.uploadForVendor('009', body as never, { name: 'a.pdf' })],
  ['attachments.uploadForInvoice', (bill, body) => bill.attachments.uploadForInvoice('00e', body as never, { name: 'a.pdf' } as never)],
  ['attachments.uploadForCustomer', (bill, body) => bill.attachments.uploadForCustomer('0cu', body as never, { name: 'a.pdf' } as never)],
]
describe.each(UPLOADS)('%s', (_, call) => {
  const MOST = 6 * 1024 * 1024
  it.each([['Blob', () => new Blob([new Uint8Array(MOST + 1)])], ['ArrayBuffer', () => new ArrayBuffer(MOST + 1)], ['Uint8Array', () => new Uint8Array(MOST + 1)], ['empty Blob', () => new Blob([])], ['empty Uint8Array', () => new Uint8Array(0)]] as const)('tells before sending what is too large or empty: %s', async (__, make) => {
    const server = stubFetch()
    expect((await errorOf(call(createClientOn(server), make()))).name).toBe('ConfigurationError')
    expect([server.logins, server.seen.length]).toEqual([0, 0])
  })

  it.each([undefined, null, 'text', {}, [1, 2], 5, new URLSearchParams('a=b')])('refuses what is no file (%#)', async (body) => {
    const server = stubFetch()
    expect((await errorOf(call(createClientOn(server), body))).name).toBe('ConfigurationError')
    expect(server.seen.length).toBe(0)
  })

  it('sends a view that is a small part of a large buffer', async () => {
    await using server = await startServer((__, response) => sendJson(response, { id: '0du' }))
    const whole = new Uint8Array(8 * 1024 * 1024).fill(9)
    whole.set([1, 2, 3], 5_000_000)
    await call(createClientAt(server), whole.subarray(5_000_000, 5_000_003))
    expect([[...(server.seen[0]?.body ?? [])], server.seen[0]?.headers['content-length']]).toEqual([[1, 2, 3], '3'])
  })

  it('is not sent again after an unknown outcome', async () => {
    const server = stubFetch(() => new Response('', { status: 503, headers: RETRY_NOW }))
    await errorOf(call(createClientOn(server), new Uint8Array(3)))
    expect(server.seen.length).toBe(1)
  })
})

const secretHeaders = ({ headers }: ReceivedRequest): string[] => ['sessionid', 'devkey', 'authorization', 'apitoken', 'x-own'].filter((name) => name in headers)

describe('a download', () => {
  const BYTES = Uint8Array.from({ length: 10_000 }, (_, index) => (index * 7) % 256)
  const file = (headers = {}): Promise<TestServer> => startServer((_, response) => void response.writeHead(200, { 'content-type': 'application/pdf', ...headers }).end(BYTES))

  it('gives the bytes as they are, with their type, and takes the session along to its own host', async () => {
    await using server = await file()
    const blob = await createClientAt(server).download(`${server.url}/file?id=1&x=%20a`)
    expect(Buffer.compare(Buffer.from(await blob.arrayBuffer()), BYTES)).toBe(0)
    expect([blob.size, blob.type]).toEqual([10_000, 'application/pdf'])
    expect(secretHeaders(server.seen[0] as ReceivedRequest)).toEqual(['sessionid', 'devkey'])
    expect(server.seen[0]?.query.get('x')).toBe(' a')
  })

  it('of a strange host gets neither session nor headers of the user, and needs no sign-in', async () => {
    await using server = await file()
    const own = stubFetch()
    const bill = createClientOn(own, { fetch: (url, init) => (url.startsWith(server.url) ? fetch(url, init) : own.fetch(url, init)), headers: { 'X-Own': '1' } })
    expect((await bill.download(`${server.url}/file`)).size).toBe(10_000)
    expect([secretHeaders(server.seen[0] as ReceivedRequest), own.logins]).toEqual([[], 0])
  })

  it.each([301, 302, 303, 307, 308])('follows %i to a strange host without the session, and back with it', async (status) => {
    const hosts: string[] = []
    await using away = await startServer((seen, response) => void response.writeHead(status, { location: `${hosts[0]}/end` }).end(String(seen.path)))
    await using home = await startServer((seen, response) => (seen.path === '/end' ? void response.end(BYTES) : void response.writeHead(status, { location: `${away.url}/middle` }).end()))
    hosts.push(home.url)
    expect((await createClientAt(home, { headers: { 'X-Own': '1' } }).download(`${home.url}/start`)).size).toBe(10_000)
    expect(secretHeaders(away.seen[0] as ReceivedRequest)).toEqual([])
    expect(home.seen.map(({ path, headers }) => [path, headers['sessionid']])).toEqual([['/start', 'session-number-1'], ['/end', 'session-number-1']])
  })

  it('follows a relative address', async () => {
    await using server = await startServer((seen, response) => (seen.path === '/a/b' ? void response.writeHead(302, { location: '../c?d=1' }).end() : void response.end('x')))
    expect(await (await createClientAt(server).download(`${server.url}/a/b`)).text()).toBe('x')
    expect(server.seen[1]?.path).toBe('/c')
  })

  it('does not go round for ever', async () => {
    await using server = await startServer((_, response) => void response.writeHead(302, { location: '/again' }).end())
    expect(await errorOf(createClientAt(server).download(`${server.url}/x`))).toMatchObject({ status: 302 })
    expect(server.seen.length).toBeLessThan(20)
  })

  it.each(['file:///etc/passwd', 'ftp://bill.test/x', 'javascript:alert(1)', 'http://u:p@bill.test/x', 'data:text/plain,x'])('refuses a link or a redirect to %s', async (link) => {
    expect((await errorOf(createClientOn(stubFetch()).download(link))).name).toBe('ConfigurationError')
    const redirecting = stubFetch(() => new Response(null, { status: 302, headers: { location: link } }))
    expect(await errorOf(createClientOn(redirecting).download('http://bill.test/x'))).toBeInstanceOf(Error)
    expect(redirecting.seen.length).toBe(1)
  })

  const strange = ['https://bill.com.evil.test/x', 'https://evilbill.com/x', 'http://gateway.prod.bill.com/x', 'https://gateway.prod.bill.com@evil.test/x', 'https://evil.test/bill.com', 'http://bill.test:81/x', 'https://bill.test/x', 'https://bill.com./x']
  it.each(strange)('does not take %s for BILL', async (link) => {
    const server = stubFetch(() => new Response('x'))
    await createClientOn(server).download(link).catch(() => undefined)
    for (const { headers } of server.seen) expect([headers.get('sessionId'), headers.get('devKey')]).toEqual([null, null])
  })

  it.each(['https://gateway.prod.bill.com/x', 'https://files.stage.us.bill.com/x', 'https://bill.com/x'])('takes %s for BILL', async (link) => {
    const server = stubFetch(() => new Response('x'))
    await createClientOn(server).download(link)
    expect(server.sessions).toEqual(['session-number-1'])
  })

  it('has a session renewed, and is tried again', async () => {
    const server = stubFetch((request, n) => (request.headers.get('sessionId') === 'session-number-1' ? Response.json(errorBody('BDC_1109'), { status: 401 }) : n === 2 ? new Response('', { status: 503, headers: RETRY_NOW }) : new Response('x')))
    expect(await (await createClientOn(server).download('http://bill.test/x')).text()).toBe('x')
  })

  it('that fails is the error of its status', async () => {
    expect(await errorOf(createClientOn(stubFetch(() => new Response('<p>gone', { status: 404 }))).download('http://bill.test/x'))).toMatchObject({ name: 'NotFoundError', status: 404 })
  })

  it('of nothing is an empty Blob, one of JSON is bytes, too', async () => {
    expect((await createClientOn(stubFetch(() => new Response(''))).download('http://bill.test/x')).size).toBe(0)
    expect(await (await createClientOn(stubFetch(() => Response.json({ a: 1 }))).download('http://bill.test/x')).text()).toBe('{"a":1}')
  })
})

describe('a receipt', () => {
  it('goes in three steps, its bytes with their type and without a header of BILL or of the user', async () => {
    await using bucket = await startServer((_, response) => void response.end())
    await using server = await startServer((seen, response) => sendJson(response, seen.path.endsWith('/receipts') ? { id: 'r1' } : { url: `${bucket.url}/put?X-Amz-Signature=abc` }))
    const bill = createClientAt(server, { apiToken: `api-token-${Math.random()}`, headers: { 'X-Own': '1' } })
    const bytes = new Uint8Array([1, 2, 3, 4]).subarray(1, 3)
    expect(await bill.spend.transactions.uploadReceipt('t1', bytes, { contentType: 'image/png' })).toEqual({ id: 'r1' })
    expect([bucket.seen.length, secretHeaders(bucket.seen[0] as ReceivedRequest), bucket.seen[0]?.headers['content-type'], [...(bucket.seen[0]?.body ?? [])], bucket.seen[0]?.method]).toEqual([1, [], 'image/png', [2, 3], 'PUT'])
    expect(JSON.parse(String(server.seen.at(-1)?.body))).toEqual({ url: `${bucket.url}/put?X-Amz-Signature=abc` })
  })

  it('whose bytes fail once is put again whole', async () => {
    await using bucket = await startServer((_, response, n) => void response.writeHead(n === 1 ? 503 : 200, RETRY_NOW).end())
    await using server = await startServer((seen, response) => sendJson(response, seen.path.endsWith('/receipts') ? { id: 'r1' } : { url: `${bucket.url}/put` }))
    await createClientAt(server, { apiToken: `api-token-${Math.random()}` }).spend.transactions.uploadReceipt('t1', new Blob(['whole']), { contentType: 'image/png' })
    expect(bucket.seen.map(({ body }) => body.toString())).toEqual(['whole', 'whole'])
  })

  it('is not attached when the bytes were refused', async () => {
    await using bucket = await startServer((_, response) => void response.writeHead(403).end('<Error/>'))
    await using server = await startServer((_, response) => sendJson(response, { url: `${bucket.url}/put` }))
    expect(await errorOf(createClientAt(server, { apiToken: `api-token-${Math.random()}` }).spend.transactions.uploadReceipt('t1', new Uint8Array(2), { contentType: 'image/png' }))).toMatchObject({ status: 403 })
    expect(server.seen.length).toBe(1)
  })
})
