/** Payments of customers: recorded, or charged to their bank account. https://developer.bill.com/docs/recording-an-ar-payment */
import { bodyOf, type Call, type Handlers } from '../call.js'
import { addBusinessDays, fromDate, toDate } from '../clock/business-days.js'
import type { Json } from '../contract/contract.js'
import { cents, isWholeCents, sum } from '../money.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import type { TimerHandler } from '../timers.js'
import { toTimestamp, type World } from '../world.js'
import { CUSTOMER_BANK_ACCOUNTS, requireCustomer } from './customers.js'
import { INVOICES, setShare } from './invoices.js'
import { requireReference } from './references.js'

export const receivedPaymentRules = defineRules({
  'received-payment-one-customer': {
    text: 'A payment is for invoices of one customer. What it does not apply to invoices is unappliedAmount.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/recording-an-ar-payment', operations: ['recordInvoice'],
  },
  'received-payment-limit': {
    text: 'A payment applies whole cents, at most what is due of an invoice even if it names the invoice twice, and at most its own amount.',
    confidence: 'inferred', operations: ['recordInvoice', 'chargeCustomer'],
  },
  'received-payment-archived': {
    text: 'An archived invoice cannot be paid.',
    confidence: 'inferred', operations: ['recordInvoice', 'chargeCustomer'],
  },
  'charge-authorization': {
    text: 'A charge needs a customer that is authorized to be charged, and a bank account of the customer.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/chargecustomer', operations: ['chargeCustomer'],
  },
  'charge-course': {
    text: 'A charge is SCHEDULED, then PAID three business days after its date. The time is our choice.',
    confidence: 'inferred', operations: ['chargeCustomer', 'getReceivablePayment'],
  },
})

export const RECEIVED = 'receivablePayments'
export const CHARGE_CLEARS = 'charge-clears'
const CLEARING_DAYS = 3

/** What a payment pays of an invoice. */
interface InvoicePayment {
  readonly invoiceId: string
  readonly amount: number
}

function checkInvoicePayments(call: Call, invoicePayments: readonly InvoicePayment[], amount: number, customerId: string | undefined): string {
  const applied = new Map<string, number>()
  const rows = invoicePayments.map(({ invoiceId, amount: part }) => {
    const row = requireReference(call, INVOICES, invoiceId, 'invoiceId')
    if (row.data['archived'] === true) rejectBy(receivedPaymentRules['received-payment-archived'], 400, 'BDC_1205', `${invoiceId} : the invoice is archived.`)
    const total = sum([applied.get(invoiceId) ?? 0, part])
    applied.set(invoiceId, total)
    if (!(part > 0) || !isWholeCents(part)) rejectBy(receivedPaymentRules['received-payment-limit'], 422, 'BDC_1159', `${invoiceId} : the amount ${part} must be positive, in whole cents.`)
    if (total > Number(row.data['dueAmount'])) rejectBy(receivedPaymentRules['received-payment-limit'], 422, 'BDC_1159', `${invoiceId} : the amount ${total} is more than the ${String(row.data['dueAmount'])} that is due.`)
    return row
  })
  const owners = new Set(rows.map(({ data }) => String(data['customerId'])))
  const [owner = customerId ?? ''] = owners
  if (owners.size > 1 || (customerId !== undefined && owner !== customerId)) rejectBy(receivedPaymentRules['received-payment-one-customer'], 400, 'BDC_1119', 'All invoices must belong to one customer.')
  if (!isWholeCents(amount)) rejectBy(receivedPaymentRules['received-payment-limit'], 422, 'BDC_1159', `amount: ${amount} must be in whole cents.`)
  if (sum(invoicePayments.map((invoicePayment) => invoicePayment.amount)) > amount) rejectBy(receivedPaymentRules['received-payment-limit'], 422, 'BDC_1159', 'amount: must be at least the sum of the amounts of the invoices.')
  return requireCustomer(call, owner).id
}

