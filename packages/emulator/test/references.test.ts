/** References of requests to records, found by the names of fields in the description. */
import { describe, expect, it } from 'vitest'
import type { Json } from '../src/contract/contract.ts'
import { referenceOf } from '../src/resources/references.ts'
import { ADDRESS, setUpPayables } from './helpers/payables.ts'

const world = await setUpPayables()
const { bill, emulator, vendor } = world
const { contract } = emulator.world

/** Names of the fields of a request, at any depth. */
function fieldsOf(schema: Json, seen = new Set<Json>()): string[] {
  const resolved = typeof schema['$ref'] === 'string' ? contract.resolve(schema['$ref']) : schema
  if (seen.has(resolved)) return []
  seen.add(resolved)
  const parts = [...(['allOf', 'oneOf', 'anyOf'] as const).flatMap((name) => (resolved[name] ?? []) as Json[]), ...(resolved['items'] ? [resolved['items'] as Json] : [])]
  const properties = Object.entries((resolved['properties'] ?? {}) as Record<string, Json>)
  return [...parts.flatMap((part) => fieldsOf(part, seen)), ...properties.flatMap(([name, property]) => [...(property['readOnly'] === true ? [] : [name]), ...fieldsOf(property, seen)])]
}

/** Fields that end in Id and name no record of the organization: IDs of others, of codes, or of what is checked by its handler. */
const NO_REFERENCES = ['organizationId', 'rememberMeId', 'challengeId', 'setupId', 'taxId', 'networkId', 'rppsId', 'addressId', 'externalReferenceId', 'exchangeRateBatchId', 'paymentNetworkId']

/** Operations whose bodies have IDs of others: see src/resources/references.ts. */
const others = contract.operations.filter(({ id, schemes }) => id === 'loginAsUser' || id === 'sendTestEvent' || schemes.includes('spend'))

it('[reference-exists] each field of a request that ends in Id is a reference, or is known not to be one', () => {
  const undecided = contract.operations.filter((operation) => operation.requestSchema !== undefined && !others.includes(operation)).flatMap((operation) =>
    fieldsOf(contract.resolve(operation.requestSchema as string)).filter((field) => field.endsWith('Id') && !NO_REFERENCES.includes(field) && referenceOf(operation, field) === undefined).map((field) => `${operation.id} ${field}`),
  )
  expect(undecided).toEqual([])
  expect(others.every((operation) => referenceOf(operation, 'userId') === undefined)).toBe(true)
})

