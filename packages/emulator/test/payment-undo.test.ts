import { expect, it } from 'vitest'
import type { EmulatorOptions } from '../src/local.ts'
import { setUpPayables } from './helpers/payables.ts'

const setUp = async (options: EmulatorOptions = {}, change: object = {}) => {
  const world = await setUpPayables(options)
  const entered = await world.createBill(100)
  const payment = await world.payBill(entered.id, 100, change)
  return { ...world, entered, payment, status: async () => (await world.bill.payments.get(payment.id)).singleStatus, billStatus: async () => (await world.bill.bills.get(entered.id)).paymentStatus }
}

const REASON = { type: 'VOID_AND_CREDIT', reason: 'wrong amount' } as const

it('[payment-cancel] payments can be canceled while they are scheduled', async () => {
  const { emulator, bill, payment, status } = await setUp()
  await emulator.simulate.payment(payment.id).advance()
  expect(await status()).toBe('READY_TO_FUND')
  await expect(bill.payments.cancel(payment.id)).rejects.toThrow('cannot be canceled')
})

it('[payment-void] payments can be voided after processing began', async () => {
  const { emulator, bill, payment, billStatus } = await setUp()
  await expect(bill.payments.void(payment.id, REASON)).rejects.toThrow('it is SCHEDULED')
  await emulator.simulate.payment(payment.id).advance('PROCESSED')
  expect((await bill.payments.get(payment.id)).disbursementInfo?.isVoidable).toBe(true)
  expect(await bill.payments.void(payment.id, REASON)).toMatchObject({ status: 'VOID', singleStatus: 'VOIDED', voidInfo: [{ ...REASON, status: 'ACCEPTED' }] })
  expect(await billStatus()).toBe('UNPAID')
})

it('[payment-reissue] payments can begin again', async () => {
  const { emulator, bill, payment, status, billStatus } = await setUp()
  await emulator.simulate.payment(payment.id).fail('DISBURSEMENT_FAILED_ACTION_NEEDED')
  await expect(bill.payments.void(payment.id, { type: 'VOID_AND_REISSUE_VCARD', reason: 'x' })).rejects.toThrow('cannot be voided with')
  expect((await bill.payments.void(payment.id, { type: 'VOID_AND_REISSUE', reason: 'lost' })).singleStatus).toBe('PROCESSED')
  await emulator.clock.advance({ days: 20 })
  expect([await status(), await billStatus()]).toEqual(['CLEARED', 'PAID'])
})

it('[payment-cutoff] payments can be canceled until 4 pm, or 6 pm if they were late, or noon for Pay Faster', async () => {
  const production = { paymentCutoffs: 'production', time: '2026-03-02T09:00:00Z' } as const
  const early = await setUp(production)
  await early.emulator.clock.advance({ to: '2026-03-02T23:59:00Z' })
  expect((await early.bill.payments.cancel(early.payment.id)).singleStatus).toBe('CANCELLATION_IN_PROGRESS')
  expect(await early.billStatus()).toBe('SCHEDULED')
  await early.emulator.clock.advance({ hours: 2 })
  expect([await early.status(), await early.billStatus()]).toEqual(['CANCELED', 'UNPAID'])
  const missed = await setUp(production)
  await missed.emulator.clock.advance({ to: '2026-03-03T00:00:00Z' })
  await expect(missed.bill.payments.cancel(missed.payment.id)).rejects.toThrow('could be canceled until 2026-03-03T00:00')
  const late = await setUp({ ...production, time: '2026-03-02T23:30:00Z' })
  await late.emulator.clock.advance({ to: '2026-03-03T01:59:00Z' })
  expect((await late.bill.payments.cancel(late.payment.id)).cancelRequestSubmitted).toBe(true)
  const faster = await setUp(production, { processingOptions: { requestPayFaster: true } })
  await faster.emulator.clock.advance({ to: '2026-03-02T20:00:00Z' })
  await expect(faster.bill.payments.cancel(faster.payment.id)).rejects.toThrow('2026-03-02T20:00')
})

