/** BDC_1361 means "Untrusted session." or "Session expired.". A person is asked for a code only where BILL requires trust. */
import { expect, it } from 'vitest'
import type { Bill, BillOptions } from '../../src/index.js'
import { createTestClient, errorOf } from '../helpers/test-client.ts'
import { startFaultServer, type FaultServer, type ResponseSpec } from '../helpers/fault-server.ts'
import { SESSION_UNTRUSTED } from '../helpers/error-responses.ts'

const EXPIRED: ResponseSpec = { status: 403, json: [{ code: 'BDC_1361', message: 'Session expired.' }] }
const MFA: Record<string, ResponseSpec> = { '/step-up': { json: { trusted: true } }, '/challenge': { json: { challengeId: 'c' } }, '/validate': { json: { rememberMeId: 'r' } } }

/** `rejections` are the responses to each call in turn; later ones succeed. */
function startServer(rejections: readonly ResponseSpec[]): Promise<FaultServer & AsyncDisposable> {
  const left = [...rejections]
  return startFaultServer(({ path }) => Object.entries(MFA).find(([suffix]) => path.endsWith(suffix))?.[1] ?? left.shift() ?? { json: { id: 'x' } })
}
const pathsOf = ({ requests }: FaultServer): string[] => requests.map(({ path }) => path.split('/').at(-1) as string)
const read = (bill: Bill): PromiseLike<unknown> => bill.vendors.get('vendor')
const pay = (bill: Bill): PromiseLike<unknown> => bill.payments.create({ vendorId: 'v' } as never)
const nobody: BillOptions = { onMfaChallenge: () => expect.unreachable('a person was asked') }
const asked: BillOptions = { onMfaChallenge: () => '123456' }

it.each<[string, (bill: Bill) => PromiseLike<unknown>, ResponseSpec[], BillOptions, string[]]>([
  ['a read with an expired session renews it', read, [EXPIRED], nobody, ['login', 'vendor', 'login', 'vendor']],
  ['a read with an untrusted session renews it', read, [SESSION_UNTRUSTED], nobody, ['login', 'vendor', 'login', 'vendor']],
  ['a payment with an expired session renews it', pay, [EXPIRED], nobody, ['login', 'payments', 'login', 'payments']],
  ['a payment with an untrusted session steps it up', pay, [SESSION_UNTRUSTED], asked, ['login', 'payments', 'challenge', 'validate', 'payments']],
  ['a payment whose renewed session is untrusted steps it up', pay, [EXPIRED, SESSION_UNTRUSTED], asked, ['login', 'payments', 'login', 'payments', 'challenge', 'validate', 'payments']],
  ['a payment whose trusted session expires renews it', pay, [SESSION_UNTRUSTED, EXPIRED], asked, ['login', 'payments', 'challenge', 'validate', 'payments', 'login', 'payments']],
  ['an operation that turns out to require trust is stepped up after the renewal', read, [SESSION_UNTRUSTED, SESSION_UNTRUSTED], { rememberMeId: 'r', ...nobody }, ['login', 'vendor', 'login', 'vendor', 'step-up', 'vendor']],
])('%s', async (_, call, rejections, options, expected) => {
  await using server = await startServer(rejections)
  expect(await call(createTestClient(server.url, options))).toEqual({ id: 'x' })
  expect(pathsOf(server)).toEqual(expected)
})

it('a session that stays expired is a SessionExpiredError with its own code', async () => {
  await using server = await startFaultServer(EXPIRED)
  expect(await errorOf(read(createTestClient(server.url, nobody)))).toMatchObject({ name: 'SessionExpiredError', code: 'BDC_1361', status: 403 })
  expect(server.logins).toBe(2)
})

it('an untrusted session is renewed once a minute, however often BILL says so', async () => {
  let now = 0
  await using server = await startFaultServer(SESSION_UNTRUSTED)
  const bill = createTestClient(server.url, { now: () => now })
  for (let call = 0; call < 5; call++) expect(await errorOf(read(bill))).toMatchObject({ name: 'MfaRequiredError' })
  expect(server.logins).toBe(2)
  now += 60_000
  await errorOf(read(bill))
  expect(server.logins).toBe(3)
})

it('an external session that cannot be renewed is stepped up', async () => {
  await using server = await startServer([SESSION_UNTRUSTED])
  expect(await read(createTestClient(server.url, { sessionId: 'external', password: null, ...asked }))).toEqual({ id: 'x' })
  expect(pathsOf(server)).toEqual(['vendor', 'challenge', 'validate', 'vendor'])
})
