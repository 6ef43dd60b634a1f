import { Bill } from 'bill-sdk'
import { expect, it } from 'vitest'
import { ADDRESS, setUpPayables } from './helpers/payables.ts'

const setUp = async (autoPay: object = {}) => {
  const world = await setUpPayables()
  const { bill, bank, createVendor, createBill } = world
  await world.subscribe('autopay.failed', 'payment.updated')
  const vendor = await createVendor({ name: 'Auto', autoPay: { enabled: true, bankAccountId: bank.id, daysBeforeDueDate: 3, ...autoPay } })
  return { ...world, auto: vendor, enter: (amount: number, change: object = {}) => createBill(amount, { vendorId: vendor.id, dueDate: '2026-03-20', ...change }), paid: async () => bill.payments.list().toArray() }
}

it('[vendor-autopay] autopay pays a bill before it is due', async () => {
  const { emulator, enter, paid, events, bill } = await setUp()
  const { id } = await enter(75)
  await emulator.clock.advance({ to: '2026-03-16T23:00:00Z' })
  expect(await paid()).toEqual([])
  await emulator.clock.advance({ to: '2026-03-17T03:00:00Z' })
  expect(await paid()).toMatchObject([{ billId: id, amount: 75, processDate: '2026-03-17' }])
  await emulator.clock.advance({ days: 20 })
  expect(events('payment.updated')[0]).toMatchObject({ payment: { billingType: 'BILL_AUTOPAY', billIds: [id] } })
  expect((await bill.bills.get(id)).paymentStatus).toBe('PAID')
  expect(await paid()).toHaveLength(1)
})

it('[vendor-autopay] autopay leaves bills over the maximum, and follows a due date that changes', async () => {
  const { emulator, bill, enter, paid } = await setUp({ maxAmount: 100 })
  await enter(100.01)
  const { id } = await enter(100)
  await bill.bills.update(id, { dueDate: '2026-04-20' })
  await emulator.clock.advance({ to: '2026-04-10T00:00:00Z' })
  expect(await paid()).toEqual([])
  await emulator.clock.advance({ to: '2026-04-18T00:00:00Z' })
  expect((await paid()).map(({ amount }) => amount)).toEqual([100])
})

it('[vendor-autopay] autopay pays the open bills of a vendor when it is enabled', async () => {
  const { emulator, bill, bank, vendor, createBill, paid } = await setUp()
  await createBill(5, { dueDate: '2026-03-01' })
  await bill.vendors.update(vendor.id, { autoPay: { enabled: true, bankAccountId: bank.id } })
  await emulator.clock.advance({ hours: 1 })
  expect((await paid()).map(({ amount }) => amount)).toEqual([5])
})

it('[autopay-failed-event] autopay says what went wrong', async () => {
  const { emulator, bill, bank, enter, paid, events, auto } = await setUp()
  await enter(75)
  await bill.fundingAccounts.banks.archive(bank.id)
  await emulator.clock.advance({ to: '2026-03-18T00:00:00Z' })
  expect(await paid()).toEqual([])
  expect(events('autopay.failed')).toMatchObject([{ vendor: { id: auto.id, name: 'Auto' }, fundingAccount: { id: bank.id }, errors: [{ code: 'BDC_1151' }] }])
})

it('[vendor-autopay-trusted] autopay is enabled in a trusted session only', async () => {
  const { emulator } = await setUp()
  const untrusted = new Bill(emulator.clientOptions({ trusted: false }) as never)
  await expect(untrusted.vendors.create({ name: 'X', address: ADDRESS, autoPay: { enabled: true } })).rejects.toThrow('BDC_1361')
})
