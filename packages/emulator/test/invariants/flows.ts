/** Requests and events of the outside world that usually succeed, so that a sequence builds up state. */
import fc from 'fast-check'
import type { Contract } from '../../src/contract/contract.ts'
import { FAILURES } from '../../src/simulations/payment.ts'
import { EVENTS, request, type RequestStep, type Step } from './step.ts'

const amount = fc.integer({ min: 1, max: 20_000 }).map((cents) => cents / 100)
const name = fc.nat(99).map((number) => `%name ${number}`)
const pick = (collection: string): fc.Arbitrary<string> => fc.nat(9).map((at) => `@${collection}:${at}`)
/** The newest record. */
const last = (collection: string): fc.Arbitrary<string> => fc.constantFrom(`@${collection}:-1`, `@${collection}:-1`, `@${collection}:-2`, `@${collection}:0`)
const date = fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`)
const address = fc.constant({ line1: '1 Mill Lane', city: 'Reno', zipOrPostalCode: '89501', country: 'US' })
const fundingAccount = fc.record({ type: fc.constant('BANK_ACCOUNT'), id: fc.constant('@fundingAccounts.banks:0') })
const record = <T extends object>(fields: { [Name in keyof T]: fc.Arbitrary<T[Name]> }, requiredKeys?: (keyof T)[]): fc.Arbitrary<unknown> => fc.record(fields, requiredKeys && { requiredKeys })
const lines = (max = 3): fc.Arbitrary<unknown[]> => fc.array(fc.record({ amount }), { minLength: 1, maxLength: max })
const credits = fc.array(fc.record({ id: last('vendorCredits'), amount: fc.integer({ min: 1, max: 2000 }).map((cents) => cents / 100) }), { minLength: 1, maxLength: 1 })
const events = fc.subarray([...EVENTS], { minLength: 6 })
const invoice = fc.record({ invoiceNumber: fc.nat(9).map((number) => `F-${number}`), invoiceDate: date })
const vendor = record({ name, address, email: fc.constant('pay@fern.example') })
/** Mostly what is due: a payment of another amount is often rejected. */
const due = fc.constantFrom<unknown>('@due', '@due', '@half', 0.01, 20.5)
/** Of few numbers, so that some come twice. */
const transactionNumber = fc.nat(6).map((number) => `N${number}`)
const bill = record({ vendorId: pick('vendors'), dueDate: date, billLineItems: lines(), invoice })

/** By operation; a word after it distinguishes kinds of bodies. */
const BODIES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  createVendor: vendor,
  createBulkVendor: fc.array(vendor, { minLength: 1, maxLength: 2 }),
  updateVendor: record({ name }),
  createBill: bill,
  // A bill of another organization's vendor undoes those before it.
  createBulkBills: fc.array(record({ vendorId: fc.constantFrom('@vendors:0', '@vendors:-1', '@vendors:-1', '!vendors:0'), dueDate: date, billLineItems: lines(1), invoice }), { minLength: 2, maxLength: 3 }),
  'createBill with credits': record({ vendorId: pick('vendors'), dueDate: date, billLineItems: lines(), invoice, vendorCredits: credits }),
  updateBill: record({ billLineItems: lines(1) }),
  replaceBill: record({ vendorId: pick('vendors'), dueDate: date, billLineItems: lines(), invoice }),
  createVendorCredit: record({ vendorId: pick('vendors'), referenceNumber: fc.constant('VC'), creditDate: date, vendorCreditLineItems: lines(2) }),
  createPayment: record({ billId: last('bills'), amount: due, fundingAccount, processingOptions: fc.constant({}), transactionNumber }, ['billId', 'amount', 'fundingAccount', 'processingOptions']),
  'createPayment with credits': record({ billId: last('bills'), amount: fc.constantFrom('@half', '@half', '@due'), fundingAccount, processingOptions: fc.constant({}), vendorCredits: credits }),
  createBulkPayment: record({ fundingAccount, payments: fc.array(fc.record({ billId: last('bills'), amount: due }), { minLength: 1, maxLength: 2 }) }),
  recordPayment: record({ vendorId: fc.constant('@vendor'), processDate: date, toPrintCheck: fc.constant(false), payments: fc.array(fc.record({ billId: last('bills'), amount: due }), { minLength: 1, maxLength: 2 }) }),
  cancelPayment: fc.constant(undefined),
  voidPayment: record({ type: fc.constantFrom('VOID_AND_CREDIT', 'VOID_AND_REISSUE', 'VOID_ONLY'), reason: fc.constant('random') }),
  createCustomer: record({ name, email: fc.constant('pay@aspen.example'), billingAddress: address }),
  createInvoice: record({ customer: fc.record({ id: pick('customers') }), invoiceLineItems: fc.array(fc.record({ quantity: fc.integer({ min: 1, max: 4 }), price: amount }), { minLength: 1, maxLength: 3 }), creditAmount: amount }, ['customer', 'invoiceLineItems']),
  updateInvoice: record({ creditAmount: amount }),
  recordInvoice: record({ paymentDate: date, paymentType: fc.constant('CHECK'), amount: fc.integer({ min: 1, max: 60_000 }).map((cents) => cents / 100), invoices: fc.array(fc.record({ id: last('invoices'), amount: due }), { minLength: 1, maxLength: 2 }) }),
  createCustomerBankAccount: record({ nameOnAccount: name, routingNumber: fc.constant('074000010'), accountNumber: fc.constant('333222111'), type: fc.constant('CHECKING'), ownerType: fc.constant('BUSINESS') }),
  chargeCustomer: record({ customerId: pick('customers'), fundingAccount: fc.record({ type: fc.constant('BANK_ACCOUNT'), id: last('customers.bankAccounts') }), invoicePayments: fc.array(fc.record({ invoiceId: last('invoices'), amount: due }), { minLength: 1, maxLength: 1 }) }),
  createRecurringBill: record({ vendorId: pick('vendors'), schedule: fc.record({ period: fc.constantFrom('WEEKLY', 'MONTHLY'), frequency: fc.constant(1), nextDueDate: date }), recurringBillLineItems: lines(1), processingOptions: fc.constant({ autoPayment: true }), paymentInformation: fc.constant({ bankAccountId: '@fundingAccounts.banks:0' }) }),
  createSubscription: record({ name, status: fc.constant({ enabled: true }), events: events.map((types) => types.map((type) => ({ type, version: '1' }))), notificationUrl: fc.constantFrom('http://127.0.0.1:9/up', 'http://127.0.0.1:9/flaky', 'http://127.0.0.1:9/flaky', 'http://127.0.0.1:9/down') }),
  updateSubscription: record({ status: fc.record({ enabled: fc.boolean() }) }),
  createNewSecurityKey: fc.constant(undefined),
  createBudget: record({ name, owners: fc.constant(['@spend.users:0']), recurringInterval: fc.constant('NONE'), limit: fc.constant(500) }),
  createBudgetCard: record({ name, userId: fc.constant('@spend.users:0'), budgetId: last('spend.budgets'), limit: fc.constant(200) }),
  unfreezeCard: fc.constant(undefined),
  createReimbursement: record({ userId: fc.constant('@spend.users:0'), budgetId: last('spend.budgets'), amount, note: name, merchantName: name, occurredDate: date, receipts: fc.constant([]) }),
}

/** Often used, so that the others have something to work with. */
const WEIGHTS: Readonly<Record<string, number>> = { createBill: 4, createPayment: 8, createInvoice: 3, createBulkBills: 3, createBulkPayment: 6, recordPayment: 4, recordInvoice: 3, chargeCustomer: 2, createSubscription: 3, cancelPayment: 2, voidPayment: 5, createVendorCredit: 2, 'createPayment with credits': 4 }

export function flowRequests(contract: Contract): fc.Arbitrary<RequestStep> {
  return fc.oneof(...Object.entries(BODIES).map(([id, body]) => ({ weight: WEIGHTS[id] ?? 1, arbitrary: request(contract.operation(id.split(' ')[0] as string), body) })))
}

const simulation = (simulated: string, input: fc.Arbitrary<unknown>): fc.Arbitrary<Step> => input.map((value) => ({ kind: 'simulation', name: simulated, input: value as Record<string, unknown> }))

export const simulationSteps: fc.Arbitrary<Step> = fc.oneof(
  simulation('payment', record({ paymentId: pick('payments'), action: fc.constantFrom('advance', 'advance', 'return', 'void') })),
  simulation('payment', record({ paymentId: pick('payments'), action: fc.constant('advance') })),
  simulation('payment', record({ paymentId: pick('payments'), action: fc.constant('fail'), status: fc.constantFrom(...FAILURES) })),
  simulation('card-swipe', record({ cardId: last('spend.cards'), amount })),
  simulation('card-clears', record({ transactionId: last('spend.transactions') })),
  simulation('refund', record({ transactionId: last('spend.transactions') })),
  simulation('vendor-accepts', record({ vendorId: pick('vendors') })),
  simulation('network-request', record({ networkId: fc.constantFrom('0162462563856468', '0162462563856469') })),
)
