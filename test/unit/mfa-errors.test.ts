/** When a session cannot be made trusted. */
import { expect, it } from 'vitest'
import { MfaRequiredError, PermissionError, type Bill, type BillOptions } from '../../src/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer, type FaultServer, type FaultStep } from '../helpers/fault-server.ts'
import { SESSION_UNTRUSTED, INVALID_VALUE } from '../helpers/error-responses.ts'

/** Distrusts every session; MFA paths are answered by the end of their path. */
const startDistrusting = (answers: Record<string, FaultStep> = {}): ReturnType<typeof startFaultServer> =>
  startFaultServer(({ path }) => Object.entries({ '/challenge': { json: { challengeId: 'c1' } }, '/validate': { json: { rememberMeId: 'new' } }, ...answers }).find(([end]) => path.endsWith(end))?.[1] ?? SESSION_UNTRUSTED)
const pay = (bill: Bill): PromiseLike<unknown> => bill.payments.create({ vendorId: 'v' } as never)
const payTenTimes = (bill: Bill): Promise<Error[]> => Promise.all(Array.from({ length: 10 }, () => errorOf(pay(bill))))
const count = (server: FaultServer, end: string): number => server.calls.filter(({ path }) => path.endsWith(end)).length

it('says what to do when there is no means to make the session trusted', async () => {
  await using server = await startDistrusting()
  const error = await errorOf<MfaRequiredError>(pay(createTestClient(server.url)))
  expect(error).toBeInstanceOf(MfaRequiredError)
  expect(error).toBeInstanceOf(PermissionError)
  expect(error).toMatchObject({ name: 'MfaRequiredError', status: 403, code: 'BDC_1361', operationId: 'createPayment', cause: { name: 'MfaRequiredError' } })
  expect(error.message).toMatchInlineSnapshot(
    `"createPayment failed: an MFA-trusted session is required (BDC_1361). Set rememberMeId (BILL_REMEMBER_ME_ID) and device (BILL_DEVICE) from a completed challenge, or onMfaChallenge to complete one now. Register a phone with bill.mfa.setup first: https://developer.bill.com/reference/setup"`,
  )
  expect(count(server, '/payments')).toBe(1)
})

it('says that the MFA id has ended when BILL refuses it and nobody can be asked', async () => {
  await using server = await startDistrusting({ '/step-up': INVALID_VALUE })
  const error = await errorOf(pay(createTestClient(server.url, { rememberMeId: 'old', device: 'desk' })))
  expect(error).toMatchObject({ name: 'MfaRequiredError', message: expect.stringContaining('no longer accepts the rememberMeId; it is valid for 30 days') })
})

it.each<[string, Record<string, FaultStep>, BillOptions, object]>([
  ['the error of the callback', {}, { onMfaChallenge: () => Promise.reject(new RangeError('no phone here')) }, { name: 'RangeError', message: 'no phone here' }],
  ['the error of a callback that throws at once', {}, { onMfaChallenge: () => expect.unreachable('asked') }, { message: expect.stringContaining('asked') }],
  ['the refusal of the challenge', { '/challenge': INVALID_VALUE }, { onMfaChallenge: () => '1' }, { name: 'BadRequestError', operationId: 'generateChallenge' }],
  ['the lack of a challenge id', { '/challenge': { text: '' } }, { onMfaChallenge: () => expect.unreachable() }, { name: 'ResponseParseError' }],
  ['the refusal of the code', { '/validate': INVALID_VALUE }, { onMfaChallenge: () => '1' }, { name: 'BadRequestError', operationId: 'validateChallenge' }],
  ['the error of onRememberMeId', {}, { onMfaChallenge: () => '1', onRememberMeId: () => Promise.reject(new RangeError('disk full')) }, { message: 'disk full' }],
])('hands %s to all who wait, and asks anew with the next call', async (_, answers, options, expected) => {
  await using server = await startDistrusting({ '/step-up': INVALID_VALUE, ...answers })
  const bill = createTestClient(server.url, { ...options, maxConcurrency: 10 })
  for (const error of await payTenTimes(bill)) expect(error).toMatchObject(expected)
  expect(count(server, '/challenge')).toBe(1)
  await errorOf(pay(bill))
  expect(count(server, '/challenge')).toBe(2)
})

it('ends in MfaRequiredError when the session is still not trusted after the challenge, without a loop', async () => {
  await using server = await startDistrusting()
  const error = await errorOf(pay(createTestClient(server.url, { onMfaChallenge: () => '123456' })))
  expect(error).toMatchObject({ name: 'MfaRequiredError', code: 'BDC_1361' })
  expect(count(server, '/payments')).toBe(2)
  expect(count(server, '/challenge')).toBe(1)
})

it('ends in MfaRequiredError when the session is still not trusted after the step-up, without a loop', async () => {
  await using server = await startDistrusting({ '/step-up': { json: { trusted: true } } })
  expect(await errorOf(pay(createTestClient(server.url, { rememberMeId: 'id', onMfaChallenge: () => expect.unreachable() })))).toMatchObject({ name: 'MfaRequiredError' })
  expect(server.calls.map(({ path }) => path.split('/').at(-1))).toEqual(['payments', 'step-up', 'payments'])
})

it('leaves a call that is aborted while the code is awaited, and goes on for the others', async () => {
  await using server = await startDistrusting({ '/step-up': { json: { trusted: true } } })
  const controller = new AbortController()
  const reason = new Error('not that long')
  let answer: (code: string) => void = () => undefined
  const bill = createTestClient(server.url, { onMfaChallenge: () => new Promise((resolve) => ((answer = resolve), controller.abort(reason))) })
  const [aborted, other] = [errorOf(bill.payments.create({} as never, { signal: controller.signal })), errorOf(pay(bill))]
  expect(await aborted).toBe(reason)
  answer('123456')
  expect((await other).name).toBe('MfaRequiredError')
  expect(count(server, '/validate')).toBe(1)
  expect(count(server, '/payments')).toBe(3)
})

it('sets up a phone through bill.mfa, with the session of the client', async () => {
  await using server = await startFaultServer([{ json: { setupId: 'set1' } }, { json: { status: 'SUCCESS' } }, { json: { results: [] } }])
  const bill = createTestClient(server.url)
  expect(await bill.mfa.setup({ phone: '4155550100', type: 'TEXT', primary: true })).toEqual({ setupId: 'set1' })
  expect(await bill.mfa.validateSetup({ setupId: 'set1', type: 'TEXT', token: '123456' })).toEqual({ status: 'SUCCESS' })
  expect(await bill.mfa.phones()).toEqual({ results: [] })
  expect(server.calls.map(({ path, headers }) => `${path} ${headers['sessionid']}`)).toEqual(['/connect/v3/mfa/setup s1', '/connect/v3/mfa/setup/validate s1', '/connect/v3/mfa/phones s1'])
})