it('[payment-cutoff] payments are voided within two bank days', async () => {
  const { emulator, bill, payment, status, billStatus } = await setUp({ paymentCutoffs: 'production' })
  await emulator.clock.advance({ to: '2026-03-04T20:00:00Z' })
  expect(await bill.payments.void(payment.id, REASON)).toMatchObject({ singleStatus: 'VOID_PENDING', voidInfo: [{ status: 'TO_BE_PROCESSED' }] })
  await emulator.clock.advance({ days: 3 })
  expect([await status(), await billStatus()]).toEqual(['VOIDED', 'UNPAID'])
  expect((await bill.payments.get(payment.id)).voidInfo).toMatchObject([{ status: 'ACCEPTED' }])
})

it('[payment-course] [payment-updated-event] payments move on when a simulation says so', async () => {
  const { emulator, payment, subscribe, events, status } = await setUp()
  await subscribe('payment.updated')
  await emulator.simulate.payment(payment.id).advance('SENT')
  expect(events('payment.updated').map((event) => (event as unknown as { payment: { status: string } }).payment.status)).toEqual(['READY_TO_FUND', 'FUNDING_STARTED', 'PROCESSED', 'SENT'])
  await emulator.clock.advance({ days: 20 })
  expect(await status()).toBe('CLEARED')
  await expect(emulator.simulate.payment(payment.id).advance()).rejects.toThrow('goes no further')
})

it('payments fail, are returned after they cleared, and are voided without credit', async () => {
  const { emulator, payment, status, billStatus } = await setUp()
  const simulated = emulator.simulate.payment(payment.id)
  await expect(simulated.return()).rejects.toThrow('can be returned')
  await simulated.advance('CLEARED')
  expect(await billStatus()).toBe('PAID')
  await simulated.return()
  expect([await status(), await billStatus()]).toEqual(['DISBURSEMENT_FAILED_ACTION_NEEDED', 'SCHEDULED'])
  await simulated.fail('FUNDING_FAILED_VOIDED')
  expect([await status(), await billStatus()]).toEqual(['FUNDING_FAILED_VOIDED', 'UNPAID'])
  await expect(simulated.void()).rejects.toThrow('FUNDING_FAILED_VOIDED')
  await expect(emulator.simulate.payment('stpNOPE').void()).rejects.toThrow('does not exist')
})

it('payments are served under the control API', async () => {
  const { emulator, payment } = await setUp()
  const post = (body: object) => emulator.fetch('http://127.0.0.1/_emulator/simulations/payment', { method: 'POST', body: JSON.stringify(body) })
  expect(await (await post({ paymentId: payment.id, action: 'fail', status: 'DISBURSEMENT_ON_HOLD' })).json()).toMatchObject({ singleStatus: 'DISBURSEMENT_ON_HOLD' })
  const wrong = await post({ paymentId: payment.id, action: 'explode' })
  expect([wrong.status, await wrong.json()]).toMatchObject([400, { error: { message: 'action must be one of advance, fail, return, void, not "explode".', field: 'action' } }])
})

it('[statement-issue] [risk-decision] simulations concern the organization as well', async () => {
  const { emulator, bill } = await setUp()
  const { organizationId } = emulator.credentials
  const { id } = (await emulator.simulate.statement({ amount: 45 })) as { id: string }
  const detail = await bill.organizations.billingStatements.get(organizationId, id)
  expect(detail).toMatchObject({ amount: 45, billingPeriod: { startDate: '2026-02-01', endDate: '2026-02-28' } })
  await bill.riskVerifications.createPhone({ phoneNumber: '4155550100', phoneType: 'MOBILE' })
  await bill.riskVerifications.initiate()
  await emulator.simulate.riskDecision('REVIEW')
  await emulator.simulate.riskDecision('DECLINE')
  expect((await bill.riskVerifications.get()).decision).toBe('DECLINE')
})
