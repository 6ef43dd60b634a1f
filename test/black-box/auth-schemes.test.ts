/** Authentication with OAuth, as a partner, and with a Spend & Expense API token. */
import { describe, expect, it } from 'vitest'
import { Bill } from '../../src/index.js'
import { credentials, errorOf, pause, errorBody, stubFetch, type Respond, type FetchStub } from './support.ts'

/** Creates a stub that issues access tokens and records the bodies of the token requests. */
function createTokenStub(respond: Respond, tokenFields: object = { expires_in: 3600 }) {
  const tokenRequests: string[] = []
  const server = stubFetch(async (request, n) => {
    if (!request.url.endsWith('/authx/token')) return respond(request, n)
    tokenRequests.push(await request.text())
    await pause(5)
    return Response.json({ access_token: `access-token-${tokenRequests.length}`, token_type: 'Bearer', ...tokenFields })
  })
  return { ...server, tokenRequests, authorizations: () => server.seen.map(({ headers }) => headers.get('Authorization')).filter(Boolean) }
}
const createOAuthClient = (server: Pick<FetchStub, 'fetch'>, options = {}): Bill =>
  new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, clientId: `client-${Math.random()}`, clientSecret: 'client-secret-zqx', fetch: server.fetch, ...options })

describe('OAuth', () => {
  it('fetches one token with a form request for all concurrent calls, and sends it as a bearer token instead of the session and keys', async () => {
    const server = createTokenStub(() => Response.json({ id: '00901' }))
    const bill = createOAuthClient(server)
    await Promise.all(Array.from({ length: 9 }, () => bill.vendors.get('00901')))
    expect(server.tokenRequests.length).toBe(1)
    expect(Object.fromEntries(new URLSearchParams(server.tokenRequests[0]))).toMatchObject({ grant_type: 'client_credentials', client_secret: 'client-secret-zqx' })
    expect(new Set(server.authorizations())).toEqual(new Set(['Bearer access-token-1']))
    expect(server.seen.some(({ headers }) => headers.has('sessionId') || headers.has('devKey') || headers.has('apiToken'))).toBe(false)
  })

  it('renews the token before it expires', async () => {
    let now = 1_700_000_000_000
    const server = createTokenStub(() => Response.json({}))
    const bill = createOAuthClient(server, { now: () => now })
    await bill.vendors.get('00901')
    now += 3_590_000
    await bill.vendors.get('00901')
    expect(server.authorizations()).toEqual(['Bearer access-token-1', 'Bearer access-token-2'])
  })

  it('renews a rejected token once for all concurrent calls, and retries writes', async () => {
    const server = createTokenStub((request) => (request.headers.get('Authorization') === 'Bearer access-token-1' ? new Response('', { status: 401 }) : Response.json({ id: '00901' })))
    const bill = createOAuthClient(server)
    expect(await Promise.all(Array.from({ length: 3 }, () => bill.vendors.create({ name: 'x' } as never)))).toEqual([{ id: '00901' }, { id: '00901' }, { id: '00901' }])
    expect(server.tokenRequests.length).toBe(2)
  })

  it('gives up after one renewal', async () => {
    const server = createTokenStub(() => new Response('', { status: 401 }))
    expect((await errorOf(createOAuthClient(server).vendors.get('00901'))).name).toBe('AuthenticationError')
    expect(server.tokenRequests.length).toBe(2)
  })

  it.each([{}, { access_token: 5 }, { access_token: 'a\r\nb' }, { access_token: '' }])('rejects a token response without a valid token: %j', async (invalid) => {
    const server = createTokenStub(() => Response.json({}), { access_token: undefined, ...invalid })
    expect((await errorOf(createOAuthClient(server).vendors.get('00901'))).name).toBe('ResponseParseError')
    expect(server.authorizations()).toEqual([])
  })

  it('also authenticates Spend & Expense calls', async () => {
    const server = createTokenStub(() => Response.json({ results: [] }))
    await createOAuthClient(server).spend.budgets.list()
    expect(server.authorizations()).toEqual(['Bearer access-token-1'])
  })
})

describe('a partner', () => {
  const createPartnerClient = (server: Pick<FetchStub, 'fetch'>, options = {}): Bill => {
    const { devKey, username, password, organizationId } = credentials()
    return new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, appKey: `app-${devKey}`, username, password, organizationId, fetch: server.fetch, ...options })
  }
  it('sends the appKey and the partner session, and the organization ID where the operation requires it', async () => {
    const server = stubFetch(() => Response.json({ results: [] }))
    const bill = createPartnerClient(server)
    await bill.partner.organizations.list()
    await bill.partner.users.list()
    const [first, second] = server.seen.map(({ headers }) => [headers.get('appKey')?.slice(0, 4), headers.get('sessionId'), headers.get('devKey'), headers.has('organizationId')])
    expect([first, second]).toEqual([['app-', 'session-number-1', null, false], ['app-', 'session-number-1', null, true]])
  })

  it('also has an expired session renewed', async () => {
    const server = stubFetch((request) => (request.headers.get('sessionId') === 'session-number-1' ? Response.json(errorBody('BDC_1109'), { status: 401 }) : Response.json({ results: [] })))
    expect((await createPartnerClient(server).partner.organizations.list()).results).toEqual([])
    expect(server.logins).toBe(2)
  })
})

it('a Spend & Expense call sends only the API token and needs no sign-in', async () => {
  const server = stubFetch(() => Response.json({ results: [] }))
  const bill = new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, ...credentials(), apiToken: `api-token-${Math.random()}`, fetch: server.fetch })
  await bill.spend.budgets.list()
  const { headers } = server.seen[0] as Request
  expect([headers.get('apiToken')?.slice(0, 9), headers.get('sessionId'), headers.get('devKey'), server.logins]).toEqual(['api-token', null, null, 0])
})

it('an operation without authentication sends no credentials', async () => {
  const server = stubFetch(() => Response.json({}))
  await new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, ...credentials(), apiToken: 'api-token-open', fetch: server.fetch }).events.health()
  expect([...(server.seen[0] as Request).headers.keys()].filter((name) => /key|token|session|authorization/i.test(name))).toEqual([])
  expect(server.logins).toBe(0)
})

it.each(['oauth', 'partner', 'spend'] as const)('an authentication scheme that the operation does not support is rejected before anything is sent: %s', async (auth) => {
  const server = stubFetch()
  const bill = new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, ...credentials(), fetch: server.fetch })
  expect((await errorOf(bill.vendors.get('00901', { auth }))).name).toBe('ConfigurationError')
  expect([server.logins, server.seen.length]).toEqual([0, 0])
})
