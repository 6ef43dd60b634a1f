/** Which hosts receive credentials: each way to name a host, with each kind of host. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Bill, BillOptions, Middleware } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { createClientAt, createClientOn, credentials, errorOf, reasonOf, startServer, stubFetch, type FetchStub } from './support.ts'
import { Bill as Client } from '../../src/index.js'

const OWN = 'https://gateway.stage.bill.com'
const PRIVATE_HEADERS = ['sessionid', 'devkey', 'apitoken', 'appkey', 'authorization', 'x-custom']
const createClient = (server: FetchStub, options: BillOptions = {}): Bill => createClientOn(server, { baseUrl: OWN, allowInsecureHttp: false, headers: { 'X-Custom': '1' }, ...options })

/** The hosts that received a header or a body with credentials. */
const trusted = ({ seen }: FetchStub): string[] => seen.filter(({ headers }) => PRIVATE_HEADERS.some((name) => headers.has(name))).map(({ url }) => new URL(url).host)

const FOREIGN: readonly [kind: string, origin: string][] = [
  ['foreign', 'https://evil.example'],
  ['a look-alike', 'https://gateway.stage.bill.com.evil.example'],
  ['a look-alike with another letter', 'https://gateway-stage.bill.com'],
  ['a subdomain', 'https://x.gateway.stage.bill.com'],
  ['the parent domain', 'https://bill.com'],
  ['another environment', 'https://gateway.prod.bill.com'],
  ['another environment, the v2 API', 'https://api.bill.com'],
  ['another port', 'https://gateway.stage.bill.com:8443'],
  ['an IP address', 'https://203.0.113.7'],
  ['an international name', new URL('https://gateway.stage.bıll.com').origin],
  ['a name with a trailing dot', 'https://gateway.stage.bill.com.'],
]

