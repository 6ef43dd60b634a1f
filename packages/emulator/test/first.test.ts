import { Bill } from 'bill-sdk'
import { expect, test } from 'vitest'
import { createEmulator } from '../src/local.ts'

test('what was created is there', async () => {
  const emulator = createEmulator({ checkResponses: true })
  const { devKey, username, password, organizationId } = emulator.credentials
  const bill = new Bill({ baseUrl: 'http://127.0.0.1:1', fetch: emulator.fetch as never, devKey, username, password, organizationId })
  const vendor = await bill.vendors.create({ name: 'Fern', address: { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } })
  expect((await bill.vendors.get(vendor.id)).name).toBe('Fern')
  const all = await bill.vendors.list().toArray()
  expect(all.map((v) => v.name)).toEqual(['Cedar Paper Supply', 'Maple Street Print', 'Birch Office Plants', 'Fern'])
  expect((await bill.vendors.list({ filters: { archived: { eq: true } } }).toArray()).map((v) => v.name)).toEqual(['Birch Office Plants'])
  await expect(bill.vendors.get('009nope')).rejects.toThrow('BDC_1205')
  expect(await bill.bills.list().toArray()).toHaveLength(2)
})
