/**
 * Measures what operations cost with few and with many records: `npx tsx --tsconfig tsconfig.json scripts/measure-growth.ts [records]` in packages/emulator. An
 * operation that reads all records of a kind stands out. Processor time, without HTTP.
 */
import { createEmulator } from '../src/index.ts'
import type { Emulator } from '../src/emulator.ts'

type Invoke = (id: string, body?: unknown, path?: Record<string, string>, query?: Record<string, string>) => Record<string, never>

const FEW = 100
const MANY = Number(process.argv[2] ?? 10_000)
const CALLS = 60

const address = { line1: '12 Mill Lane', city: 'Portland', stateOrProvince: 'OR', zipOrPostalCode: '97201', country: 'US' }

/** A world with this many vendors, bills, payments, customers, contacts, invoices and credits. */
class Filled {
  readonly emulator: Emulator = createEmulator({ limits: false, uniqueBillNumbers: true })
  #count = 0

  readonly invoke: Invoke = (id, body, path = {}, query = {}) => {
    const { userId, organizationId, devKey } = this.emulator.credentials
    const session = { kind: 'user' as const, userId, owner: organizationId, key: devKey, trusted: true, usedAt: 0 }
    return this.emulator.runtime.invoke(id, organizationId, { body, path, query, session }) as Record<string, never>
  }

  readonly bank = this.emulator.world.store.all('fundingAccounts.banks')[0]?.id as string
  readonly vendor = (): string => this.invoke('createVendor', { name: `Vendor ${++this.#count}`, address })['id'] as never
  readonly customer = (): string => this.invoke('createCustomer', { name: `Customer ${++this.#count}` })['id'] as never
  readonly contact = (customerId: string): unknown => this.invoke('createCustomerContact', { firstName: 'Kim', lastName: 'Reed', email: 'kim@reed.example' }, { customerId })
  readonly bill = (vendorId: string): string => this.invoke('createBill', { vendorId, dueDate: '2026-03-31', billLineItems: [{ amount: 100 }], invoice: { invoiceNumber: `N${++this.#count}`, invoiceDate: '2026-03-01' } })['id'] as never
  readonly pay = (billId: string): string => this.invoke('createPayment', { billId, amount: 10, fundingAccount: { type: 'BANK_ACCOUNT', id: this.bank }, processingOptions: {}, transactionNumber: `T${++this.#count}` })['id'] as never
  readonly invoice = (id: string): string => this.invoke('createInvoice', { customer: { id }, invoiceNumber: `I${++this.#count}`, invoiceDate: '2026-03-01', dueDate: '2026-03-31', invoiceLineItems: [{ quantity: 1, price: 50, description: 'Cards' }] })['id'] as never
  readonly credit = (vendorId: string): unknown => this.invoke('createVendorCredit', { vendorId, referenceNumber: `C${++this.#count}`, creditDate: '2026-03-01', vendorCreditLineItems: [{ amount: 5 }] })

  constructor(records: number) {
    for (let index = 0; index < records; index++) {
      const [vendor, customer] = [this.vendor(), this.customer()]
      this.pay(this.bill(vendor))
      this.credit(vendor)
      this.contact(customer)
      this.invoice(customer)
    }
  }
}

/** Each prepares what it needs, which is not measured, and returns the operation. */
const OPERATIONS: Readonly<Record<string, (world: Filled) => () => unknown>> = {
  createVendor: (world) => world.vendor,
  updateVendor: (world) => (vendorId => () => world.invoke('updateVendor', { phone: '4155550111' }, { vendorId }))(world.vendor()),
  createCustomer: (world) => world.customer,
  createCustomerContact: (world) => (id => () => world.contact(id))(world.customer()),
  listCustomerContacts: (world) => (customerId => () => world.invoke('listCustomerContacts', undefined, { customerId }))(world.customer()),
  createBill: (world) => (id => () => world.bill(id))(world.vendor()),
  updateBill: (world) => (billId => () => world.invoke('updateBill', { description: 'Paper' }, { billId }))(world.bill(world.vendor())),
  createPayment: (world) => (id => () => world.pay(id))(world.bill(world.vendor())),
  cancelPayment: (world) => (paymentId => () => world.invoke('cancelPayment', undefined, { paymentId }))(world.pay(world.bill(world.vendor()))),
  createVendorCredit: (world) => (id => () => world.credit(id))(world.vendor()),
  createInvoice: (world) => (id => () => world.invoice(id))(world.customer()),
  getVendorAuditTrail: (world) => (vendorId => () => world.invoke('getVendorAuditTrail', undefined, { vendorId }))(world.vendor()),
  'listVendors by name': (world) => () => world.invoke('listVendors', undefined, {}, { filters: 'name:eq:Vendor 7' }),
  'listBills by vendor': (world) => (id => () => world.invoke('listBills', undefined, {}, { filters: `vendorId:eq:${id}` }))(world.vendor()),
  'listPayments by number': (world) => () => world.invoke('listPayments', undefined, {}, { filters: 'transactionNumber:eq:T9' }),
  'listVendors by update': (world) => () => world.invoke('listVendors', undefined, {}, { sort: 'updatedTime:desc' }),
}

/** The median of the microseconds of single calls. */
function measure(world: Filled, prepare: (world: Filled) => () => unknown): number {
  const micros = Array.from({ length: CALLS }, () => {
    const run = prepare(world)
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    return user + system
  })
  return micros.sort((a, b) => a - b)[CALLS >> 1] as number
}

const worlds = [new Filled(FEW), new Filled(MANY)] as const
process.stdout.write(`${'median µs of processor time'.padEnd(30)} ${FEW} records  ${MANY} records  ratio\n`)
for (const [name, prepare] of Object.entries(OPERATIONS)) {
  // The first round warms up.
  for (const world of worlds) measure(world, prepare)
  const [few, many] = worlds.map((world) => measure(world, prepare)) as [number, number]
  process.stdout.write(`${name.padEnd(30)} ${String(few).padStart(11)}  ${String(many).padStart(13)}  ${(many / few).toFixed(1).padStart(5)}\n`)
}