describe.each(FOREIGN)('a host that is %s', (_, origin) => {
  /** BILL's links lead to names, so a link to an address is rejected. */
  const isIpAddress = /^https:\/\/[\d.]+$/.test(origin)
  const redirectTo = (location: string): FetchStub => stubFetch((request) => (request.url.startsWith(`${OWN}/`) ? new Response(null, { status: 302, headers: { location } }) : new Response('file')))

  it('receives no credentials as a file link', async () => {
    const server = stubFetch(() => new Response('file'))
    expect(await createClient(server).download(`${origin}/x`).then((file) => file.text(), ({ name }: Error) => name)).toBe(isIpAddress ? 'ConfigurationError' : 'file')
    expect([trusted(server), server.logins]).toEqual([[], 0])
  })

  it('receives no credentials after a redirect of a file', async () => {
    const server = redirectTo(`${origin}/x`)
    expect(await createClient(server).download(`${OWN}/x`).then((file) => file.text(), ({ name }: Error) => name)).toBe(isIpAddress ? 'ConfigurationError' : 'file')
    expect([trusted(server), server.seen.length]).toEqual([['gateway.stage.bill.com'], isIpAddress ? 1 : 2])
  })

  it('ends the use of credentials: a redirect back to the API is followed without them', async () => {
    const server = stubFetch((request) => (request.url.endsWith('/end') ? new Response('file') : new Response(null, { status: 307, headers: { location: request.url.startsWith(`${OWN}/`) ? `${origin}/x` : `${OWN}/end` } })))
    await createClient(server).download(`${OWN}/start`).catch(() => undefined)
    expect(server.seen.map(({ url, headers }) => [new URL(url).pathname, headers.has('sessionId')])).toEqual([['/start', true], ['/x', false], ['/end', false]].slice(0, isIpAddress ? 1 : 3))
  })

  it('receives nothing when an API call is redirected', async () => {
    const server = redirectTo(`${origin}/x`)
    expect(await errorOf(createClient(server).payments.create({} as never))).toMatchObject({ status: 302 })
    expect(server.seen.length).toBe(1)
  })

  it('receives nothing from middleware that changes the URL: the call rejects before it signs in', async () => {
    const server = stubFetch()
    const reroute: Middleware = (request, __, next) => next(new Request(new URL(new URL(request.url).pathname, origin), request))
    const bill = createClient(server, { use: [reroute] })
    for (const call of [() => bill.payments.create({} as never), () => bill.vendors.list(), () => bill.download(`${OWN}/x`), () => bill.auth.login({ password: 'x' } as never), () => createRawClient(bill).GET('/connect/v3/vendors')])
      expect((await errorOf(call())).name).toBe('ConfigurationError')
    expect([server.seen.length, server.logins]).toEqual([0, 0])
  })

  it('receives nothing from the raw client', async () => {
    const server = stubFetch()
    const raw = createRawClient(createClient(server))
    const host = origin.slice('https://'.length)
    const paths = [origin, `//${host}/x`, `.${host}/x`, `@${host}/x`, `:8443/x`, `\\${host}`, `/\\${host}/x`, `\t//${host}`, `/\t/${host}/x`, `/\n/${host}`, `${host}/x`]
    for (const path of paths) expect([path, (await errorOf(raw.GET(path as never))).name]).toEqual([path, 'ConfigurationError'])
    expect((await errorOf(raw.GET('/connect/v3/vendors', { baseUrl: origin }))).name).toBe('ConfigurationError')
    expect((await errorOf(raw.GET('/connect/v3/vendors', { params: { path: {} }, pathSerializer: () => `.${host}/x` } as never))).name).toBe('ConfigurationError')
    raw.use({ onRequest: ({ request }) => new Request(`${origin}/x`, request) })
    expect((await errorOf(raw.GET('/connect/v3/vendors'))).name).toBe('ConfigurationError')
    expect([server.seen.length, server.logins]).toEqual([0, 0])
  })

  it('receives nothing from a page token, a path ID or a header', async () => {
    const server = stubFetch(() => Response.json({ results: [] }))
    const bill = createClient(server)
    const values = [`${origin}/x`, `//${origin.slice('https://'.length)}`, `\\${origin}`, `\t//${origin}`]
    for (const value of values) {
      await bill.vendors.list({ page: value })
      await bill.vendors.get(value)
    }
    await bill.vendors.get('00901', { headers: { Host: new URL(origin).host } })
    expect(new Set(server.seen.map(({ url }) => new URL(url).origin))).toEqual(new Set([OWN]))
  })

  it('receives the image of a receipt, but no credentials', async () => {
    const server = stubFetch((request) => (request.method === 'PUT' ? new Response('') : Response.json({ url: `${origin}/put` })))
    await createClient(server, { apiToken: 'api-token-x' }).spend.transactions.uploadReceipt('t1', new Uint8Array(3), { contentType: 'image/png' }).catch(() => undefined)
    expect([server.seen.find(({ method }) => method === 'PUT')?.url.startsWith(new URL(origin).origin), new Set(trusted(server))]).toEqual([isIpAddress ? undefined : true, new Set(['gateway.stage.bill.com'])])
  })
})

describe("BILL's other hosts of the same environment", () => {
  it.each([[OWN, 'https://api-stage.bill.com/HtmlServlet?id=1'], [OWN, 'https://login.stage.us.bill.com/x'], ['https://gateway.prod.bill.com', 'https://api.bill.com/x']])('receive credentials: client of %s, link %s', async (baseUrl, link) => {
    const server = stubFetch(() => new Response('file'))
    await createClient(server, { baseUrl }).download(link)
    expect(trusted(server)).toEqual([new URL(link).host])
  })

  it.each(['http://127.0.0.1:1', 'https://proxy.example'])('receive none from a client of another host: %s', async (baseUrl) => {
    const server = stubFetch(() => new Response('file'))
    for (const link of [`${OWN}/x`, 'https://gateway.prod.bill.com/x', 'https://api-stage.bill.com/x']) await createClient(server, { baseUrl }).download(link)
    expect([trusted(server), server.logins]).toEqual([[], 0])
  })
})

