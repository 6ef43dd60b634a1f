/** OAuth client credentials: a bearer token instead of a session or an API token. */
import { expect, it } from 'vitest'
import { Bill, type BillOptions } from '../../src/index.js'
import { errorOf, uniqueText } from '../helpers/test-client.ts'
import { fetchFrom } from '../helpers/fetch-from.ts'
import { startFaultServer, type FaultServer, type Handler, type FaultStep } from '../helpers/fault-server.ts'

const clientId = (): string => uniqueText('clientId')
const createClient = (server: FaultServer, options: BillOptions = {}): Bill => new Bill({ baseUrl: server.url, clientId: clientId(), clientSecret: 'a b&c=d', ...options })
const countTokenRequests = (server: FaultServer): number => server.calls.filter(({ path }) => path.endsWith('/token')).length
const authorizationHeaders = (server: FaultServer): (string | undefined)[] => server.calls.filter(({ path }) => !path.endsWith('/token')).map(({ headers }) => headers['authorization'])

/** Issues tokens t1, t2, …; `handler` responds to requests to other paths. */
function issueTokens(expiresIn: unknown = 3600, handler: Handler = () => ({})): Handler {
  let issued = 0
  return (request, n) => (request.path.endsWith('/token') ? { json: { access_token: `t${++issued}`, token_type: 'Bearer', expires_in: expiresIn }, delay: 10 } : handler(request, n))
}

it('fetches one token with a form request for all waiting calls, and sends no other credentials', async () => {
  await using server = await startFaultServer(issueTokens())
  const bill = createClient(server, { clientId: 'me@here' })
  await Promise.all(Array.from({ length: 20 }, (_, index) => bill.vendors.get(`v${index}`)))
  await bill.spend.users.get('u')
  expect(server.calls[0]).toMatchObject({ method: 'POST', path: '/authx/token', headers: { 'content-type': expect.stringContaining('application/x-www-form-urlencoded') } })
  expect(Object.fromEntries(new URLSearchParams(server.calls[0]?.body))).toEqual({ grant_type: 'client_credentials', client_id: 'me@here', client_secret: 'a b&c=d' })
  expect(countTokenRequests(server)).toBe(1)
  expect(authorizationHeaders(server)).toEqual(Array.from({ length: 21 }, () => 'Bearer t1'))
  for (const name of ['sessionid', 'devkey', 'apitoken']) expect(server.calls[1]?.headers).not.toHaveProperty(name)
})

it('fetches the token from tokenUrl, including its query', async () => {
  await using server = await startFaultServer(issueTokens())
  await using other = await startFaultServer(issueTokens())
  await createClient(server, { tokenUrl: `${other.url}/oauth/token?tenant=5` }).vendors.get('a')
  expect(other.calls[0]).toMatchObject({ path: '/oauth/token' })
  expect(other.calls[0]?.query.get('tenant')).toBe('5')
  expect(server.calls.length).toBe(1)
})

it.each<[BillOptions, string]>([
  [{}, 'https://auth.stage.bill.com/authx/token'],
  [{ environment: 'production' }, 'https://auth.prod.bill.com/authx/token'],
  [{ baseUrl: 'https://gateway.prod.bill.com' }, 'https://auth.prod.bill.com/authx/token'],
  [{ baseUrl: 'https://gateway.bill.example' }, 'https://gateway.bill.example/authx/token'],
  [{ baseUrl: 'http://127.0.0.1:4010' }, 'http://127.0.0.1:4010/authx/token'],
  [{ baseUrl: 'https://gateway.stage.bill.com.example' }, 'https://gateway.stage.bill.com.example/authx/token'],
  [{ environment: 'production', tokenUrl: 'https://login.example/token' }, 'https://login.example/token'],
])('fetches the token of a client with %j from %s', async (options, tokenUrl) => {
  const urls: string[] = []
  const fetch = fetchFrom(async ({ url }) => {
    urls.push(url)
    return Response.json(url === tokenUrl ? { access_token: 't1' } : { id: 'v1' })
  })
  await new Bill({ ...options, clientId: clientId(), clientSecret: 'secret', fetch }).vendors.get('v1')
  expect(urls).toEqual([tokenUrl, expect.stringContaining('/connect/v3/vendors/v1')])
})

