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
  const MAX_UPLOAD_BYTES = 6 * 1024 * 1024
  it.each([['Blob', () => new Blob([new Uint8Array(MAX_UPLOAD_BYTES + 1)])], ['ArrayBuffer', () => new ArrayBuffer(MAX_UPLOAD_BYTES + 1)], ['Uint8Array', () => new Uint8Array(MAX_UPLOAD_BYTES + 1)], ['empty Blob', () => new Blob([])], ['empty Uint8Array', () => new Uint8Array(0)]] as const)('rejects a file that is too large or empty before anything is sent: %s', async (__, createBody) => {
    const server = stubFetch()
    expect((await errorOf(call(createClientOn(server), createBody()))).name).toBe('ConfigurationError')
    expect([server.logins, server.seen.length]).toEqual([0, 0])
  })

  it.each([undefined, null, 'text', {}, [1, 2], 5, new URLSearchParams('a=b')])('rejects a value that is not a file (%#)', async (body) => {
    const server = stubFetch()
    expect((await errorOf(call(createClientOn(server), body))).name).toBe('ConfigurationError')
    expect(server.seen.length).toBe(0)
  })

  it('sends only the bytes of a view on a large buffer', async () => {
    await using server = await startServer((__, response) => sendJson(response, { id: '0du' }))
    const whole = new Uint8Array(8 * 1024 * 1024).fill(9)
    whole.set([1, 2, 3], 5_000_000)
    await call(createClientAt(server), whole.subarray(5_000_000, 5_000_003))
    expect([[...(server.seen[0]?.body ?? [])], server.seen[0]?.headers['content-length']]).toEqual([[1, 2, 3], '3'])
  })

  it('is not retried after an unknown outcome', async () => {
    const server = stubFetch(() => new Response('', { status: 503, headers: RETRY_NOW }))
    await errorOf(call(createClientOn(server), new Uint8Array(3)))
    expect(server.seen.length).toBe(1)
  })
})

const privateHeaders = ({ headers }: ReceivedRequest): string[] => ['sessionid', 'devkey', 'authorization', 'apitoken', 'x-custom'].filter((name) => name in headers)

describe('a download', () => {
  const BYTES = Uint8Array.from({ length: 10_000 }, (_, index) => (index * 7) % 256)
  const file = (headers = {}): Promise<TestServer> => startServer((_, response) => void response.writeHead(200, { 'content-type': 'application/pdf', ...headers }).end(BYTES))

  it("returns the unchanged bytes with their type, and sends the session to the client's own host", async () => {
    await using server = await file()
    const blob = await createClientAt(server).download(`${server.url}/file?id=1&x=%20a`)
    expect(Buffer.compare(Buffer.from(await blob.arrayBuffer()), BYTES)).toBe(0)
    expect([blob.size, blob.type]).toEqual([10_000, 'application/pdf'])
    expect(privateHeaders(server.seen[0] as ReceivedRequest)).toEqual(['sessionid', 'devkey'])
    expect(server.seen[0]?.query.get('x')).toBe(' a')
  })

  it('from another host sends neither session nor custom headers, and needs no sign-in', async () => {
    await using server = await file()
    const billStub = stubFetch()
    const bill = createClientOn(billStub, { baseUrl: 'http://127.0.0.1:1', fetch: (url, init) => (url.startsWith(server.url) ? fetch(url, init) : billStub.fetch(url, init)), headers: { 'X-Custom': '1' } })
    expect((await bill.download(`${server.url}/file`)).size).toBe(10_000)
    expect([privateHeaders(server.seen[0] as ReceivedRequest), billStub.logins]).toEqual([[], 0])
  })

  it.each([301, 302, 303, 307, 308])('follows a %i redirect to another host and back, without the session from there on', async (status) => {
    const hosts: string[] = []
    await using away = await startServer((seen, response) => void response.writeHead(status, { location: `${hosts[0]}/end` }).end(String(seen.path)))
    await using home = await startServer((seen, response) => (seen.path === '/end' ? void response.end(BYTES) : void response.writeHead(status, { location: `${away.url}/middle` }).end()))
    hosts.push(home.url)
    expect((await createClientAt(home, { headers: { 'X-Custom': '1' } }).download(`${home.url}/start`)).size).toBe(10_000)
    expect(privateHeaders(away.seen[0] as ReceivedRequest)).toEqual([])
    expect(home.seen.map(({ path, headers }) => [path, headers['sessionid']])).toEqual([['/start', 'session-number-1'], ['/end', undefined]])
  })

  it('follows a relative redirect', async () => {
    await using server = await startServer((seen, response) => (seen.path === '/a/b' ? void response.writeHead(302, { location: '../c?d=1' }).end() : void response.end('x')))
    expect(await (await createClientAt(server).download(`${server.url}/a/b`)).text()).toBe('x')
    expect(server.seen[1]?.path).toBe('/c')
  })

  it('does not follow redirects forever', async () => {
    await using server = await startServer((_, response) => void response.writeHead(302, { location: '/again' }).end())
    expect(await errorOf(createClientAt(server).download(`${server.url}/x`))).toMatchObject({ status: 302 })
    expect(server.seen.length).toBeLessThan(20)
  })

  it.each(['file:///etc/passwd', 'ftp://bill.test/x', 'javascript:alert(1)', 'http://u:p@bill.test/x', 'data:text/plain,x'])('rejects a link or a redirect to %s', async (link) => {
    expect((await errorOf(createClientOn(stubFetch()).download(link))).name).toBe('ConfigurationError')
    const redirecting = stubFetch(() => new Response(null, { status: 302, headers: { location: link } }))
    expect(await errorOf(createClientOn(redirecting).download('http://bill.test/x'))).toBeInstanceOf(Error)
    expect(redirecting.seen.length).toBe(1)
  })

  const foreignLinks = ['https://bill.com.evil.test/x', 'https://evilbill.com/x', 'http://gateway.prod.bill.com/x', 'https://gateway.prod.bill.com@evil.test/x', 'https://evil.test/bill.com', 'http://bill.test:81/x', 'https://bill.test/x', 'https://bill.com./x']
  it.each(foreignLinks)('does not treat %s as a BILL host', async (link) => {
    const server = stubFetch(() => new Response('x'))
    await createClientOn(server).download(link).catch(() => undefined)
    for (const { headers } of server.seen) expect([headers.get('sessionId'), headers.get('devKey')]).toEqual([null, null])
  })

  it.each(['https://gateway.prod.bill.com/x', 'https://api.bill.com/x', 'https://login.us.bill.com/x'])('treats %s as a BILL host', async (link) => {
    const server = stubFetch(() => new Response('x'))
    await createClientOn(server, { baseUrl: 'https://gateway.prod.bill.com' }).download(link)
    expect(server.sessions).toEqual(['session-number-1'])
  })

  it('has an expired session renewed and is retried', async () => {
    const server = stubFetch((request, n) => (request.headers.get('sessionId') === 'session-number-1' ? Response.json(errorBody('BDC_1109'), { status: 401 }) : n === 2 ? new Response('', { status: 503, headers: RETRY_NOW }) : new Response('x')))
    expect(await (await createClientOn(server).download('http://bill.test/x')).text()).toBe('x')
  })

  it('that fails rejects with the error for its status', async () => {
    expect(await errorOf(createClientOn(stubFetch(() => new Response('<p>gone', { status: 404 }))).download('http://bill.test/x'))).toMatchObject({ name: 'NotFoundError', status: 404 })
  })

  it('returns an empty Blob for an empty body, and the raw bytes of JSON', async () => {
    expect((await createClientOn(stubFetch(() => new Response(''))).download('http://bill.test/x')).size).toBe(0)
    expect(await (await createClientOn(stubFetch(() => Response.json({ a: 1 }))).download('http://bill.test/x')).text()).toBe('{"a":1}')
  })
})

