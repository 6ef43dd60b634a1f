/** Recurring invoices, which create invoices on the clock. https://developer.bill.com/docs/ar-recurring-invoices */
import type { Json } from '../contract/contract.js'
import { toDate } from '../clock/business-days.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { TimerHandler } from '../timers.js'
import { definitionOf } from './definitions.js'
import { create } from './generic.js'
import { internalCall } from './internal-call.js'
import { invoices } from './invoices.js'
import { createDue, MAX_DAYS_IN_ADVANCE, MAX_FREQUENCY, runAfterWrite, timerOf, type RecurringKind } from './recurring-runs.js'
import type { Resource } from './resource.js'

const WRITES = ['createRecurringInvoice', 'updateRecurringInvoice', 'replaceRecurringInvoice'] as const

export const recurringInvoiceRules = defineRules({
  'recurring-invoice-run': {
    text: 'An invoice is created daysInAdvance days before each due date, until the end date. Its number is the due date. A schedule in the past creates all missed invoices at once.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/ar-recurring-invoices', operations: WRITES,
  },
  'recurring-invoice-schedule': {
    text: `The frequency is 1 to ${MAX_FREQUENCY}, daysInAdvance at most ${MAX_DAYS_IN_ADVANCE}, and the end date is not before the next due date.`,
    confidence: 'inferred', operations: WRITES,
  },
})

const kind: RecurringKind = {
  collection: 'recurringInvoices',
  timer: 'recurring-invoice',
  create(world, { owner, data }, date) {
    const invoiceLineItems = (data['recurringInvoiceLineItems'] as Json[]).map(({ id: _id, ...line }) => line)
    const body = { customerId: data['customerId'], invoiceNumber: date, invoiceDate: toDate(world.clock.now()), dueDate: date, invoiceLineItems }
    const invoice = create(internalCall(world, owner, 'createInvoice', { body, userId: data['__createdBy'] }), invoices, body)
    const customer = world.store.get('customers', String(data['customerId']))
    if (data['sendEmail'] === true) world.send({ kind: 'email', to: String(customer?.data['email']), text: `Invoice ${date}: ${String(invoice.data['totalAmount'])} is due on ${date}.` })
  },
}

export const recurringInvoices: Resource = {
  ...definitionOf(kind.collection),
  derive: (call, data) => ({ __createdBy: call.session?.userId ?? data['__createdBy'], ...runAfterWrite(data, call.now, (message) => rejectBy(recurringInvoiceRules['recurring-invoice-schedule'], 400, 'BDC_1119', message)) }),
  after(call, row, verb) {
    if (verb !== 'delete') createDue(kind, call.world, row)
  },
}

export const recurringInvoiceTimers: Readonly<Record<string, TimerHandler>> = { [kind.timer]: timerOf(kind) }
