import { Bill } from 'bill-sdk'
import { expect, it } from 'vitest'
import { createEmulator } from '../src/local.ts'

it('the audit trail of a vendor says who changed what', async () => {
  const emulator = createEmulator({ checkResponses: true })
  const bill = new Bill(emulator.clientOptions() as never)
  const vendor = await bill.vendors.create({ name: 'Fern', address: { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } })
  await bill.vendors.update(vendor.id, { name: 'Fern & Moss', phone: '4155550100' })
  await bill.vendors.archive(vendor.id)
  const entries = await bill.reports.vendorAuditTrail(vendor.id).toArray()
  expect(entries.map(({ type, field }) => [type, field?.name, field?.value?.previous, field?.value?.current])).toEqual([
    ['Create', undefined, undefined, undefined],
    ['Edit', 'name', 'Fern', 'Fern & Moss'],
    ['Edit', 'phone', '', '4155550100'],
    ['Edit', 'archived', 'false', 'true'],
  ])
  expect(entries[0]?.user).toMatchObject({ name: 'Ada Fern' })
})
