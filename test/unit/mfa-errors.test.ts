/** Calls whose session cannot become MFA-trusted. */
import { expect, it } from 'vitest'
import { MfaRequiredError, PermissionError, type Bill, type BillOptions } from '../../src/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer, type FaultServer, type FaultStep } from '../helpers/fault-server.ts'
import { SESSION_UNTRUSTED, INVALID_VALUE } from '../helpers/error-responses.ts'

/** Starts a server that rejects every session as untrusted. `responses` maps the ends of MFA paths to responses. */
const startUntrustingServer = (responses: Record<string, FaultStep> = {}): ReturnType<typeof startFaultServer> =>
  startFaultServer(({ path }) => Object.entries({ '/challenge': { json: { challengeId: 'c1' } }, '/validate': { json: { rememberMeId: 'new' } }, ...responses }).find(([suffix]) => path.endsWith(suffix))?.[1] ?? SESSION_UNTRUSTED)
const createPayment = (bill: Bill): PromiseLike<unknown> => bill.payments.create({ vendorId: 'v' } as never)
const createTenPayments = (bill: Bill): Promise<Error[]> => Promise.all(Array.from({ length: 10 }, () => errorOf(createPayment(bill))))
const countCalls = (server: FaultServer, suffix: string): number => server.calls.filter(({ path }) => path.endsWith(suffix)).length

it('explains what to do when MFA is not configured', async () => {
  await using server = await startUntrustingServer()
  const error = await errorOf<MfaRequiredError>(createPayment(createTestClient(server.url)))
  expect(error).toBeInstanceOf(MfaRequiredError)
  expect(error).toBeInstanceOf(PermissionError)
  expect(error).toMatchObject({ name: 'MfaRequiredError', status: 403, code: 'BDC_1361', operationId: 'createPayment', cause: { name: 'MfaRequiredError' } })
  expect(error.message).toMatchInlineSnapshot(
    `"createPayment failed: an MFA-trusted session is required (BDC_1361). Set rememberMeId (BILL_REMEMBER_ME_ID) and device (BILL_DEVICE) to the values of a completed challenge, or set onMfaChallenge to complete a challenge now. Before that, register a phone with bill.mfa.setup: https://developer.bill.com/reference/setup"`,
  )
  expect(countCalls(server, '/payments')).toBe(1)
})

it('reports that the rememberMeId has expired when BILL rejects it and onMfaChallenge is not set', async () => {
  await using server = await startUntrustingServer({ '/step-up': INVALID_VALUE })
  const error = await errorOf(createPayment(createTestClient(server.url, { rememberMeId: 'old', device: 'desk' })))
  expect(error).toMatchObject({ name: 'MfaRequiredError', message: expect.stringContaining('no longer accepts the rememberMeId, which is valid for 30 days') })
})

it.each<[string, Record<string, FaultStep>, BillOptions, object]>([
  ['the error of onMfaChallenge', {}, { onMfaChallenge: () => Promise.reject(new RangeError('no phone available')) }, { name: 'RangeError', message: 'no phone available' }],
  ['an error that onMfaChallenge throws synchronously', {}, { onMfaChallenge: () => expect.unreachable('challenge requested') }, { message: expect.stringContaining('challenge requested') }],
  ['the error of a rejected challenge', { '/challenge': INVALID_VALUE }, { onMfaChallenge: () => '1' }, { name: 'BadRequestError', operationId: 'generateChallenge' }],
  ['the error of a missing challenge ID', { '/challenge': { text: '' } }, { onMfaChallenge: () => expect.unreachable() }, { name: 'ResponseParseError' }],
  ['the error of a rejected code', { '/validate': INVALID_VALUE }, { onMfaChallenge: () => '1' }, { name: 'BadRequestError', operationId: 'validateChallenge' }],
])('rejects all waiting calls with %s, and starts a new challenge for the next call', async (_, responses, options, expected) => {
  await using server = await startUntrustingServer({ '/step-up': INVALID_VALUE, ...responses })
  const bill = createTestClient(server.url, { ...options, maxConcurrency: 10 })
  for (const error of await createTenPayments(bill)) expect(error).toMatchObject(expected)
  expect(countCalls(server, '/challenge')).toBe(1)
  await errorOf(createPayment(bill))
  expect(countCalls(server, '/challenge')).toBe(2)
})

it('rejects with MfaRequiredError, without a loop, when the session is still untrusted after the challenge', async () => {
  await using server = await startUntrustingServer()
  const error = await errorOf(createPayment(createTestClient(server.url, { onMfaChallenge: () => '123456' })))
  expect(error).toMatchObject({ name: 'MfaRequiredError', code: 'BDC_1361' })
  expect(countCalls(server, '/payments')).toBe(2)
  expect(countCalls(server, '/challenge')).toBe(1)
})

it('rejects with MfaRequiredError, without a loop, when the session is still untrusted after the step-up', async () => {
  await using server = await startUntrustingServer({ '/step-up': { json: { trusted: true } } })
  expect(await errorOf(createPayment(createTestClient(server.url, { rememberMeId: 'id', onMfaChallenge: () => expect.unreachable() })))).toMatchObject({ name: 'MfaRequiredError' })
  expect(server.calls.map(({ path }) => path.split('/').at(-1))).toEqual(['payments', 'step-up', 'payments'])
})

it('rejects a call that is aborted while it waits for the code, and continues the challenge for the other calls', async () => {
  await using server = await startUntrustingServer({ '/step-up': { json: { trusted: true } } })
  const controller = new AbortController()
  const reason = new Error('the user closed the window')
  let enterCode: (code: string) => void = () => undefined
  const bill = createTestClient(server.url, { onMfaChallenge: () => new Promise((resolve) => ((enterCode = resolve), controller.abort(reason))) })
  const [aborted, other] = [errorOf(bill.payments.create({} as never, { signal: controller.signal })), errorOf(createPayment(bill))]
  expect(await aborted).toBe(reason)
  enterCode('123456')
  expect((await other).name).toBe('MfaRequiredError')
  expect(countCalls(server, '/validate')).toBe(1)
  expect(countCalls(server, '/payments')).toBe(3)
})

it("sets up a phone through bill.mfa with the client's session", async () => {
  await using server = await startFaultServer([{ json: { setupId: 'set1' } }, { json: { status: 'SUCCESS' } }, { json: { results: [] } }])
  const bill = createTestClient(server.url)
  expect(await bill.mfa.setup({ phone: '4155550100', type: 'TEXT', primary: true })).toEqual({ setupId: 'set1' })
  expect(await bill.mfa.validateSetup({ setupId: 'set1', type: 'TEXT', token: '123456' })).toEqual({ status: 'SUCCESS' })
  expect(await bill.mfa.phones()).toEqual({ results: [] })
  expect(server.calls.map(({ path, headers }) => `${path} ${headers['sessionid']}`)).toEqual(['/connect/v3/mfa/setup s1', '/connect/v3/mfa/setup/validate s1', '/connect/v3/mfa/phones s1'])
})
