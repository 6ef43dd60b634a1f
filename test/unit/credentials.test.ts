/** Which credentials each operation sends, and the error when credentials are missing. */
import { expect, it } from 'vitest'
import { Bill, type AuthScheme, type BillOptions } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { errorOf, uniqueText } from '../helpers/test-client.ts'
import { startFaultServer, type ReceivedRequest } from '../helpers/fault-server.ts'

const sessionOptions = (): BillOptions => ({ devKey: uniqueText('devKey'), username: 'u', password: 'p', organizationId: '00801' })
const partnerOptions = (): BillOptions => ({ appKey: uniqueText('appKey'), username: 'u', password: 'p' })
const spendOptions = (): BillOptions => ({ apiToken: uniqueText('apiToken') })
const oauthOptions = (): BillOptions => ({ clientId: uniqueText('clientId'), clientSecret: 'cs' })

const CREDENTIALS = ['devkey', 'sessionid', 'appkey', 'organizationid', 'apitoken', 'authorization'] as const
const sentCredentials = (request: ReceivedRequest | undefined): string[] => CREDENTIALS.filter((name) => request?.headers[name] !== undefined)
const startTokenServer = (): ReturnType<typeof startFaultServer> => startFaultServer(({ path }) => ({ json: path.endsWith('/token') ? { access_token: 't', expires_in: 3600 } : path.endsWith('/catalog') ? [] : { results: [] } }))

it.each<[string, () => BillOptions, (bill: Bill) => PromiseLike<unknown>, string[]]>([
  ['a session for Connect', sessionOptions, (bill) => bill.vendors.get('a'), ['devkey', 'sessionid']],
  ['a session for events', sessionOptions, (bill) => bill.events.catalog(), ['devkey', 'sessionid']],
  ['the partner session for events', partnerOptions, (bill) => bill.events.catalog(), ['sessionid', 'appkey']],
  ['the API token for events', spendOptions, (bill) => bill.events.catalog(), ['apitoken']],
  ['the API token for Spend & Expense', spendOptions, (bill) => bill.spend.users.get('a'), ['apitoken']],
  ['a bearer token for Connect', oauthOptions, (bill) => bill.vendors.get('a'), ['authorization']],
  ['a bearer token for Spend & Expense', oauthOptions, (bill) => bill.spend.users.get('a'), ['authorization']],
  ['no credentials for the health check', () => ({ ...sessionOptions(), ...spendOptions(), ...oauthOptions() }), (bill) => bill.health.get(), []],
  ['no credentials for the health check of events', sessionOptions, (bill) => bill.events.health(), []],
  ['no credentials for a manual sign-in', () => ({}), (bill) => bill.auth.login({ devKey: 'k', username: 'u', password: 'p', organizationId: 'o' }), []],
  ['no credentials for a manual partner sign-in', () => ({}), (bill) => bill.partner.login({ appKey: 'k', username: 'u', password: 'p' }), []],
])('sends %s', async (_, options, call, expected) => {
  await using server = await startTokenServer()
  await call(new Bill({ baseUrl: server.url, ...options() }))
  expect(sentCredentials(server.requests.at(-1))).toEqual(expected)
  if (!expected.length) expect(server.requests.length).toBe(1)
})

it('sends the Spend & Expense token unchanged, without a sign-in', async () => {
  await using server = await startFaultServer()
  await new Bill({ baseUrl: server.url, apiToken: 'the-token-of-this-test' }).spend.users.get('a')
  expect(server.requests.map(({ headers }) => headers['apitoken'])).toEqual(['the-token-of-this-test'])
})