describe('a file link', () => {
  const links = [
    'http://files.example/x', 'http://gateway.stage.bill.com/x', 'http://127.0.0.1/x', 'https://127.0.0.1/x', 'https://127.1/x', 'https://2130706433/x', 'https://0x7f000001/x', 'https://localhost/x', 'https://a.localhost./x', 'https://[::1]/x',
    'https://[::ffff:127.0.0.1]/x', 'https://[::]/x', 'https://0.0.0.0/x', 'https://10.1.2.3/x', 'https://172.16.0.1/x', 'https://172.31.255.255/x', 'https://192.168.0.1/x', 'https://100.64.0.1/x', 'https://169.254.169.254/latest/meta-data',
    'https://[fe80::1]/x', 'https://[fd00:ec2::254]/x', 'https://[64:ff9b::a9fe:a9fe]/x', 'https://[2606:4700::1]/x', 'https://203.0.113.7/x', 'https://metadata.google.internal/x', 'https://printer.local./x', 'https://user@files.example/x', 'https://user:word@gateway.stage.bill.com/x',
  ]
  it.each(links)('that a public client must not follow is rejected, also after a redirect, and for an upload: %s', async (link) => {
    const server = stubFetch()
    expect((await errorOf(createClient(server).download(link))).name).toBe('ConfigurationError')
    expect([server.seen.length, server.logins]).toEqual([0, 0])
    const redirecting = stubFetch(() => new Response(null, { status: 302, headers: { location: link } }))
    expect((await errorOf(createClient(redirecting).download('https://files.example/a'))).name).toBe('ConfigurationError')
    expect(redirecting.seen.length).toBe(1)
    const uploading = stubFetch(() => Response.json({ url: link }))
    expect((await errorOf(createClient(uploading, { apiToken: 'api-token-x' }).spend.transactions.uploadReceipt('t1', new Uint8Array(3), { contentType: 'image/png' }))).name).toBe('ConfigurationError')
    expect(uploading.seen.length).toBe(1)
  })

  it.each(['https://localhost.example/x', 'https://10.files.example/x', 'https://internal.example/x', 'https://xlocalhost/x'])('to a public name is followed: %s', async (link) => {
    expect((await createClient(stubFetch(() => new Response('file'))).download(link)).size).toBe(4)
  })

  it.each(['http://10.0.0.5:8080', 'https://10.0.0.5'])("to the client's own internal host %s is followed, but not to another one", async (baseUrl) => {
    const server = stubFetch(() => new Response('file'))
    const bill = createClient(server, { baseUrl, allowInsecureHttp: true, logger: silent() })
    await bill.download(`${baseUrl}/x`)
    expect(trusted(server)).toEqual([new URL(baseUrl).host])
    expect((await errorOf(bill.download('https://10.0.0.6/x'))).name).toBe('ConfigurationError')
  })

  it('is not followed from https to http, even if http is allowed', async () => {
    const server = stubFetch(() => new Response(null, { status: 302, headers: { location: 'http://files.example/x' } }))
    const bill = createClient(server, { allowInsecureHttp: true })
    expect((await errorOf(bill.download(`${OWN}/x`))).message).toContain('https')
    expect(server.seen.length).toBe(1)
  })

  it('of Spend & Expense is downloaded with an API token alone', async () => {
    await using server = await startServer((_, response) => void response.end('file'))
    const bill = new Client({ baseUrl: server.url, apiToken: `api-token-${Math.random()}` })
    expect((await bill.download(`${server.url}/receipt`)).size).toBe(4)
    expect([server.seen[0]?.headers['apitoken']?.length, server.logins.length]).toEqual([expect.any(Number), 0])
  })

  it('is downloaded with the session if the client has both', async () => {
    await using server = await startServer((_, response) => void response.end('file'))
    await createClientAt(server, { apiToken: 'api-token-x' }).download(`${server.url}/x`)
    expect([server.seen[0]?.headers['sessionid'], server.seen[0]?.headers['apitoken']]).toEqual(['session-number-1', undefined])
  })
})

const silent = () => ({ error: () => undefined, warn: vi.fn<(text: string) => void>(), info: () => undefined, debug: () => undefined })

