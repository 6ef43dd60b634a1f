import { describe, expect, it } from 'vitest'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'
import { fetchFrom } from '../helpers/fetch-from.ts'

const pdf = new Uint8Array([37, 80, 68, 70, 0, 255])
const file = { text: pdf, headers: { 'content-type': 'application/pdf' } }
/** Headers that the SDK may send only to BILL's own hosts. */
const PRIVATE_HEADERS = ['devkey', 'sessionid', 'apitoken', 'appkey', 'authorization', 'x-custom']
const privateHeaders = (headers: Readonly<Record<string, string>> | undefined): string[] => Object.keys(headers ?? {}).filter((name) => PRIVATE_HEADERS.includes(name)).sort()

describe('a download', () => {
  it("sends the session to BILL's own host and returns the bytes with their type", async () => {
    await using server = await startFaultServer(file)
    const blob = await createTestClient(server.url, { headers: { 'X-Custom': 'from client' } }).download(`${server.url}/HtmlServlet?id=1&page=2`)
    expect(blob.type).toBe('application/pdf')
    expect([...new Uint8Array(await blob.arrayBuffer())]).toEqual([...pdf])
    expect(privateHeaders(server.calls[0]?.headers)).toEqual(['devkey', 'sessionid', 'x-custom'])
    expect(server.calls[0]?.query.get('page')).toBe('2')
  })

  it('sends no credentials or custom headers to any other host', async () => {
    await using server = await startFaultServer()
    await using other = await startFaultServer(file)
    const bill = createTestClient(server.url, {
      headers: { 'X-Custom': 'from client' },
      use: [(request, _, next) => (request.headers.set('X-Custom', 'from middleware'), next(request))],
    })
    await bill.auth.login()
    expect((await bill.download(`${other.url}/a.pdf`, { headers: { 'X-Custom': 'from call' } })).size).toBe(6)
    expect(privateHeaders(other.calls[0]?.headers)).toEqual([])
  })

  const hosts: readonly [link: string, isBillHost: boolean][] = [
    ['https://gateway.stage.bill.com/x', true],
    ['https://api-stage.bill.com/HtmlServlet?id=1', true],
    ['https://login.stage.us.bill.com/x', true],
    ['https://GATEWAY.stage.bill.com:443/x', true],
    ['https://gateway.stage.bill.com:8443/x', false],
    ['https://gateway.stage.bill.com./x', false],
    ['https://x.gateway.stage.bill.com/x', false],
    ['https://gateway.prod.bill.com/x', false],
    ['https://api.bill.com/x', false],
    ['https://bill.com/x', false],
    ['https://evilbill.com/x', false],
    ['https://bill.com.example.com/x', false],
    ['https://example.com/bill.com', false],
    ['https://example.com#.bill.com', false],
    ['https://example.com\\.bill.com/x', false],
  ]
  it.each(hosts)('sends credentials only to known hosts of the same environment: %s', async (link, isBillHost) => {
    let sent: Request | undefined
    const bill = createTestClient('https://gateway.stage.bill.com', { sessionId: 'external-session', fetch: fetchFrom((request) => ((sent = request), new Response('x'))) })
    await bill.download(link)
    expect(sent?.headers.has('sessionId')).toBe(isBillHost)
    expect(sent?.headers.has('devKey')).toBe(isBillHost)
  })

  it.each(['', 'a.pdf', '/a.pdf', 'ftp://bill.com/a', 'javascript:alert(1)', 'file:///etc/passwd', 'https://u@bill.com/a', 'https://:p@bill.com/a'])('rejects an invalid link: %j', async (link) => {
    await using server = await startFaultServer()
    expect(await errorOf(createTestClient(server.url).download(link))).toMatchObject({ name: 'ConfigurationError' })
    expect(server.requests).toEqual([])
  })

  it('follows a redirect to file storage, without the session', async () => {
    await using storage = await startFaultServer(file)
    await using server = await startFaultServer(({ path }) => ({ status: 302, headers: { location: path === '/a' ? '/b' : `${storage.url}/c` } }))
    expect((await createTestClient(server.url).download(`${server.url}/a`)).size).toBe(6)
    expect(server.calls.map(({ path, headers }) => [path, privateHeaders(headers).length])).toEqual([['/a', 2], ['/b', 2]])
    expect([storage.calls[0]?.path, privateHeaders(storage.calls[0]?.headers).length]).toEqual(['/c', 0])
  })

  it('follows at most five redirects, and no invalid ones', async () => {
    await using server = await startFaultServer({ status: 302, headers: { location: '/again' } })
    expect(await errorOf(createTestClient(server.url).download(`${server.url}/a`))).toMatchObject({ status: 302 })
    expect(server.calls.length).toBe(6)
    await using invalidServer = await startFaultServer([{ status: 302, headers: { location: 'file:///etc/passwd' } }, { status: 302 }, { status: 304, headers: { location: '/a' } }])
    expect(await errorOf(createTestClient(invalidServer.url).download(`${invalidServer.url}/a`))).toMatchObject({ name: 'ConfigurationError' })
    expect(await errorOf(createTestClient(invalidServer.url).download(`${invalidServer.url}/a`))).toMatchObject({ status: 302 })
    expect(await errorOf(createTestClient(invalidServer.url).download(`${invalidServer.url}/a`))).toMatchObject({ status: 304 })
    expect(invalidServer.calls.length).toBe(3)
  })

  it('is retried, renews the session, and rejects with the same errors as every other call', async () => {
    const sessionExpired = { status: 401, json: [{ code: 'BDC_1109', message: 'Session is invalid' }] }
    await using server = await startFaultServer([sessionExpired, { status: 503, headers: { 'retry-after': '0' } }, file, { status: 404 }])
    const bill = createTestClient(server.url)
    expect((await bill.download(`${server.url}/a`)).size).toBe(6)
    expect(server.calls.map(({ headers }) => headers['sessionid'])).toEqual(['s1', 's2', 's2'])
    expect(await errorOf(bill.download(`${server.url}/a`))).toMatchObject({ name: 'NotFoundError', operationId: 'download' })
  })
})
