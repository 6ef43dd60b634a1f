/** No secret appears in the client, in errors or in their causes, whatever the flow. */
import { expect, it } from 'vitest'
import { Bill, type BillOptions } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { errorOf, uniqueText } from '../helpers/test-client.ts'
import { startFaultServer, type Handler, type Script } from '../helpers/fault-server.ts'
import { SESSION_EXPIRED, SESSION_UNTRUSTED, WRONG_PASSWORD, INVALID_VALUE } from '../helpers/error-responses.ts'
import { expectNoSecrets } from '../helpers/secrets.ts'

const SECRETS = ['devKey', 'password', 'appKey', 'apiToken', 'clientSecret', 'rememberMeId'] as const
const createOptions = (): { options: BillOptions; secrets: string[]; session: string } => {
  const options = Object.fromEntries(SECRETS.map((name) => [name, uniqueText(name)])) as BillOptions
  const session = uniqueText('session')
  return { options: { ...options, username: 'u', organizationId: '00801', device: 'desk', clientId: uniqueText('client') }, secrets: [...Object.values(options), session], session }
}
const getVendor = (bill: Bill): PromiseLike<unknown> => bill.vendors.get('a')
const createPayment = (bill: Bill): PromiseLike<unknown> => bill.payments.create({} as never)
/** Rejects every session as untrusted, and passes MFA requests to `mfaHandler`. */
const rejectUntrusted =
  (mfaHandler: Handler): Handler =>
  (request, n) =>
    request.path.includes('/mfa/') ? mfaHandler(request, n) : SESSION_UNTRUSTED

it.each<[string, Script, (session: string) => { login?: Script }, (bill: Bill) => PromiseLike<unknown>, BillOptions]>([
  ['a session that BILL rejects', SESSION_EXPIRED, () => ({}), getVendor, {}],
  ['a wrong password', {}, () => ({ login: WRONG_PASSWORD }), getVendor, {}],
  ['a truncated sign-in response', {}, (session) => ({ login: { text: `{"sessionId":"${session}` } }), getVendor, {}],
  ['a sign-in response that is not JSON', {}, (session) => ({ login: { text: session } }), (bill) => bill.auth.login(), {}],
  ['a session ID that an HTTP header cannot carry', {}, (session) => ({ login: { json: { sessionId: `${session}\n` } } }), getVendor, {}],
  ['a rejected step-up', rejectUntrusted(() => INVALID_VALUE), () => ({}), createPayment, {}],
  ['a rejected MFA code', rejectUntrusted(({ path }) => (path.endsWith('/challenge') ? { json: { challengeId: 'c' } } : INVALID_VALUE)), () => ({}), createPayment, { onMfaChallenge: () => '123456' }],
  ['a rejected partner session', SESSION_EXPIRED, () => ({}), (bill) => bill.partner.users.get('006'), {}],
  ['a rejected API token', { status: 401, text: '' }, () => ({}), (bill) => bill.spend.users.get('a'), {}],
  ['a rejected OAuth client', { status: 401, text: '' }, () => ({}), (bill) => bill.vendors.get('a', { auth: 'oauth' }), {}],
  ['a lost connection', 'reset', () => ({}), createPayment, {}],
  ['a sign-in without a response', {}, () => ({ login: 'never' }), getVendor, { timeout: 30, maxRetries: 0 }],
  ['a missing option', {}, () => ({}), (bill) => bill.events.catalog({ auth: 'oauth' }), {}],
])('hides secrets after %s', async (_, script, extra, call, extraOptions) => {
  const { options, secrets, session } = createOptions()
  await using server = await startFaultServer(script, { login: { json: { sessionId: session } }, ...extra(session) })
  const bill = new Bill({ baseUrl: server.url, ...options, ...extraOptions })
  const error = await errorOf(call(bill))
  expect(error.message).not.toContain('expected to reject')
  expectNoSecrets(error, secrets)
  expectNoSecrets(bill, secrets)
})

it('hides secrets in a client in use, in its resources and in its results', async () => {
  const { options, secrets, session } = createOptions()
  await using server = await startFaultServer({ json: { results: [] } }, { login: { json: { sessionId: session } } })
  const bill = new Bill({ baseUrl: server.url, ...options })
  expect((await bill.vendors.list()).results).toEqual([])
  const call = bill.vendors.get('a')
  for (const value of [bill, bill.auth, bill.vendors, createRawClient(bill), bill.vendors.list(), await bill.vendors.list(), call]) expectNoSecrets(value, secrets)
  await call
})

it('uses a helper that finds secrets in properties, messages, causes and non-enumerable fields', () => {
  for (const value of [{ a: { b: 'secret-value' } }, new Error('secret-value'), new Error('a', { cause: new Error('secret-value') }), Object.defineProperty({}, 'x', { value: 'secret-value' }), new Map([['k', 'secret-value']])])
    expect(() => expectNoSecrets(value, ['secret-value'])).toThrow('secret-value shows')
})
