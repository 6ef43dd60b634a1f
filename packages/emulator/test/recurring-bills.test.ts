import { Bill } from 'bill-sdk'
import { expect, it } from 'vitest'
import type { EmulatorOptions } from '../src/local.ts'
import { setUpPayables } from './helpers/payables.ts'

const setUp = async (options: EmulatorOptions = {}) => {
  const world = await setUpPayables({ seed: 'default', ...options })
  const { bill, vendor } = world
  const create = (schedule: object, change: object = {}) =>
    bill.recurringBills.create({ vendorId: vendor.id, schedule: { period: 'MONTHLY', frequency: 1, nextDueDate: '2026-04-30', ...schedule }, recurringBillLineItems: [{ amount: 19.99, description: 'Hosting' }], ...change })
  const made = async () => (await bill.bills.list().toArray()).filter(({ vendorId }) => vendorId === vendor.id)
  return { ...world, create, made, dates: async () => (await made()).map(({ dueDate }) => dueDate) }
}

it('[recurring-bill-run] recurring bills create bills on the clock, until the end date', async () => {
  const { emulator, bill, create, made, dates } = await setUp()
  const recurring = await create({ nextDueDate: '2026-03-31', endDate: '2026-06-15', daysInAdvance: 5 })
  expect(await made()).toEqual([])
  await emulator.clock.advance({ to: '2026-03-26T00:00:00Z' })
  expect(await made()).toMatchObject([{ dueDate: '2026-03-31', amount: 19.99, invoice: { invoiceNumber: '2026-03-31' } }])
  expect((await bill.recurringBills.get(recurring.id)).schedule?.nextDueDate).toBe('2026-04-30')
  await emulator.clock.advance({ days: 200 })
  expect(await dates()).toEqual(['2026-03-31', '2026-04-30', '2026-05-31'])
})

it('[recurring-bill-run] recurring bills create all missed bills at once', async () => {
  const { create, dates } = await setUp()
  const recurring = await create({ nextDueDate: '2025-12-31' })
  expect(await dates()).toEqual(['2025-12-31', '2026-01-31', '2026-02-28'])
  expect(recurring.id).toMatch(/^btp/)
  expect(recurring.schedule?.nextDueDate).toBe('2026-03-31')
})

it('[recurring-bill-month-end] recurring bills keep their day of the month', async () => {
  const { emulator, create, dates } = await setUp()
  await create({ nextDueDate: '2026-01-31' })
  await emulator.clock.advance({ to: '2026-05-01T00:00:00Z' })
  expect(await dates()).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'])
})

it('[recurring-bill-schedule] recurring bills reject schedules that cannot be', async () => {
  const { create } = await setUp()
  await expect(create({ frequency: 0 })).rejects.toThrow('between 1 and 999')
  await expect(create({ frequency: 1_000 })).rejects.toThrow('between 1 and 999')
  await expect(create({ daysInAdvance: 1_000 })).rejects.toThrow('between 0 and 999')
  await expect(create({ frequency: 1e12 })).rejects.toThrow('frequency')
  await expect(create({ endDate: '2026-04-01' })).rejects.toThrow('before nextDueDate')
  await expect(create({ period: 'DAILY', nextDueDate: '1990-01-01' })).rejects.toThrow('more than 1000')
})

it('[recurring-bill-amount] recurring bills reject lines that would make a negative bill', async () => {
  const { create } = await setUp()
  const lines = (...amounts: number[]) => ({ recurringBillLineItems: amounts.map((amount) => ({ amount, description: 'Hosting' })) })
  await expect(create({}, lines(-5))).rejects.toThrow('the amount -5 is less than zero')
  expect((await create({}, lines(-5, 8))).id).toMatch(/^btp/)
})

it('[recurring-bill-archived] recurring bills create nothing while archived, and what they missed once restored', async () => {
  const { emulator, bill, create, dates } = await setUp()
  const { id } = await create({ period: 'WEEKLY', nextDueDate: '2026-03-09' })
  await bill.recurringBills.archive(id)
  await emulator.clock.advance({ days: 15 })
  expect(await dates()).toEqual([])
  await bill.recurringBills.restore(id)
  expect(await dates()).toEqual(['2026-03-09', '2026-03-16'])
})

it('[bill-number-unique] recurring bills go on if a bill of their vendor has the same number', async () => {
  const { emulator, create, made } = await setUp({ uniqueBillNumbers: true })
  await create({ period: 'WEEKLY', nextDueDate: '2026-03-09' })
  await create({ period: 'WEEKLY', nextDueDate: '2026-03-09' })
  await emulator.clock.advance({ days: 15 })
  expect((await made()).map(({ invoice }) => invoice?.invoiceNumber)).toEqual(['2026-03-09', '2026-03-09', '2026-03-16', '2026-03-16'])
})

it('recurring bills change all bills that follow', async () => {
  const { emulator, bill, create, made } = await setUp()
  const recurring = await create({ period: 'WEEKLY', nextDueDate: '2026-03-02' })
  const [line] = recurring.recurringBillLineItems ?? []
  await bill.recurringBills.update(recurring.id, { recurringBillLineItems: [{ id: line?.id as string, amount: 25 }] })
  await emulator.clock.advance({ days: 7 })
  expect((await made()).map(({ amount }) => amount)).toEqual([19.99, 25])
})

it('[recurring-bill-autopay] recurring bills pay each bill, in a trusted session only', async () => {
  const { emulator, bill, bank, create, made } = await setUp()
  const auto = { processingOptions: { autoPayment: true }, paymentInformation: { bankAccountId: bank.id } }
  await create({ nextDueDate: '2026-03-10', daysInAdvance: 20 }, auto)
  const [payment] = await bill.payments.list().toArray()
  expect(payment).toMatchObject({ amount: 19.99, processDate: '2026-03-10', status: 'SCHEDULED' })
  expect((await made())[0]?.paymentStatus).toBe('SCHEDULED')
  await expect(create({}, { processingOptions: { autoPayment: true } })).rejects.toThrow('bankAccountId')
  const untrusted = new Bill(emulator.clientOptions({ trusted: false }) as never)
  const { vendorId } = (await made())[0] as { vendorId: string }
  await expect(untrusted.recurringBills.create({ vendorId, schedule: { period: 'MONTHLY', frequency: 1, nextDueDate: '2026-05-01' }, recurringBillLineItems: [{ amount: 1 }], ...auto })).rejects.toThrow('BDC_1361')
})