describe('a receipt upload', () => {
  it('sends three requests, and sends the bytes with their type but without credentials or custom headers', async () => {
    await using bucket = await startServer((_, response) => void response.end())
    await using server = await startServer((seen, response) => sendJson(response, seen.path.endsWith('/receipts') ? { id: 'r1' } : { url: `${bucket.url}/put?X-Amz-Signature=abc` }))
    const bill = createClientAt(server, { apiToken: `api-token-${Math.random()}`, headers: { 'X-Custom': '1' } })
    const bytes = new Uint8Array([1, 2, 3, 4]).subarray(1, 3)
    expect(await bill.spend.transactions.uploadReceipt('t1', bytes, { contentType: 'image/png' })).toEqual({ id: 'r1' })
    expect([bucket.seen.length, privateHeaders(bucket.seen[0] as ReceivedRequest), bucket.seen[0]?.headers['content-type'], [...(bucket.seen[0]?.body ?? [])], bucket.seen[0]?.method]).toEqual([1, [], 'image/png', [2, 3], 'PUT'])
    expect(JSON.parse(String(server.seen.at(-1)?.body))).toEqual({ url: `${bucket.url}/put?X-Amz-Signature=abc` })
  })

  it('retries the bytes in full after a temporary error', async () => {
    await using bucket = await startServer((_, response, n) => void response.writeHead(n === 1 ? 503 : 200, RETRY_NOW).end())
    await using server = await startServer((seen, response) => sendJson(response, seen.path.endsWith('/receipts') ? { id: 'r1' } : { url: `${bucket.url}/put` }))
    await createClientAt(server, { apiToken: `api-token-${Math.random()}` }).spend.transactions.uploadReceipt('t1', new Blob(['whole']), { contentType: 'image/png' })
    expect(bucket.seen.map(({ body }) => body.toString())).toEqual(['whole', 'whole'])
  })

  it('does not attach the receipt if the storage rejects the bytes', async () => {
    await using bucket = await startServer((_, response) => void response.writeHead(403).end('<Error/>'))
    await using server = await startServer((_, response) => sendJson(response, { url: `${bucket.url}/put` }))
    expect(await errorOf(createClientAt(server, { apiToken: `api-token-${Math.random()}` }).spend.transactions.uploadReceipt('t1', new Uint8Array(2), { contentType: 'image/png' }))).toMatchObject({ status: 403 })
    expect(server.seen.length).toBe(1)
  })
})
