/** Calls of a partner use appKey and a separate session. They name the organization where BILL requires it. */
import { expect, it } from 'vitest'
import { Bill } from '../../src/index.js'
import { errorOf, createTestClient, uniqueText } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'
import { rejectExpired, SESSION_UNTRUSTED } from '../helpers/error-responses.ts'

const createPartnerClient = (baseUrl: string, options: object = {}): Bill => new Bill({ baseUrl, appKey: uniqueText('appKey'), username: 'pu', password: 'pp', ...options })

it('signs in with appKey, without an organization, and sends appKey and session', async () => {
  await using server = await startFaultServer({ json: { results: [] } })
  await createPartnerClient(server.url, { appKey: 'the-app-key' }).partner.organizations.list()
  expect(server.requests[0]).toMatchObject({ path: '/connect/v3/partner/login' })
  expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({ appKey: 'the-app-key', username: 'pu', password: 'pp' })
  expect(server.calls[0]?.headers).toMatchObject({ appkey: 'the-app-key', sessionid: 's1' })
  expect(server.calls[0]?.headers).not.toHaveProperty('organizationid')
  expect(server.calls[0]?.headers).not.toHaveProperty('devkey')
})

it('sends the organization where BILL requires it, in the same session', async () => {
  await using server = await startFaultServer()
  const bill = createPartnerClient(server.url, { organizationId: '00801child' })
  await bill.partner.users.get('006')
  await bill.partner.organizations.create({} as never)
  expect(server.calls.map(({ headers }) => [headers['sessionid'], headers['organizationid']])).toEqual([['s1', '00801child'], ['s1', undefined]])
  expect(server.logins).toBe(1)
})

it('reports a missing organizationId before it sends anything', async () => {
  await using server = await startFaultServer()
  const error = await errorOf(createPartnerClient(server.url).partner.users.get('006'))
  expect(error).toMatchObject({ name: 'ConfigurationError', message: 'getPartnerUser requires organizationId (BILL_ORGANIZATION_ID).' })
  expect(server.requests).toEqual([])
})

it('keeps the partner session separate from the organization session', async () => {
  await using server = await startFaultServer()
  const sessionStore = new Map<string, string>()
  const bill = createTestClient(server.url, { appKey: uniqueText('appKey'), sessionStore })
  await bill.vendors.get('a')
  await bill.partner.users.get('006')
  await bill.vendors.get('b')
  expect(server.requests.map(({ path, headers }) => headers['sessionid'] ?? path)).toEqual(['/connect/v3/login', 's1', '/connect/v3/partner/login', 's2', 's1'])
  expect(sessionStore.size).toBe(2)
})

it('renews an expired partner session', async () => {
  await using server = await startFaultServer(rejectExpired((id) => id === 's1'))
  await createPartnerClient(server.url, { organizationId: '008' }).partner.users.create({} as never)
  expect(server.calls.map(({ headers }) => headers['sessionid'])).toEqual(['s1', 's2'])
})

it('uses an external session at partner level when there is no devKey', async () => {
  await using server = await startFaultServer({ json: [] })
  const bill = new Bill({ baseUrl: server.url, appKey: uniqueText('appKey'), sessionId: 'external' })
  await bill.events.catalog()
  expect(server.requests.map(({ headers }) => headers['sessionid'])).toEqual(['external'])
})

it('has no MFA step-up at partner level: the session is renewed once, and the call rejects with MfaRequiredError', async () => {
  await using server = await startFaultServer(SESSION_UNTRUSTED)
  const bill = createPartnerClient(server.url, { onMfaChallenge: () => expect.unreachable(), rememberMeId: 'id' })
  expect(await errorOf(bill.partner.organizations.create({} as never))).toMatchObject({ name: 'MfaRequiredError' })
  expect([server.logins, server.calls.length]).toEqual([2, 2])
  await errorOf(bill.partner.organizations.create({} as never))
  expect([server.logins, server.calls.length]).toEqual([2, 3])
})