function insert(call: Pick<Call, 'world' | 'owner' | 'now'>, parts: readonly InvoicePayment[], date: string, status: 'PAID' | 'SCHEDULED', data: Json): Row {
  const { world, owner, now } = call
  const id = world.store.createId('0rp')
  const time = toTimestamp(now)
  const invoicePayments = parts.map((part) => ({ ...part, paymentDate: date, id: world.store.createId('0ip') }))
  const row = world.store.insert<Json>(RECEIVED, owner, id, { id, paymentDate: date, status, invoicePayments, createdTime: time, updatedTime: time, ...data })
  for (const invoicePayment of invoicePayments) setShare(call, invoicePayment.invoiceId, { id: invoicePayment.id, amount: invoicePayment.amount, status, date })
  return row
}

function record(call: Call): Json {
  const body = bodyOf(call) as Json & { amount: number; paymentDate: string; paymentType: string; invoices: { id: string; amount: number }[]; customerId?: string }
  const invoicePayments = body.invoices.map(({ id, amount }) => ({ invoiceId: id, amount }))
  const customerId = checkInvoicePayments(call, invoicePayments, body.amount, body.customerId)
  const unappliedAmount = cents(body.amount - sum(invoicePayments.map(({ amount }) => amount)))
  const { id, data } = insert(call, invoicePayments, body.paymentDate, 'PAID', { customerId, amount: body.amount, unappliedAmount, description: body['description'], onlinePayment: false, receivablesType: body.paymentType })
  const paid = body.invoices.map((invoice) => ({ id: invoice.id, payments: call.world.store.get(INVOICES, invoice.id)?.data['payments'] }))
  return { ...data, id, paymentType: body.paymentType, invoices: paid }
}

function charge(call: Call): Json {
  const body = bodyOf(call) as Json & { customerId: string; fundingAccount: { id: string }; invoicePayments: InvoicePayment[]; paymentDate?: string }
  const amount = sum(body.invoicePayments.map((invoicePayment) => invoicePayment.amount))
  checkInvoicePayments(call, body.invoicePayments, amount, body.customerId)
  const bank = call.world.store.get(CUSTOMER_BANK_ACCOUNTS, body.fundingAccount.id)
  if (requireCustomer(call, body.customerId).data['authorizedToCharge'] !== true || bank?.data['customerId'] !== body.customerId || bank.data['archived'] === true)
    rejectBy(receivedPaymentRules['charge-authorization'], 403, 'BDC_1150', 'The customer has not authorized charges, or the bank account is not one of the customer.')
  const date = body.paymentDate ?? addBusinessDays(toDate(call.now), 0)
  const row = insert(call, body.invoicePayments, date, 'SCHEDULED', { customerId: body.customerId, amount, unappliedAmount: 0, description: body['description'], fundingAccount: body.fundingAccount, onlinePayment: true, receivablesType: 'ACH' })
  call.world.clock.scheduleFor(row.id, CHARGE_CLEARS, fromDate(addBusinessDays(date, CLEARING_DAYS)))
  return row.data
}

export const clearCharge: TimerHandler = (world, { id }) => {
  const row = world.store.get(RECEIVED, String(id)) as Row
  const now = world.clock.now()
  world.store.update(RECEIVED, row, { ...row.data, status: 'PAID', updatedTime: toTimestamp(now) })
  for (const invoicePayment of row.data['invoicePayments'] as (InvoicePayment & { id: string; paymentDate: string })[])
    setShare({ world, now, owner: row.owner }, invoicePayment.invoiceId, { id: invoicePayment.id, amount: invoicePayment.amount, status: 'PAID', date: invoicePayment.paymentDate })
}

/** A customer pays an invoice online, for example by its payment link. */
export function payOnline(world: World, invoice: Row, amount: number): Row {
  const call = { world, owner: invoice.owner, now: world.clock.now() }
  return insert(call, [{ invoiceId: invoice.id, amount }], toDate(call.now), 'PAID', { customerId: invoice.data['customerId'], amount, unappliedAmount: 0, onlinePayment: true, receivablesType: 'ACH' })
}

export const receivedPaymentHandlers: Handlers = { recordInvoice: record, chargeCustomer: charge }
