/** Which credentials an operation is sent with, and what is said when they are missing. */
import { expect, it } from 'vitest'
import { Bill, type AuthScheme, type BillOptions } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { errorOf, uniqueText } from '../helpers/test-client.ts'
import { startFaultServer, type ReceivedRequest } from '../helpers/fault-server.ts'

const SESSION = (): BillOptions => ({ devKey: uniqueText('devKey'), username: 'u', password: 'p', organizationId: '00801' })
const PARTNER = (): BillOptions => ({ appKey: uniqueText('appKey'), username: 'u', password: 'p' })
const SPEND = (): BillOptions => ({ apiToken: uniqueText('apiToken') })
const OAUTH = (): BillOptions => ({ clientId: uniqueText('clientId'), clientSecret: 'cs' })

const CREDENTIALS = ['devkey', 'sessionid', 'appkey', 'organizationid', 'apitoken', 'authorization'] as const
const carried = (request: ReceivedRequest | undefined): string[] => CREDENTIALS.filter((name) => request?.headers[name] !== undefined)
const startTokens = (): ReturnType<typeof startFaultServer> => startFaultServer(({ path }) => ({ json: path.endsWith('/token') ? { access_token: 't', expires_in: 3600 } : [] }))

it.each<[string, () => BillOptions, (bill: Bill) => PromiseLike<unknown>, string[]]>([
  ['a session for Connect', SESSION, (bill) => bill.vendors.get('a'), ['devkey', 'sessionid']],
  ['a session for events', SESSION, (bill) => bill.events.catalog(), ['devkey', 'sessionid']],
  ['the partner session for events', PARTNER, (bill) => bill.events.catalog(), ['sessionid', 'appkey']],
  ['the API token for events', SPEND, (bill) => bill.events.catalog(), ['apitoken']],
  ['the API token for Spend & Expense', SPEND, (bill) => bill.spend.users.get('a'), ['apitoken']],
  ['a bearer token for Connect', OAUTH, (bill) => bill.vendors.get('a'), ['authorization']],
  ['a bearer token for Spend & Expense', OAUTH, (bill) => bill.spend.users.get('a'), ['authorization']],
  ['nothing for health', () => ({ ...SESSION(), ...SPEND(), ...OAUTH() }), (bill) => bill.health.get(), []],
  ['nothing for health of the events', SESSION, (bill) => bill.events.health(), []],
  ['nothing for a sign-in by hand', () => ({}), (bill) => bill.auth.login({ devKey: 'k', username: 'u', password: 'p', organizationId: 'o' }), []],
  ['nothing for a partner sign-in by hand', () => ({}), (bill) => bill.partner.login({ appKey: 'k', username: 'u', password: 'p' }), []],
])('sends %s', async (_, options, call, expected) => {
  await using server = await startTokens()
  await call(new Bill({ baseUrl: server.url, ...options() }))
  expect(carried(server.requests.at(-1))).toEqual(expected)
  if (!expected.length) expect(server.requests.length).toBe(1)
})

it('sends the token of Spend & Expense as it is, without a sign-in', async () => {
  await using server = await startFaultServer()
  await new Bill({ baseUrl: server.url, apiToken: 'the-token-of-this-test' }).spend.users.get('a')
  expect(server.requests.map(({ headers }) => headers['apitoken'])).toEqual(['the-token-of-this-test'])
})

it('takes the first way of the description that the client has, or the one that the call names', async () => {
  await using server = await startTokens()
  const bill = new Bill({ baseUrl: server.url, ...SESSION(), ...PARTNER(), ...SPEND(), ...OAUTH() })
  const via = async (call: PromiseLike<unknown>): Promise<string[]> => (await call, carried(server.requests.at(-1)))
  expect(await via(bill.vendors.get('a'))).toEqual(['devkey', 'sessionid'])
  expect(await via(bill.vendors.get('a', { auth: 'oauth' }))).toEqual(['authorization'])
  expect(await via(bill.spend.users.get('a'))).toEqual(['apitoken'])
  expect(await via(bill.spend.users.get('a', { auth: 'oauth' }))).toEqual(['authorization'])
  expect(await via(bill.events.catalog({ auth: 'partner' }))).toEqual(['sessionid', 'appkey'])
  expect(await via(bill.events.catalog({ auth: 'spend' }))).toEqual(['apitoken'])
})

