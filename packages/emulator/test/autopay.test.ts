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

it('[vendor-autopay] autopay follows a change of daysBeforeDueDate, later or earlier', async () => {
  const { emulator, bill, bank, auto, enter, paid } = await setUp({ daysBeforeDueDate: 15 })
  const { id } = await enter(75)
  const change = (daysBeforeDueDate: number) => bill.vendors.update(auto.id, { autoPay: { enabled: true, bankAccountId: bank.id, daysBeforeDueDate } })
  await change(0)
  await emulator.clock.advance({ to: '2026-03-19T23:00:00Z' })
  expect(await paid()).toEqual([])
  await emulator.clock.advance({ to: '2026-03-20T03:00:00Z' })
  expect(await paid()).toMatchObject([{ billId: id, processDate: '2026-03-20' }])
  const later = await enter(30, { dueDate: '2026-04-30' })
  await change(15)
  await emulator.clock.advance({ to: '2026-04-15T03:00:00Z' })
  expect((await paid()).filter(({ billId }) => billId === later.id)).toMatchObject([{ processDate: '2026-04-15' }])
})

it('[vendor-autopay] autopay pays a bill once, even if the payment is canceled and the bill changes', async () => {
  const { emulator, bill, bank, auto, enter, paid } = await setUp({ daysBeforeDueDate: 5 })
  const { id } = await enter(75)
  await bill.vendors.update(auto.id, { autoPay: { enabled: true, bankAccountId: bank.id, daysBeforeDueDate: 9 } })
  await emulator.clock.advance({ to: '2026-03-11T01:00:00Z' })
  const [payment] = await paid()
  await bill.payments.cancel(String(payment?.id))
  await bill.bills.update(id, { description: 'Paper' })
  await bill.vendors.update(auto.id, { email: 'pay@fern.example' })
  await emulator.clock.advance({ days: 60 })
  expect(await paid()).toHaveLength(1)
  await bill.bills.update(id, { dueDate: '2026-06-30' })
  await emulator.clock.advance({ days: 60 })
  expect(await paid()).toHaveLength(2)
})

it('[vendor-autopay] autopay has one timer for a bill, and none once it is disabled', async () => {
  const { emulator, bill, auto, enter, paid } = await setUp()
  const { id } = await enter(75)
  const timers = () => emulator.world.clock.timers().filter(({ kind }) => kind === 'autopay').length
  for (const email of ['a@fern.example', 'b@fern.example']) {
    await bill.vendors.update(auto.id, { email })
    await bill.bills.update(id, { description: email })
  }
  expect(timers()).toBe(1)
  await bill.bills.archive(id)
  expect(timers()).toBe(0)
  await bill.bills.restore(id)
  expect(timers()).toBe(1)
  await bill.vendors.update(auto.id, { autoPay: { enabled: false } })
  expect(timers()).toBe(0)
  await emulator.clock.advance({ days: 60 })
  expect(await paid()).toEqual([])
})

it('[autopay-failed-event] autopay that failed is not tried again for a bill that only gets another text', async () => {
  const { emulator, bill, bank, enter, events } = await setUp()
  const { id } = await enter(75)
  await bill.fundingAccounts.banks.archive(bank.id)
  await emulator.clock.advance({ to: '2026-03-18T00:00:00Z' })
  await bill.bills.update(id, { description: 'Paper' })
  await emulator.clock.advance({ days: 5 })
  expect(events('autopay.failed')).toHaveLength(1)
})

it('[vendor-autopay-days] autopay has a bounded number of days', async () => {
  const { bill, bank, createVendor, auto } = await setUp()
  for (const daysBeforeDueDate of [-1, 1000]) await expect(createVendor({ autoPay: { enabled: true, bankAccountId: bank.id, daysBeforeDueDate } })).rejects.toThrow('between 0 and 999')
  for (const daysBeforeDueDate of [1e12, 1.5]) await expect(bill.vendors.update(auto.id, { autoPay: { daysBeforeDueDate } })).rejects.toThrow('daysBeforeDueDate')
})

it('dates at the end of the calendar fail no request', async () => {
  const { emulator, enter, payBill, createBill } = await setUp({ daysBeforeDueDate: 999 })
  await enter(5, { dueDate: '9999-12-31' })
  await enter(5, { dueDate: '0001-01-01' })
  const { id } = await createBill(5)
  await payBill(id, 5, { processDate: '9999-12-31' })
  await emulator.clock.advance({ days: 1 })
  expect(emulator.world.clock.timers().every(({ due }) => Number.isFinite(due))).toBe(true)
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
