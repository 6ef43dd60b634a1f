import { expect, it } from 'vitest'
import { setUpPayables } from './helpers/payables.ts'

it('[bill-line-amount] [bill-lines] bills have the sum of their lines; PATCH keeps lines that it does not name, PUT removes them', async () => {
  const { bill, vendor, createBill } = await setUpPayables()
  const job = await bill.classifications.jobs.create({ name: 'Summer' })
  const created = await createBill(0, { billLineItems: [{ quantity: 3, price: 9.99 }, { amount: 5, classifications: { jobId: job.id } }] })
  expect(created.billLineItems?.[1]).toHaveProperty('classifications')
  expect(created.amount).toBe(34.97)
  const [first, second] = created.billLineItems ?? []
  const updated = await bill.bills.update(created.id, { billLineItems: [{ id: second?.id as string, amount: 6 }] })
  expect(updated).toMatchObject({ amount: 35.97, billLineItems: [{ id: first?.id }, { id: second?.id, amount: 6 }] })
  expect(updated.billLineItems?.[1]).not.toHaveProperty('classifications')
  const replaced = await bill.bills.replace(created.id, { vendorId: vendor.id, dueDate: '2026-04-01', invoice: { invoiceNumber: 'N', invoiceDate: '2026-03-01' }, billLineItems: [{ id: first?.id as string, amount: 7 }, { amount: 1 }] })
  expect(replaced).toMatchObject({ amount: 8, billLineItems: [{ id: first?.id }, { amount: 1 }] })
})

it('[bill-line-amount] a new quantity or price gives a line a new amount, on the bill, too', async () => {
  const { bill, createBill } = await setUpPayables()
  const created = await createBill(0, { billLineItems: [{ quantity: 2, price: 10 }, { amount: 5 }] })
  const [first, second] = (created.billLineItems ?? []).map(({ id }) => String(id)) as [string, string]
  const update = (...billLineItems: ({ id: string } & Record<string, unknown>)[]) => bill.bills.update(created.id, { billLineItems })
  expect(await update({ id: first, price: 30 })).toMatchObject({ amount: 65, dueAmount: 65, billLineItems: [{ quantity: 2, price: 30, amount: 60 }, { amount: 5 }] })
  expect(await update({ id: first, quantity: 3 })).toMatchObject({ amount: 95, dueAmount: 95 })
  expect(await update({ id: first, quantity: 4, amount: 1 })).toMatchObject({ amount: 6 })
  expect(await update({ id: second, description: 'Paper' }, { id: first, description: 'Ink' })).toMatchObject({ amount: 6 })
  expect(await update({ id: second, quantity: 7 })).toMatchObject({ amount: 6, billLineItems: [{}, { amount: 5, quantity: 7 }] })
  expect(await update({ id: second, price: 2 })).toMatchObject({ amount: 15 })
})

it('[bill-amount-floor] [bill-vendor-fixed] bills keep their payments and their vendor', async () => {
  const { bill, createBill, payBill, createVendor } = await setUpPayables()
  const created = await createBill(100)
  await payBill(created.id, 60)
  const [line] = created.billLineItems ?? []
  await expect(bill.bills.update(created.id, { billLineItems: [{ id: line?.id as string, amount: 59.99 }] })).rejects.toThrow('less than the credits and payments')
  await expect(bill.bills.update(created.id, { vendorId: (await createVendor({ name: 'B' })).id })).rejects.toThrow('keeps its vendor')
  expect(await bill.bills.get(created.id)).toMatchObject({ amount: 100, dueAmount: 40 })
})

it('[bill-payment-status] [bill-vendor-name] [vendor-balance] bills are partly paid', async () => {
  const { emulator, bill, vendor, createBill, payBill } = await setUpPayables()
  const created = await createBill(100)
  expect(created).not.toHaveProperty('vendorName')
  await payBill(created.id, 60)
  expect((await bill.vendors.get(vendor.id)).balance?.amount).toBe(40)
  await emulator.clock.advance({ days: 20 })
  expect(await bill.bills.get(created.id)).toMatchObject({ paymentStatus: 'PARTIALLY_PAID', paidAmount: 60, dueAmount: 40, vendorName: 'Fern Paper' })
})

it('[amount-limit] amounts stay exact to the cent, also sums, products and balances', async () => {
  const { bill, emulator, vendor, createBill } = await setUpPayables()
  for (const line of [{ amount: 1e21 }, { quantity: 1e200, price: 1e200 }]) await expect(createBill(0, { billLineItems: [line] })).rejects.toThrow('too large')
  await createBill(9_999_999_999_999.99)
  await expect(createBill(0.01)).rejects.toThrow('too large')
  expect((await bill.vendors.get(vendor.id)).balance?.amount).toBe(9_999_999_999_999.99)
  expect(emulator.world.store.all('bills').filter(({ data }) => data['vendorId'] === vendor.id)).toHaveLength(1)
})

it('[bill-bulk] [bill-number-unique] bills are created all or nothing, with an issue for each', async () => {
  const { bill, vendor, emulator } = await setUpPayables({ uniqueBillNumbers: true })
  const input = (invoiceNumber: string) => ({ vendorId: vendor.id, dueDate: '2026-04-01', billLineItems: [{ amount: 1 }], invoice: { invoiceNumber, invoiceDate: '2026-03-01' } })
  const before = emulator.world.store.all('bills').length
  const error = await bill.bills.createBulk([input('A'), input('A'), input('B')]).catch((problem: unknown) => problem as { issues: { code: string }[] })
  expect((error as { issues: { code: string }[] }).issues.map(({ code }) => code)).toEqual(['BDC_1246', 'BDC_1171', 'BDC_1246'])
  expect(emulator.world.store.all('bills')).toHaveLength(before)
  expect(await bill.bills.createBulk([input('A'), input('B')])).toHaveLength(2)
})