it('uses the first scheme of the operation that the client has credentials for, or the one that the call names', async () => {
  await using server = await startTokenServer()
  const bill = new Bill({ baseUrl: server.url, ...sessionOptions(), ...partnerOptions(), ...spendOptions(), ...oauthOptions() })
  const credentialsOf = async (call: PromiseLike<unknown>): Promise<string[]> => (await call, sentCredentials(server.requests.at(-1)))
  expect(await credentialsOf(bill.vendors.get('a'))).toEqual(['devkey', 'sessionid'])
  expect(await credentialsOf(bill.vendors.get('a', { auth: 'oauth' }))).toEqual(['authorization'])
  expect(await credentialsOf(bill.spend.users.get('a'))).toEqual(['apitoken'])
  expect(await credentialsOf(bill.spend.users.get('a', { auth: 'oauth' }))).toEqual(['authorization'])
  expect(await credentialsOf(bill.events.catalog({ auth: 'partner' }))).toEqual(['sessionid', 'appkey'])
  expect(await credentialsOf(bill.events.catalog({ auth: 'spend' }))).toEqual(['apitoken'])
})

it('uses a later scheme when a credential of the first one is missing', async () => {
  await using server = await startTokenServer()
  await new Bill({ baseUrl: server.url, ...sessionOptions(), ...oauthOptions(), password: undefined as never }).vendors.get('a')
  expect(sentCredentials(server.requests.at(-1))).toEqual(['authorization'])
})

it.each<[string, BillOptions, (bill: Bill) => PromiseLike<unknown>, string]>([
  ['all credentials', {}, (bill) => bill.vendors.get('a'), 'getVendor requires devKey (BILL_DEV_KEY) and username (BILL_USERNAME) and password (BILL_PASSWORD) and organizationId (BILL_ORGANIZATION_ID), or clientId (BILL_CLIENT_ID) and clientSecret (BILL_CLIENT_SECRET).'],
  ['devKey', { sessionId: 's' }, (bill) => bill.mfa.phones(), 'listMfaPhones requires devKey (BILL_DEV_KEY).'],
  ['password', { devKey: 'k', username: 'u', organizationId: 'o' }, (bill) => bill.mfa.phones(), 'listMfaPhones requires password (BILL_PASSWORD).'],
  ['apiToken', { clientSecret: 'c' }, (bill) => bill.spend.users.get('a'), 'getUser requires apiToken (BILL_API_TOKEN), or clientId (BILL_CLIENT_ID).'],
  ['appKey', { username: 'u', password: 'p' }, (bill) => bill.partner.organizations.create({} as never), 'createOrganization requires appKey (BILL_APP_KEY).'],
  ['clientSecret of the scheme that the call names', { clientId: 'c', apiToken: 't' }, (bill) => bill.spend.users.get('a', { auth: 'oauth' }), 'requires clientSecret (BILL_CLIENT_SECRET).'],
  ['organizationId for bill.auth.login()', { devKey: 'k', username: 'u', password: 'p' }, (bill) => bill.auth.login(), 'A session is required: set organizationId (BILL_ORGANIZATION_ID).'],
])('reports %s as missing, with the environment variable, before anything is sent', async (_, options, call, message) => {
  await using server = await startFaultServer()
  const error = await errorOf(call(new Bill({ baseUrl: server.url, ...options })))
  expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining(message.replace('getUser ', '')) })
  expect(server.requests).toEqual([])
})

it('rejects a scheme that the operation does not accept', async () => {
  await using server = await startFaultServer()
  const bill = new Bill({ baseUrl: server.url, ...sessionOptions(), ...spendOptions() })
  for (const auth of ['spend', 'nonsense' as AuthScheme] as const) {
    const error = await errorOf(bill.vendors.get('a', { auth }))
    expect(error).toMatchObject({ name: 'ConfigurationError', message: `getVendor does not accept the authentication scheme "${auth}"; it accepts session or oauth.` })
  }
  expect(server.requests).toEqual([])
})

it('does not let a custom header replace a credential', async () => {
  await using server = await startFaultServer()
  await new Bill({ baseUrl: server.url, ...sessionOptions(), headers: { sessionId: 'from-client' } }).vendors.get('a', { headers: { SESSIONID: 'from-call' } })
  expect(server.calls[0]?.headers['sessionid']).toBe('s1')
})

it('adds the credentials to calls of the raw client', async () => {
  await using server = await startFaultServer()
  await createRawClient(new Bill({ baseUrl: server.url, ...sessionOptions() })).GET('/connect/v3/vendors')
  expect(sentCredentials(server.calls[0])).toEqual(['devkey', 'sessionid'])
})
