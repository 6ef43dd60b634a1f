/** Invoices, and how payments and credits change them. https://developer.bill.com/docs/ar-invoices */
import { bodyOf, type Call, type Handlers } from '../call.js'
import { toDate } from '../clock/business-days.js'
import type { Json } from '../contract/contract.js'
import { cents, sum } from '../money.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import { toTimestamp } from '../world.js'
import { CUSTOMER_BALANCE, moveBalance } from './balance.js'
import { customers, requireCustomer } from './customers.js'
import { definitionOf } from './definitions.js'
import { emitChange } from './emit-change.js'
import { create, findRow, present, write } from './generic.js'
import type { Resource } from './resource.js'

export const invoiceRules = defineRules({
  'invoice-amounts': {
    text: 'totalAmount is the sum of quantity times price. dueAmount is totalAmount less credits, scheduled payments and payments received.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/ar-invoices', operations: ['createInvoice', 'updateInvoice', 'replaceInvoice', 'getInvoice', 'listInvoices'],
  },
  'invoice-status': {
    text: 'An invoice is OPEN, then PARTIAL_PAYMENT, then PAID_IN_FULL. There is no status for a canceled one: archive it.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/ar-invoices', operations: ['getInvoice', 'listInvoices'],
  },
  'invoice-defaults': {
    text: 'A missing number is generated; invoiceDate and dueDate default to today. A PUT without them keeps them, which is our choice.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/createinvoice', operations: ['createInvoice', 'replaceInvoice'],
  },
  'invoice-customer': {
    text: 'Requests name the customer as customer, by id or by name and email; responses as customerId. A name creates a customer.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/createinvoice', operations: ['createInvoice', 'updateInvoice', 'replaceInvoice'],
  },
  'invoice-events': {
    text: 'Creating, changing, archiving and restoring an invoice is an event. A payment of a customer is none.',
    confidence: 'peer', source: 'https://developer.bill.com/reference/createsubscription; the missing event was seen by peers', operations: ['createInvoice', 'updateInvoice', 'replaceInvoice', 'archiveInvoice', 'restoreInvoice', 'recordInvoice', 'chargeCustomer'],
  },
  'invoice-amount-floor': {
    text: 'The amount of an invoice cannot be less than its credits and payments.',
    confidence: 'inferred', operations: ['updateInvoice', 'replaceInvoice'],
  },
  'invoice-customer-fixed': {
    text: 'The customer of an invoice with payments cannot change.',
    confidence: 'inferred', operations: ['updateInvoice', 'replaceInvoice'],
  },
  'invoice-credit-limit': {
    text: 'An invoice cannot be credited by more than it is worth.',
    confidence: 'inferred', operations: ['createInvoice', 'updateInvoice'],
  },
})

export const INVOICES = 'invoices'

/** A payment's share of one invoice, stored on the invoice. */
interface InvoiceShare {
  readonly id: string
  readonly amount: number
  readonly status: 'PAID' | 'SCHEDULED' | 'CANCELED'
  readonly date: string
}

export const invoices: Resource = {
  ...definitionOf(INVOICES),
  check(_call, data, before) {
    const lines = (data['invoiceLineItems'] ?? before?.data['invoiceLineItems'] ?? []) as Json[]
    const isMoved = before && data['customerId'] !== undefined && data['customerId'] !== before.data['customerId']
    if (isMoved && sharesOf(before.data).some(({ status }) => status !== 'CANCELED')) rejectBy(invoiceRules['invoice-customer-fixed'], 400, 'BDC_1119', 'customer: an invoice with payments keeps its customer.')
    if (Number(data['creditAmount'] ?? 0) > Math.max(0, totalOf(lines))) rejectBy(invoiceRules['invoice-credit-limit'], 400, 'BDC_1119', 'creditAmount: must not be more than the total of the invoice.')
  },
  defaults: (call) => ({ archived: false, createdBy: call.session?.userId, payments: [], invoiceDate: toDate(call.now), dueDate: toDate(call.now) }),
  derive(_call, data) {
    const amounts = amountsOf(data)
    if (amounts.dueAmount < 0) rejectBy(invoiceRules['invoice-amount-floor'], 400, 'BDC_1119', `invoiceLineItems: the amount ${amounts.totalAmount} is less than the credits and payments of the invoice.`)
    return amounts
  },
  after(call, row, verb, before) {
    moveBalance(call, CUSTOMER_BALANCE, before, row.data)
    emitChange(call.world, row.owner, 'invoice', verb, present(row))
  },
}