it('takes a later way when the client lacks a part of the first', async () => {
  await using server = await startTokens()
  await new Bill({ baseUrl: server.url, ...SESSION(), ...OAUTH(), password: undefined as never }).vendors.get('a')
  expect(carried(server.requests.at(-1))).toEqual(['authorization'])
})

it.each<[string, BillOptions, (bill: Bill) => PromiseLike<unknown>, string]>([
  ['all', {}, (bill) => bill.vendors.get('a'), 'getVendor requires devKey (BILL_DEV_KEY) and username (BILL_USERNAME) and password (BILL_PASSWORD) and organizationId (BILL_ORGANIZATION_ID), or clientId (BILL_CLIENT_ID) and clientSecret (BILL_CLIENT_SECRET).'],
  ['devKey', { sessionId: 's' }, (bill) => bill.auth.session(), 'getSessionInfo requires devKey (BILL_DEV_KEY).'],
  ['password', { devKey: 'k', username: 'u', organizationId: 'o' }, (bill) => bill.auth.session(), 'getSessionInfo requires password (BILL_PASSWORD).'],
  ['apiToken', { clientSecret: 'c' }, (bill) => bill.spend.users.get('a'), 'getUser requires apiToken (BILL_API_TOKEN), or clientId (BILL_CLIENT_ID).'],
  ['appKey', { username: 'u', password: 'p' }, (bill) => bill.partner.organizations.create({} as never), 'createOrganization requires appKey (BILL_APP_KEY).'],
  ['clientSecret of the way that was named', { clientId: 'c', apiToken: 't' }, (bill) => bill.spend.users.get('a', { auth: 'oauth' }), 'requires clientSecret (BILL_CLIENT_SECRET).'],
  ['organizationId of bill.auth.login()', { devKey: 'k', username: 'u', password: 'p' }, (bill) => bill.auth.login(), 'A session is required: set organizationId (BILL_ORGANIZATION_ID).'],
])('names %s as missing, with its variable, before anything is sent', async (_, options, call, message) => {
  await using server = await startFaultServer()
  const error = await errorOf(call(new Bill({ baseUrl: server.url, ...options })))
  expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining(message.replace('getUser ', '')) })
  expect(server.requests).toEqual([])
})

it('refuses a way that the operation does not have', async () => {
  await using server = await startFaultServer()
  const bill = new Bill({ baseUrl: server.url, ...SESSION(), ...SPEND() })
  for (const auth of ['spend', 'nonsense' as AuthScheme] as const) {
    const error = await errorOf(bill.vendors.get('a', { auth }))
    expect(error).toMatchObject({ name: 'ConfigurationError', message: `getVendor does not accept the authentication scheme "${auth}"; it accepts session or oauth.` })
  }
  expect(server.requests).toEqual([])
})

it('lets no header of the caller replace a credential', async () => {
  await using server = await startFaultServer()
  await new Bill({ baseUrl: server.url, ...SESSION(), headers: { sessionId: 'theirs' } }).vendors.get('a', { headers: { SESSIONID: 'mine' } })
  expect(server.calls[0]?.headers['sessionid']).toBe('s1')
})

it('adds the credentials to bill.raw as well', async () => {
  await using server = await startFaultServer()
  await createRawClient(new Bill({ baseUrl: server.url, ...SESSION() })).GET('/connect/v3/vendors')
  expect(carried(server.calls[0])).toEqual(['devkey', 'sessionid'])
})
