/** OAuth client credentials: a bearer token in place of session and API token. */
import { expect, it } from 'vitest'
import { Bill, type BillOptions } from '../../src/index.js'
import { errorOf, uniqueText } from '../helpers/test-client.ts'
import { startFaultServer, type FaultServer, type Handler, type FaultStep } from '../helpers/fault-server.ts'

const clientId = (): string => uniqueText('clientId')
const make = (server: FaultServer, options: BillOptions = {}): Bill => new Bill({ baseUrl: server.url, clientId: clientId(), clientSecret: 'a b&c=d', ...options })
const tokens = (server: FaultServer): number => server.calls.filter(({ path }) => path.endsWith('/token')).length
const bearers = (server: FaultServer): (string | undefined)[] => server.calls.filter(({ path }) => !path.endsWith('/token')).map(({ headers }) => headers['authorization'])

/** Gives tokens t1, t2, …; other paths are answered by `answer`. */
function giving(life: unknown = 3600, answer: Handler = () => ({})): Handler {
  let given = 0
  return (request, n) => (request.path.endsWith('/token') ? { json: { access_token: `t${++given}`, token_type: 'Bearer', expires_in: life }, delay: 10 } : answer(request, n))
}

it('fetches a token by a form once for all who wait, and sends it alone', async () => {
  await using server = await startFaultServer(giving())
  const bill = make(server, { clientId: 'me@here' })
  await Promise.all(Array.from({ length: 20 }, (_, index) => bill.vendors.get(`v${index}`)))
  await bill.spend.users.get('u')
  expect(server.calls[0]).toMatchObject({ method: 'POST', path: '/authx/token', headers: { 'content-type': expect.stringContaining('application/x-www-form-urlencoded') } })
  expect(Object.fromEntries(new URLSearchParams(server.calls[0]?.body))).toEqual({ grant_type: 'client_credentials', client_id: 'me@here', client_secret: 'a b&c=d' })
  expect(tokens(server)).toBe(1)
  expect(bearers(server)).toEqual(Array.from({ length: 21 }, () => 'Bearer t1'))
  for (const name of ['sessionid', 'devkey', 'apitoken']) expect(server.calls[1]?.headers).not.toHaveProperty(name)
})

it('fetches the token where tokenUrl says, its query included', async () => {
  await using server = await startFaultServer(giving())
  await using other = await startFaultServer(giving())
  await make(server, { tokenUrl: `${other.url}/oauth/token?tenant=5` }).vendors.get('a')
  expect(other.calls[0]).toMatchObject({ path: '/oauth/token' })
  expect(other.calls[0]?.query.get('tenant')).toBe('5')
  expect(server.calls.length).toBe(1)
})

it.each<[string, unknown, number]>([
  ['a minute before it ends', 3600, 3_540_000],
  ['a minute before it ends, when its life comes as text', '600', 540_000],
  ['at half its life when it is short', 60, 30_000],
  ['after 14 minutes when its life is not told', null, 840_000],
])('renews the token %s', async (_, life, end) => {
  await using server = await startFaultServer(giving(life))
  let now = 1_000_000
  const bill = make(server, { now: () => now })
  await bill.vendors.get('a')
  now += end - 1
  await bill.vendors.get('b')
  now += 1
  await Promise.all([bill.vendors.get('c'), bill.vendors.get('d')])
  expect(bearers(server)).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t2', 'Bearer t2'])
})

it('renews a token that BILL refuses once for all who wait, and sends each call again once', async () => {
  await using server = await startFaultServer(giving(3600, ({ headers }) => (headers['authorization'] === 'Bearer t1' ? { status: 401, json: [{ code: 'X', message: 'expired' }] } : { json: { id: '1' } })))
  const bill = make(server)
  const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => bill.bills.create({ description: `${index}` } as never)))
  expect(answers).toEqual(Array.from({ length: 6 }, () => ({ id: '1' })))
  expect(tokens(server)).toBe(2)
  expect(bearers(server).filter((bearer) => bearer === 'Bearer t2').length).toBe(6)
})

it('takes the token that was fetched meanwhile when a refusal comes late', async () => {
  await using server = await startFaultServer(giving(3600, ({ headers, path }) => (headers['authorization'] === 'Bearer t1' ? { status: 401, text: '', delay: path.endsWith('late') ? 80 : 0 } : {})))
  const bill = make(server)
  await Promise.all([bill.vendors.get('late'), bill.vendors.get('soon')])
  expect(tokens(server)).toBe(2)
})

it('ends in AuthenticationError when the new token is refused as well', async () => {
  await using server = await startFaultServer(giving(3600, () => ({ status: 401, text: '' })))
  expect(await errorOf(make(server).vendors.get('a'))).toMatchObject({ name: 'AuthenticationError', operationId: 'getVendor' })
  expect(bearers(server)).toEqual(['Bearer t1', 'Bearer t2'])
})

it('does not take another refusal for a matter of the token', async () => {
  await using server = await startFaultServer(giving(3600, () => ({ status: 403, text: '' })))
  expect(await errorOf(make(server).vendors.get('a'))).toMatchObject({ name: 'PermissionError' })
  expect(tokens(server)).toBe(1)
})

it('tells all who wait that the token was refused, and tries again with the next call', async () => {
  await using server = await startFaultServer({ status: 401, json: { error: 'invalid_client', error_description: 'Unknown client' }, delay: 10 })
  const bill = make(server)
  const errors = await Promise.all([1, 2, 3].map(() => errorOf(bill.vendors.get('a'))))
  for (const error of errors) expect(error).toMatchObject({ name: 'AuthenticationError', operationId: 'createAccessToken', message: expect.stringContaining('Unknown client') })
  expect(server.calls.length).toBe(1)
  await errorOf(bill.vendors.get('a'))
  expect(server.calls.length).toBe(2)
})

it.each<[string, FaultStep]>([
  ['no body', { text: '' }],
  ['no token', { json: {} }],
  ['a token that no header can carry', { json: { access_token: 'a\nb' } }],
])('says so when the token endpoint answers with %s', async (_, step) => {
  await using server = await startFaultServer(step)
  expect(await errorOf(make(server).vendors.get('a'))).toMatchObject({ name: 'ResponseParseError', message: 'The token endpoint returned no access_token.' })
})