const totalOf = (lines: readonly Json[]): number => sum(lines.map((line) => cents(Number(line['amount'] ?? Number(line['quantity'] ?? 1) * Number(line['price'] ?? 0)))))

const sharesOf = (data: Readonly<Json>): readonly InvoiceShare[] => (data['payments'] ?? []) as InvoiceShare[]

function amountsOf(data: Readonly<Json>): Json & { readonly totalAmount: number; readonly dueAmount: number } {
  const shares = sharesOf(data)
  const total = (status: InvoiceShare['status']): number => sum(shares.filter((share) => share.status === status).map(({ amount }) => amount))
  const totalAmount = totalOf((data['invoiceLineItems'] ?? []) as Json[])
  const [scheduledAmount, paid, creditAmount] = [total('SCHEDULED'), total('PAID'), cents(Number(data['creditAmount'] ?? 0))]
  const dueAmount = cents(totalAmount - creditAmount - scheduledAmount - paid)
  const isPaid = dueAmount <= 0 && scheduledAmount === 0 && totalAmount > 0
  return { totalAmount, creditAmount, scheduledAmount, dueAmount, status: isPaid ? 'PAID_IN_FULL' : paid + creditAmount > 0 ? 'PARTIAL_PAYMENT' : 'OPEN' }
}

/** What an invoice stores of a request: the ID of its customer, which is created if only a name is given. */
export function withCustomer(call: Call): Json {
  const { customer, processingOptions: _options, ...input } = bodyOf(call) as Json & { customer?: { id?: string; name?: string; email?: string } }
  if (customer === undefined) return input
  const customerId = customer.id === undefined ? create(call, customers, customer).id : requireCustomer(call, customer.id).id
  return { ...input, customerId }
}

/** Adds a payment to an invoice, or changes the status of one. */
export function setShare(call: Pick<Call, 'world' | 'now' | 'owner'>, invoiceId: string, share: InvoiceShare): void {
  const { store } = call.world
  const row = store.get(INVOICES, invoiceId)
  if (!row) return
  const others = sharesOf(row.data).filter(({ id }) => id !== share.id)
  const data = { ...row.data, payments: [...others, share], updatedTime: toTimestamp(call.now) }
  const saved = store.update<Json>(INVOICES, row, { ...data, ...amountsOf(data) })
  // Rule invoice-events: no event.
  moveBalance(call, CUSTOMER_BALANCE, row.data, saved.data)
}

function sendIfAsked(call: Call, invoice: Json): void {
  if ((bodyOf(call)['processingOptions'] as Json | undefined)?.['sendEmail'] !== true) return
  const customer = requireCustomer(call, invoice['customerId'])
  call.world.send({ kind: 'email', to: String(customer.data['email']), text: `Invoice ${String(invoice['invoiceNumber'])}: ${String(invoice['totalAmount'])} is due on ${String(invoice['dueDate'])}.` })
}

export const invoiceHandlers: Handlers = {
  createInvoice(call) {
    const number = `INV-${String(call.world.store.count(`invoice ${call.owner}`)).padStart(4, '0')}`
    const invoice = present(create(call, invoices, { invoiceNumber: number, ...withCustomer(call) }))
    sendIfAsked(call, invoice)
    return invoice
  },
  updateInvoice: (call) => present(write(call, invoices, findRow(call, invoices), withCustomer(call), 'update')),
  replaceInvoice(call) {
    const row = findRow(call, invoices)
    const { invoiceNumber, invoiceDate, dueDate } = row.data
    return present(write(call, invoices, row, { invoiceNumber, invoiceDate, dueDate, ...withCustomer(call) }, 'replace'))
  },
  sendInvoice(call) {
    const { data } = findRow(call, invoices, call.path['invoiceId'])
    const { recipient } = bodyOf(call) as { recipient: { to?: string[] } }
    call.world.send({ kind: 'email', to: (recipient.to ?? []).join(', '), text: `Invoice ${String(data['invoiceNumber'])}: ${String(data['dueAmount'])} is due on ${String(data['dueDate'])}.` })
  },
  getPaymentLink(call) {
    const { id } = findRow(call, invoices, call.path['invoiceId'])
    requireCustomer(call, bodyOf(call)['customerId'])
    return { paymentLink: `${call.origin}/_emulator/pay/${id}` }
  },
}