describe('[reference-exists] a request is rejected that names an unknown', () => {
  const customer = { name: 'Fern', email: 'pay@fern.example' }
  const lines = [{ amount: 1 }]
  const CASES: Readonly<Record<string, (id: string) => PromiseLike<unknown>>> = {
    'payFromChartOfAccountId: the account': (payFromChartOfAccountId) => world.createBill(1, { payFromChartOfAccountId }),
    'paymentTermId: the payment term': (paymentTermId) => world.createBill(1, { paymentTermId }),
    'classifications.itemId: the item': (itemId) => world.createBill(1, { classifications: { itemId } }),
    'billLineItems[1].classifications.jobId: the job': (jobId) => world.createBill(1, { billLineItems: [{ amount: 1 }, { amount: 1, classifications: { jobId } }] }),
    'vendorId: the vendor': (vendorId) => world.createBill(1, { vendorId }),
    'autoPay.bankAccountId: the bank account': (bankAccountId) => world.createVendor({ autoPay: { bankAccountId } }),
    'additionalInfo.paymentTermId: the payment term': (paymentTermId) => world.createVendor({ additionalInfo: { paymentTermId } }),
    'applyToBankAccountId: the bank account': (applyToBankAccountId) => world.createCredit(1, { applyToBankAccountId }),
    'vendorCreditLineItems[0].classifications.customerId: the customer': (customerId) => world.createCredit(1, { vendorCreditLineItems: [{ amount: 1, classifications: { customerId } }] }),
    'parentId: the department': (parentId) => bill.classifications.departments.create({ name: 'Sales', parentId }),
    'expenseChartOfAccountId: the account': (expenseChartOfAccountId) => bill.classifications.items.create({ name: 'Paper', type: 'INVENTORY', expenseChartOfAccountId } as never),
    'salesTaxItemId: the item': (salesTaxItemId) => bill.invoices.create({ customer, invoiceLineItems: [{ quantity: 1, price: 1 }], salesTaxItemId }),
    'paymentInformation.bankAccountId: the bank account': (bankAccountId) => bill.recurringBills.create({ vendorId: vendor.id, schedule: { period: 'MONTHLY', frequency: 1, nextDueDate: '2026-04-30' }, recurringBillLineItems: lines, paymentInformation: { bankAccountId } }),
    'billId: the bill': (billId) => world.payBill(billId, 1),
    'payments[0].billId: the bill': (billId) => bill.payments.createBulk({ fundingAccount: world.fundingAccount, payments: [{ billId, amount: 1 }] }),
    '[0].vendorId: the vendor': (vendorId) => bill.bills.createBulk([{ vendorId, dueDate: '2026-04-01', billLineItems: lines, invoice: { invoiceNumber: 'N', invoiceDate: '2026-03-01' } }]),
  }

  it.each(Object.entries(CASES))('%s', async (message, send) => {
    const before = emulator.world.store.all('bills').length
    await expect(send('NOWHERE')).rejects.toThrow(`${message} NOWHERE does not exist (BDC_1205)`)
    expect(emulator.world.store.all('bills')).toHaveLength(before)
  })

  it('record, also one of another organization', async () => {
    const { store } = emulator.world
    store.insert('classifications.jobs', 'other', 'jobOTHER', { id: 'jobOTHER' })
    await expect(world.createBill(1, { billLineItems: [{ amount: 1, classifications: { jobId: 'jobOTHER' } }] })).rejects.toThrow('jobOTHER does not exist')
  })
})

it('[reference-exists] [bill-bulk] bulk bills have an issue for each unknown record', async () => {
  const input = (vendorId: string) => ({ vendorId, dueDate: '2026-04-01', billLineItems: [{ amount: 1 }], invoice: { invoiceNumber: 'N', invoiceDate: '2026-03-01' } })
  await expect(bill.bills.createBulk([input('ONE'), input(vendor.id), input('TWO')])).rejects.toMatchObject({ issues: [{ code: 'BDC_1205' }, { code: 'BDC_1246' }, { code: 'BDC_1205' }] })
})

it('[reference-exists] a request is served that names records of its organization', async () => {
  const account = await bill.classifications.chartOfAccounts.create({ name: 'Office', account: { type: 'EXPENSE' } } as never)
  const parent = await bill.classifications.departments.create({ name: 'Sales' })
  const department = await bill.classifications.departments.create({ name: 'West', parentId: parent.id })
  const created = await world.createBill(1, { payFromChartOfAccountId: account.id, billLineItems: [{ amount: 1, classifications: { chartOfAccountId: account.id, departmentId: department.id } }] })
  expect(created.billLineItems).toMatchObject([{ classifications: { departmentId: department.id } }])
})

it('[payment-failed-event] a payment of an unknown bill is an event', async () => {
  const { payBill, events, subscribe } = await setUpPayables()
  await subscribe('payment.failed')
  await expect(payBill('00nNOWHERE', 1)).rejects.toThrow('BDC_1205')
  expect(events('payment.failed')).toMatchObject([{ errors: [{ code: 'BDC_1205' }] }])
})

it('[payment-bill-archived] [payment-one-vendor] a payment is for open bills of the vendor that it names', async () => {
  const created = await world.createBill(5)
  const other = await world.createVendor({ name: 'Other', address: ADDRESS })
  await expect(world.payBill(created.id, 5, { vendorId: other.id })).rejects.toThrow('belongs to another vendor')
  await bill.bills.archive(created.id)
  await expect(world.payBill(created.id, 5)).rejects.toThrow('is archived')
})