it('gets the session details and signs out with an access token', async () => {
  const sent: string[] = []
  const fetch = fetchFrom(async ({ url, headers }) => {
    sent.push(`${new URL(url).pathname} ${headers.get('authorization')}`)
    return url.endsWith('/token') ? Response.json({ access_token: 't1' }) : url.endsWith('/logout') ? new Response() : Response.json({ organizationId: '008', userId: '006' })
  })
  const bill = new Bill({ clientId: clientId(), clientSecret: 'secret', fetch })
  await bill.auth.session()
  await bill.auth.logout()
  expect(sent).toEqual(['/authx/token null', '/connect/v3/login/session Bearer t1', '/connect/v3/logout Bearer t1'])
})

it.each<[string, unknown, number]>([
  ['one minute before it expires', 3600, 3_540_000],
  ['one minute before it expires, when expires_in is a string', '600', 540_000],
  ['at half its lifetime when the lifetime is short', 60, 30_000],
  ['after 14 minutes when the lifetime is unknown', null, 840_000],
])('renews the token %s', async (_, expiresIn, renewAfter) => {
  await using server = await startFaultServer(issueTokens(expiresIn))
  let now = 1_000_000
  const bill = createClient(server, { now: () => now })
  await bill.vendors.get('a')
  now += renewAfter - 1
  await bill.vendors.get('b')
  now += 1
  await Promise.all([bill.vendors.get('c'), bill.vendors.get('d')])
  expect(authorizationHeaders(server)).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t2', 'Bearer t2'])
})

it('renews a rejected token once for all waiting calls, and retries each call once', async () => {
  await using server = await startFaultServer(issueTokens(3600, ({ headers }) => (headers['authorization'] === 'Bearer t1' ? { status: 401, json: [{ code: 'X', message: 'expired' }] } : { json: { id: '1' } })))
  const bill = createClient(server)
  const responses = await Promise.all(Array.from({ length: 6 }, (_, index) => bill.bills.create({ description: `${index}` } as never)))
  expect(responses).toEqual(Array.from({ length: 6 }, () => ({ id: '1' })))
  expect(countTokenRequests(server)).toBe(2)
  expect(authorizationHeaders(server).filter((bearer) => bearer === 'Bearer t2').length).toBe(6)
})

it('uses the token that another call has already fetched when a rejection arrives late', async () => {
  await using server = await startFaultServer(issueTokens(3600, ({ headers, path }) => (headers['authorization'] === 'Bearer t1' ? { status: 401, text: '', delay: path.endsWith('late') ? 80 : 0 } : {})))
  const bill = createClient(server)
  await Promise.all([bill.vendors.get('late'), bill.vendors.get('soon')])
  expect(countTokenRequests(server)).toBe(2)
})

it('rejects with AuthenticationError when the new token is rejected as well', async () => {
  await using server = await startFaultServer(issueTokens(3600, () => ({ status: 401, text: '' })))
  expect(await errorOf(createClient(server).vendors.get('a'))).toMatchObject({ name: 'AuthenticationError', operationId: 'getVendor' })
  expect(authorizationHeaders(server)).toEqual(['Bearer t1', 'Bearer t2'])
})

it('does not renew the token after a 403 response', async () => {
  await using server = await startFaultServer(issueTokens(3600, () => ({ status: 403, text: '' })))
  expect(await errorOf(createClient(server).vendors.get('a'))).toMatchObject({ name: 'PermissionError' })
  expect(countTokenRequests(server)).toBe(1)
})

it('rejects all waiting calls when the token request is rejected, and tries again a minute later', async () => {
  await using server = await startFaultServer({ status: 401, json: { error: 'invalid_client', error_description: 'Unknown client' }, delay: 10 })
  let now = 0
  const bill = createClient(server, { now: () => now })
  const errors = await Promise.all([1, 2, 3].map(() => errorOf(bill.vendors.get('a'))))
  for (const error of errors) expect(error).toMatchObject({ name: 'AuthenticationError', operationId: 'createAccessToken', message: expect.stringContaining('Unknown client') })
  await errorOf(bill.vendors.get('a'))
  expect(server.calls.length).toBe(1)
  now = 60_000
  await errorOf(bill.vendors.get('a'))
  expect(server.calls.length).toBe(2)
})

it.each<[string, FaultStep]>([
  ['an empty object', { json: {} }],
  ['no token', { json: {} }],
  ['a token that an HTTP header cannot carry', { json: { access_token: 'a\nb' } }],
])('rejects when the token endpoint returns %s', async (_, response) => {
  await using server = await startFaultServer(response)
  expect(await errorOf(createClient(server).vendors.get('a'))).toMatchObject({ name: 'ResponseParseError', message: 'The token endpoint returned no access_token.' })
})
