import { expect, it } from 'vitest'
import { setUpPayables } from './helpers/payables.ts'

it('[vendor-credit-amounts] [vendor-credit-usage] [bill-amounts] vendor credits are applied to a bill', async () => {
  const { bill, createBill, createCredit } = await setUpPayables()
  const credit = await createCredit(30)
  expect(credit).toMatchObject({ amount: 30, appliedAmount: 0, status: 'NOT_APPLIED' })
  expect(credit).not.toHaveProperty('usage')
  const used = await createBill(100, { vendorCredits: [{ id: credit.id, amount: 20 }] })
  expect(used).toMatchObject({ creditAmount: 20, dueAmount: 80, paidAmount: 20, paymentStatus: 'UNPAID' })
  expect(await bill.vendorCredits.get(credit.id)).toMatchObject({ appliedAmount: 20, status: 'PARTIALLY_APPLIED', usage: [{ billId: used.id, amount: 20 }] })
  await bill.bills.update(used.id, { vendorCredits: [{ id: credit.id, amount: 30 }] })
  expect((await bill.vendorCredits.get(credit.id)).status).toBe('FULLY_APPLIED')
  await bill.bills.update(used.id, { description: 'no change of credits' })
  expect((await bill.bills.get(used.id)).creditAmount).toBe(30)
})

it('[vendor-credit-removal] vendor credits come off a bill by a PUT, and back from a payment that is canceled', async () => {
  const { bill, vendor, createBill, createCredit, payBill } = await setUpPayables()
  const credit = await createCredit(30)
  const used = await createBill(100, { vendorCredits: [{ id: credit.id, amount: 10 }] })
  await bill.bills.replace(used.id, { vendorId: vendor.id, dueDate: '2026-04-01', billLineItems: [{ amount: 100 }], invoice: { invoiceNumber: 'R-1', invoiceDate: '2026-03-01' } })
  expect((await bill.vendorCredits.get(credit.id)).usage).toEqual([])
  const payment = await payBill(used.id, 70, { vendorCredits: [{ id: credit.id, amount: 30 }] })
  expect(payment).toMatchObject({ amount: 70, billPayments: [{ billId: used.id, amount: 70, vendorCredits: [{ id: credit.id, amount: 30 }] }] })
  expect(await bill.bills.get(used.id)).toMatchObject({ creditAmount: 30, scheduledAmount: 70, dueAmount: 0 })
  expect((await bill.vendorCredits.get(credit.id)).usage).toEqual([{ billId: used.id, paymentId: payment.id, amount: 30 }])
  await bill.payments.cancel(payment.id)
  expect(await bill.bills.get(used.id)).toMatchObject({ creditAmount: 0, scheduledAmount: 0, dueAmount: 100 })
  expect(await bill.vendorCredits.get(credit.id)).toMatchObject({ appliedAmount: 0, usage: [] })
})

it('[vendor-credit-limit] vendor credits cannot be used beyond what is left, for another vendor, or once archived', async () => {
  const { bill, createBill, createCredit, createVendor } = await setUpPayables()
  const credit = await createCredit(30)
  await expect(createBill(100, { vendorCredits: [{ id: credit.id, amount: 30.01 }] })).rejects.toThrow('30 is left')
  await expect(createBill(100, { vendorCredits: [{ id: credit.id, amount: 0.004 }] })).rejects.toThrow('whole cents')
  await expect(createBill(20, { vendorCredits: [{ id: credit.id, amount: 30 }] })).rejects.toThrow('less than the credits')
  await expect(createBill(100, { vendorCredits: [{ id: 'vcrNOPE', amount: 1 }] })).rejects.toThrow('BDC_1205')
  const other = await createVendor({ name: 'Other' })
  await expect(createBill(100, { vendorId: other.id, vendorCredits: [{ id: credit.id, amount: 1 }] })).rejects.toThrow('another vendor')
  await bill.vendorCredits.archive(credit.id)
  await expect(createBill(100, { vendorCredits: [{ id: credit.id, amount: 1 }] })).rejects.toThrow('archived')
})

it('[vendor-credit-fixed] [vendor-credit-target] vendor credits keep what is used of them', async () => {
  const { bill, bank, createBill, createCredit, createVendor } = await setUpPayables()
  const credit = await createCredit(30)
  await createBill(100, { vendorCredits: [{ id: credit.id, amount: 20 }] })
  const [line] = credit.vendorCreditLineItems ?? []
  await expect(bill.vendorCredits.update(credit.id, { vendorCreditLineItems: [{ id: line?.id as string, amount: 19.99 }] })).rejects.toThrow('20 of the credit is used')
  expect((await bill.vendorCredits.update(credit.id, { vendorCreditLineItems: [{ id: line?.id as string, amount: 20 }] })).status).toBe('FULLY_APPLIED')
  const other = await createVendor({ name: 'Other' })
  await expect(bill.vendorCredits.update(credit.id, { vendorId: other.id })).rejects.toThrow('keeps its vendor')
  const account = await bill.classifications.chartOfAccounts.create({ name: 'Office' } as never)
  await expect(createCredit(1, { applyToChartOfAccountId: account.id, applyToBankAccountId: bank.id })).rejects.toThrow('only one')
})

it('vendor credits serves the bulk forms', async () => {
  const { bill, vendor } = await setUpPayables()
  const input = (referenceNumber: string, amount: number) => ({ vendorId: vendor.id, referenceNumber, creditDate: '2026-03-01', vendorCreditLineItems: [{ amount }] })
  const { vendorCredits: created } = await bill.vendorCredits.createBulk([input('A', 1), input('B', 2)])
  const ids = created.map(({ id }) => id)
  expect((await bill.vendorCredits.replaceBulk(ids.map((id, at) => ({ id, ...input('C', 10 + at) })))).vendorCredits.map(({ amount }) => amount)).toEqual([10, 11])
  expect((await bill.vendorCredits.updateBulk(ids.map((id) => ({ id, description: 'x' })))).vendorCredits.map(({ description }) => description)).toEqual(['x', 'x'])
  expect((await bill.vendorCredits.archiveBulk({ ids: ids.join(',') })).vendorCredits.map(({ archived }) => archived)).toEqual([true, true])
})