describe('http', () => {
  afterEach(() => vi.unstubAllEnvs())
  const LOOPBACK = ['http://127.0.0.1:4010', 'http://127.9.9.9', 'http://localhost:4010', 'http://[::1]:4010']
  const REMOTE = ['http://gateway.prod.bill.com', 'http://gateway.stage.bill.com:443', 'http://10.0.0.1', 'http://localhost.evil.example', 'http://localhost.', 'http://127.0.0.1.evil.example', 'http://0.0.0.0', 'http://[::2]', 'http://mock:4010']

  it.each(LOOPBACK)('is accepted on loopback: %s', (baseUrl) => {
    const logger = silent()
    expect(new Client({ baseUrl, tokenUrl: `${baseUrl}/token`, logger })).toBeDefined()
    expect(logger.warn).not.toHaveBeenCalled()
  })

  it.each(REMOTE)('is rejected for any other host, as baseUrl and as tokenUrl, also from the environment: %s', (url) => {
    const rejects = expect.objectContaining({ name: 'ConfigurationError', message: expect.stringContaining('allowInsecureHttp') as string }) as Error
    expect(() => new Client({ baseUrl: url })).toThrow(rejects)
    expect(() => new Client({ tokenUrl: `${url}/token` })).toThrow(rejects)
    vi.stubEnv('BILL_BASE_URL', url)
    vi.stubEnv('BILL_ALLOW_INSECURE_HTTP', 'true')
    expect(() => new Client()).toThrow(rejects)
    expect(() => new Client({ baseUrl: url, allowInsecureHttp: 'true' as never })).toThrow(rejects)
  })

  it('is accepted with allowInsecureHttp, which warns once, even with logLevel "off"', async () => {
    // The warning is logged once in a process, so this test loads new modules.
    vi.resetModules()
    const { Bill: Fresh } = await import('../../src/index.js')
    const logger = silent()
    for (let count = 0; count < 3; count++) expect(new Fresh({ baseUrl: 'http://insecure.example', tokenUrl: 'http://insecure.example/token', allowInsecureHttp: true, logger })).toBeDefined()
    expect(logger.warn.mock.calls).toEqual([[expect.stringContaining('clear text')]])
    const server = stubFetch()
    await new Client({ baseUrl: 'http://insecure.example', allowInsecureHttp: true, ...credentials(), fetch: server.fetch }).vendors.get('00901')
    expect(trusted(server)).toEqual(['insecure.example'])
  })

  it('does not throw if the logger throws the warning', async () => {
    vi.resetModules()
    const { Bill: Fresh } = await import('../../src/index.js')
    const logger = { ...silent(), warn: () => { throw new Error('full') } }
    expect(() => new Fresh({ baseUrl: 'http://insecure.example', allowInsecureHttp: true, logger })).not.toThrow()
  })
})

describe('a path of the raw client', () => {
  it.each(['/connect/v3/../x', '/connect/v3/%2e%2E/x', '/connect/v3/.%2e', '/connect/v3/.\t./x', '/connect/v3\\..\\x', '/./x', '/x/..?a=1', '/x/..#a', '/a b', 'connect/v3/vendors', '', 5, undefined])('that the URL parser would change is rejected before anything is sent: %j', async (path) => {
    const server = stubFetch()
    const raw = createRawClient(createClient(server))
    expect((await errorOf(raw.GET(path as never))).name).toBe('ConfigurationError')
    expect(((await reasonOf(raw.request('get', path as never))) as Error).name).toBe('ConfigurationError')
    expect([server.seen.length, server.logins]).toEqual([0, 0])
  })

  it('may contain dots, encoded characters and a query', async () => {
    const server = stubFetch()
    const raw = createRawClient(createClient(server))
    for (const path of ['/connect/v3/...', '/connect/v3/a.b/..c', '/connect/v3/%2Fa?b=c']) await raw.GET(path as never)
    expect(server.seen.map(({ url }) => url.slice(OWN.length))).toEqual(['/connect/v3/...', '/connect/v3/a.b/..c', '/connect/v3/%2Fa?b=c'])
  })
})
