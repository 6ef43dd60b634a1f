/** OAuth, partner, Spend. */
import { describe, expect, it } from 'vitest'
import { Bill } from '../../src/index.js'
import { credentials, errorOf, pause, errorBody, stubFetch, type Respond, type FetchStub } from './support.ts'

/** A stub that gives tokens, and counts them. */
function tokens(answer: Respond, facts: object = { expires_in: 3600 }) {
  const forms: string[] = []
  const server = stubFetch(async (request, n) => {
    if (!request.url.endsWith('/authx/token')) return answer(request, n)
    forms.push(await request.text())
    await pause(5)
    return Response.json({ access_token: `access-token-${forms.length}`, token_type: 'Bearer', ...facts })
  })
  return { ...server, forms, bearers: () => server.seen.map(({ headers }) => headers.get('Authorization')).filter(Boolean) }
}
const oauth = (server: Pick<FetchStub, 'fetch'>, options = {}): Bill =>
  new Bill({ baseUrl: 'http://bill.test', clientId: `client-${Math.random()}`, clientSecret: 'client-secret-zqx', fetch: server.fetch, ...options })

describe('OAuth', () => {
  it('fetches one token for all who wait, by a form, and sends it as bearer in place of session and key', async () => {
    const server = tokens(() => Response.json({ id: '00901' }))
    const bill = oauth(server)
    await Promise.all(Array.from({ length: 9 }, () => bill.vendors.get('00901')))
    expect(server.forms.length).toBe(1)
    expect(Object.fromEntries(new URLSearchParams(server.forms[0]))).toMatchObject({ grant_type: 'client_credentials', client_secret: 'client-secret-zqx' })
    expect(new Set(server.bearers())).toEqual(new Set(['Bearer access-token-1']))
    expect(server.seen.some(({ headers }) => headers.has('sessionId') || headers.has('devKey') || headers.has('apiToken'))).toBe(false)
  })

  it('renews before the token ends', async () => {
    let now = 1_700_000_000_000
    const server = tokens(() => Response.json({}))
    const bill = oauth(server, { now: () => now })
    await bill.vendors.get('00901')
    now += 3_590_000
    await bill.vendors.get('00901')
    expect(server.bearers()).toEqual(['Bearer access-token-1', 'Bearer access-token-2'])
  })

  it('renews a refused token once for all who wait, and sends a write again', async () => {
    const server = tokens((request) => (request.headers.get('Authorization') === 'Bearer access-token-1' ? new Response('', { status: 401 }) : Response.json({ id: '00901' })))
    const bill = oauth(server)
    expect(await Promise.all(Array.from({ length: 3 }, () => bill.vendors.create({ name: 'x' } as never)))).toEqual([{ id: '00901' }, { id: '00901' }, { id: '00901' }])
    expect(server.forms.length).toBe(2)
  })

  it('gives up after one renewal', async () => {
    const server = tokens(() => new Response('', { status: 401 }))
    expect((await errorOf(oauth(server).vendors.get('00901'))).name).toBe('AuthenticationError')
    expect(server.forms.length).toBe(2)
  })

  it.each([{}, { access_token: 5 }, { access_token: 'a\r\nb' }, { access_token: '' }])('refuses a token answer without a token: %j', async (facts) => {
    const server = tokens(() => Response.json({}), { access_token: undefined, ...facts })
    expect((await errorOf(oauth(server).vendors.get('00901'))).name).toBe('ResponseParseError')
    expect(server.bearers()).toEqual([])
  })

  it('serves Spend & Expense, too', async () => {
    const server = tokens(() => Response.json({ results: [] }))
    await oauth(server).spend.budgets.list()
    expect(server.bearers()).toEqual(['Bearer access-token-1'])
  })
})

describe('a partner', () => {
  const partner = (server: Pick<FetchStub, 'fetch'>, options = {}): Bill => {
    const { devKey, username, password, organizationId } = credentials()
    return new Bill({ baseUrl: 'http://bill.test', appKey: `app-${devKey}`, username, password, organizationId, fetch: server.fetch, ...options })
  }
  it('sends appKey and partner session, and the organization where it is asked for', async () => {
    const server = stubFetch(() => Response.json({ results: [] }))
    const bill = partner(server)
    await bill.partner.organizations.list()
    await bill.partner.users.list()
    const [first, second] = server.seen.map(({ headers }) => [headers.get('appKey')?.slice(0, 4), headers.get('sessionId'), headers.get('devKey'), headers.has('organizationId')])
    expect([first, second]).toEqual([['app-', 'session-number-1', null, false], ['app-', 'session-number-1', null, true]])
  })

  it('has its session renewed, too', async () => {
    const server = stubFetch((request) => (request.headers.get('sessionId') === 'session-number-1' ? Response.json(errorBody('BDC_1109'), { status: 401 }) : Response.json({ results: [] })))
    expect((await partner(server).partner.organizations.list()).results).toEqual([])
    expect(server.logins).toBe(2)
  })
})

it('Spend & Expense takes the token alone, without a sign-in', async () => {
  const server = stubFetch(() => Response.json({ results: [] }))
  const bill = new Bill({ baseUrl: 'http://bill.test', ...credentials(), apiToken: `api-token-${Math.random()}`, fetch: server.fetch })
  await bill.spend.budgets.list()
  const { headers } = server.seen[0] as Request
  expect([headers.get('apiToken')?.slice(0, 9), headers.get('sessionId'), headers.get('devKey'), server.logins]).toEqual(['api-token', null, null, 0])
})

it('an open operation carries no credentials at all', async () => {
  const server = stubFetch(() => Response.json({}))
  await new Bill({ baseUrl: 'http://bill.test', ...credentials(), apiToken: 'api-token-open', fetch: server.fetch }).events.health()
  expect([...(server.seen[0] as Request).headers.keys()].filter((name) => /key|token|session|authorization/i.test(name))).toEqual([])
  expect(server.logins).toBe(0)
})

it.each(['oauth', 'partner', 'spend'] as const)('a way that an operation does not take is refused before anything is sent: %s', async (auth) => {
  const server = stubFetch()
  const bill = new Bill({ baseUrl: 'http://bill.test', ...credentials(), fetch: server.fetch })
  expect((await errorOf(bill.vendors.get('00901', { auth }))).name).toBe('ConfigurationError')
  expect([server.logins, server.seen.length]).toEqual([0, 0])
})
