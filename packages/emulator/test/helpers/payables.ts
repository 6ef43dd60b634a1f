/** A company with a vendor, a bank account and a client, for the tests of payables. */
import { Bill } from 'bill-sdk'
import { createEmulator, type EmulatorOptions } from '../../src/local.ts'

export const ADDRESS = { line1: '1 Mill Lane', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } as const

export async function setUpPayables(options: EmulatorOptions = {}) {
  const emulator = createEmulator({ checkResponses: true, limits: false, ...options })
  const bill = new Bill(emulator.clientOptions() as never)
  const [bank] = await bill.fundingAccounts.banks.list().toArray()
  if (!bank) throw new Error('The seed has no bank account.')
  const fundingAccount = { type: 'BANK_ACCOUNT', id: bank.id } as const
  const createVendor = (change: object = {}) => bill.vendors.create({ name: 'Fern Paper', address: ADDRESS, ...change })
  const vendor = await createVendor()
  let count = 0
  const createBill = (amount: number, change: object = {}) =>
    bill.bills.create({ vendorId: vendor.id, dueDate: '2026-03-31', billLineItems: [{ amount }], invoice: { invoiceNumber: `F-${++count}`, invoiceDate: '2026-03-01' }, ...change })
  const payBill = (billId: string, amount: number, change: object = {}) => bill.payments.create({ billId, amount, fundingAccount, processingOptions: { createBill: false }, ...change })
  const createCredit = (amount: number, change: object = {}) => bill.vendorCredits.create({ vendorId: vendor.id, referenceNumber: `VC-${++count}`, creditDate: '2026-03-01', vendorCreditLineItems: [{ amount }], ...change })
  /** The bodies of the events of a type, which the emulator would deliver. */
  const events = (type: string) => emulator.world.store.all<{ type: string; payload: string }>('events').filter(({ data }) => data.type === type).map(({ data }) => JSON.parse(data.payload) as Record<string, never>)
  const subscribe = (...types: string[]) => bill.events.subscriptions.create({ name: 'test', status: { enabled: true }, events: types.map((type) => ({ type, version: '1' as const })), notificationUrl: 'http://127.0.0.1:9/hook' } as never)
  return { emulator, bill, bank, fundingAccount, vendor, createVendor, createBill, payBill, createCredit, events, subscribe }
}
