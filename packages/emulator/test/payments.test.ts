import { Bill } from 'bill-sdk'
import { expect, test } from 'vitest'
import { createEmulator } from '../src/local.ts'

const setUp = async () => {
  const emulator = createEmulator({ checkResponses: true })
  const bill = new Bill(emulator.clientOptions() as never)
  const [first] = await bill.bills.list().toArray()
  const [bank] = await bill.fundingAccounts.banks.list().toArray()
  if (!first || !bank) throw new Error('The seed has no bill or bank account.')
  return { emulator, bill, first, bank }
}

test('a payment goes from the schedule to the vendor, and its bill with it', async () => {
  const { emulator, bill, first, bank } = await setUp()
  const payment = await bill.payments.create({ billId: first.id, amount: 240.5, fundingAccount: { type: 'BANK_ACCOUNT', id: bank.id }, processingOptions: { createBill: false } })
  expect(payment).toMatchObject({ amount: 240.5, status: 'SCHEDULED', singleStatus: 'SCHEDULED', billId: first.id, processDate: '2026-03-03' })
  expect(await bill.bills.get(first.id)).toMatchObject({ paymentStatus: 'SCHEDULED', scheduledAmount: 240.5, dueAmount: 0, paidAmount: 0 })
  await emulator.clock.advance({ days: 30 })
  expect(await bill.payments.get(payment.id)).toMatchObject({ status: 'PAID', singleStatus: 'CLEARED', disbursementStatus: 'DONE' })
  expect(await bill.bills.get(first.id)).toMatchObject({ paymentStatus: 'PAID', scheduledAmount: 0, dueAmount: 0, paidAmount: 240.5 })
})

test('a canceled payment gives the bill back', async () => {
  const { bill, first, bank } = await setUp()
  const payment = await bill.payments.create({ billId: first.id, amount: 100, fundingAccount: { type: 'BANK_ACCOUNT', id: bank.id }, processingOptions: {} })
  expect(await bill.payments.cancel(payment.id)).toMatchObject({ status: 'CANCELLED', singleStatus: 'CANCELED', cancelRequestSubmitted: true })
  expect(await bill.bills.get(first.id)).toMatchObject({ paymentStatus: 'UNPAID', scheduledAmount: 0, dueAmount: 240.5 })
  await expect(bill.payments.cancel(payment.id)).rejects.toThrow('cannot be canceled')
})

test('a payment of more than is due changes nothing', async () => {
  const { emulator, bill, first, bank } = await setUp()
  await bill.bills.get(first.id)
  const before = emulator.snapshot().collections['payments'] ?? []
  await expect(bill.payments.create({ billId: first.id, amount: 240.51, fundingAccount: { type: 'BANK_ACCOUNT', id: bank.id }, processingOptions: {} })).rejects.toThrow('BDC_1159')
  expect(emulator.snapshot().collections['payments'] ?? []).toEqual(before)
})

test('a session that is not trusted cannot pay', async () => {
  const { emulator, first, bank } = await setUp()
  const bill = new Bill(emulator.clientOptions({ trusted: false }) as never)
  await expect(bill.payments.create({ billId: first.id, amount: 1, fundingAccount: { type: 'BANK_ACCOUNT', id: bank.id }, processingOptions: {} })).rejects.toThrow('BDC_1361')
})
