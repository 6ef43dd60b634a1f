/** Secrets show nowhere, whatever the flow: not in the client, not in errors and their causes. */
import { expect, it } from 'vitest'
import { Bill, type BillOptions } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { errorOf, uniqueText } from '../helpers/test-client.ts'
import { startFaultServer, type Handler, type Script } from '../helpers/fault-server.ts'
import { SESSION_EXPIRED, SESSION_UNTRUSTED, WRONG_PASSWORD, INVALID_VALUE } from '../helpers/error-responses.ts'
import { expectNoSecrets } from '../helpers/secrets.ts'

const SECRETS = ['devKey', 'password', 'appKey', 'apiToken', 'clientSecret', 'rememberMeId'] as const
const make = (): { options: BillOptions; secrets: string[]; session: string } => {
  const options = Object.fromEntries(SECRETS.map((name) => [name, uniqueText(name)])) as BillOptions
  const session = uniqueText('session')
  return { options: { ...options, username: 'u', organizationId: '00801', device: 'desk', clientId: uniqueText('client') }, secrets: [...Object.values(options), session], session }
}
const vendor = (bill: Bill): PromiseLike<unknown> => bill.vendors.get('a')
const pay = (bill: Bill): PromiseLike<unknown> => bill.payments.create({} as never)
const mfa =
  (challenged: Handler): Handler =>
  (request, n) =>
    request.path.includes('/mfa/') ? challenged(request, n) : SESSION_UNTRUSTED

it.each<[string, Script, (session: string) => { login?: Script }, (bill: Bill) => PromiseLike<unknown>, BillOptions]>([
  ['a session that BILL refuses', SESSION_EXPIRED, () => ({}), vendor, {}],
  ['a wrong password', {}, () => ({ login: WRONG_PASSWORD }), vendor, {}],
  ['an answer to the sign-in that was cut', {}, (session) => ({ login: { text: `{"sessionId":"${session}` } }), vendor, {}],
  ['an answer to the sign-in that is not JSON', {}, (session) => ({ login: { text: session } }), (bill) => bill.auth.login(), {}],
  ['a session id that no header can carry', {}, (session) => ({ login: { json: { sessionId: `${session}\n` } } }), vendor, {}],
  ['a refused step-up', mfa(() => INVALID_VALUE), () => ({}), pay, {}],
  ['a refused code', mfa(({ path }) => (path.endsWith('/challenge') ? { json: { challengeId: 'c' } } : INVALID_VALUE)), () => ({}), pay, { onMfaChallenge: () => '123456' }],
  ['a refused partner', SESSION_EXPIRED, () => ({}), (bill) => bill.partner.users.get('006'), {}],
  ['a refused API token', { status: 401, text: '' }, () => ({}), (bill) => bill.spend.users.get('a'), {}],
  ['a refused OAuth client', { status: 401, text: '' }, () => ({}), (bill) => bill.vendors.get('a', { auth: 'oauth' }), {}],
  ['a lost connection', 'reset', () => ({}), pay, {}],
  ['a sign-in that was not answered', {}, () => ({ login: 'never' }), vendor, { timeout: 30, maxRetries: 0 }],
  ['a missing option', {}, () => ({}), (bill) => bill.events.catalog({ auth: 'oauth' }), {}],
])('hides them after %s', async (_, script, extra, call, own) => {
  const { options, secrets, session } = make()
  await using server = await startFaultServer(script, { login: { json: { sessionId: session } }, ...extra(session) })
  const bill = new Bill({ baseUrl: server.url, ...options, ...own })
  const error = await errorOf(call(bill))
  expect(error.message).not.toContain('expected to reject')
  expectNoSecrets(error, secrets)
  expectNoSecrets(bill, secrets)
})

it('hides them in a client that is at work, and in its parts', async () => {
  const { options, secrets, session } = make()
  await using server = await startFaultServer({ json: { results: [] } }, { login: { json: { sessionId: session } } })
  const bill = new Bill({ baseUrl: server.url, ...options })
  expect((await bill.vendors.list()).results).toEqual([])
  const call = bill.vendors.get('a')
  for (const value of [bill, bill.auth, bill.vendors, createRawClient(bill), bill.vendors.list(), await bill.vendors.list(), call]) expectNoSecrets(value, secrets)
  await call
})

it('has a helper that finds them: in a property, a message, a cause and a hidden field', () => {
  for (const value of [{ a: { b: 'hush' } }, new Error('hush'), new Error('a', { cause: new Error('hush') }), Object.defineProperty({}, 'x', { value: 'hush' }), new Map([['k', 'hush']])])
    expect(() => expectNoSecrets(value, ['hush'])).toThrow('hush shows')
})
