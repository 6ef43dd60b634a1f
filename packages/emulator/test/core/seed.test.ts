/** Seeds: what a world begins with. */
import { Bill } from 'bill-sdk'
import { describe, expect, it } from 'vitest'
import { createEmulator } from '../../src/local.ts'
import type { Seed } from '../../src/seed/seed.ts'

const VENDOR = { name: 'Fern', address: { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } } as const

describe('a seed', () => {
  it('is entered through the handlers, with references and further operations', async () => {
    const emulator = createEmulator({
      checkResponses: true,
      seed: { vendors: [{ $key: 'fern', ...VENDOR }, { ...VENDOR, $then: [['archiveVendor']] }], bills: [{ vendorId: '$ref:fern', dueDate: '2026-03-20', billLineItems: [{ amount: 5 }], invoice: { invoiceNumber: '1', invoiceDate: '2026-03-01' } }] },
    })
    const bill = new Bill(emulator.clientOptions() as never)
    expect((await bill.vendors.list().toArray()).map(({ archived }) => archived)).toEqual([false, true])
    expect(await bill.bills.list().toArray()).toMatchObject([{ vendorName: 'Fern', amount: 5, dueAmount: 5 }])
  })

  it('can be empty: users and keys, but no records', async () => {
    const bill = new Bill(createEmulator({ seed: 'empty' }).clientOptions() as never)
    expect(await bill.vendors.list().toArray()).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['no object', null, 'seed must be'],
    ['a list', [], 'seed must be'],
    ['one record instead of a list', { vendors: VENDOR }, 'list of records for vendors'],
    ['an unknown kind', { vampires: [{}] }, 'records of vampires, which cannot be created'],
    ['an unknown field', { vendors: [VENDOR, { ...VENDOR, color: 'red' }] }, 'invalid record vendors[1]: color: is not a known field'],
    ['a missing field', { vendors: [{ name: 'Fern' }] }, 'invalid record vendors[0]: address: must not be null'],
    ['an unknown reference', { bills: [{ vendorId: '$ref:fern' }] }, 'invalid record bills[0]: fern is not the $key of an earlier record'],
    ['an unknown operation', { vendors: [{ ...VENDOR, $then: [['burnVendor']] }] }, 'invalid record vendors[0]: there is no operation burnVendor'],
    ['a malformed $then', { vendors: [{ ...VENDOR, $then: 'archiveVendor' }] }, 'invalid record vendors[0]: $then of a record is a list'],
  ])('with %s is rejected, and a reset with it changes nothing', (_title, seed, message) => {
    expect(() => createEmulator({ seed: seed as Seed })).toThrow(message)
    const emulator = createEmulator()
    const before = JSON.stringify(emulator.snapshot())
    expect(() => emulator.reset(seed as Seed)).toThrow(message)
    expect(JSON.stringify(emulator.snapshot())).toBe(before)
  })

  it('is what a reset returns to', async () => {
    const emulator = createEmulator()
    const before = JSON.stringify(emulator.snapshot())
    const bill = new Bill(emulator.clientOptions() as never)
    await bill.vendors.create(VENDOR)
    emulator.faults.add({ reply: 'html' })
    emulator.reset()
    expect(JSON.stringify(emulator.snapshot())).toBe(before)
    expect([emulator.requests(), emulator.faults.list()]).toEqual([[], []])
  })
})
