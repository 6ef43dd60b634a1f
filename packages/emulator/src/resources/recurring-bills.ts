/** Recurring bills, which create bills on the clock. https://developer.bill.com/docs/ap-recurring-bills */
import type { Call } from '../call.js'
import { toDate } from '../clock/business-days.js'
import type { Json } from '../contract/contract.js'
import { sum } from '../money.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { TimerHandler } from '../timers.js'
import { payAutomatically } from './autopay.js'
import { withAmount } from './bill-amounts.js'
import { bills } from './bills.js'
import { definitionOf } from './definitions.js'
import { create } from './generic.js'
import { internalCall } from './internal-call.js'
import { createDue, MAX_AT_ONCE, MAX_DAYS_IN_ADVANCE, MAX_FREQUENCY, runAfterWrite, timerOf, type RecurringKind } from './recurring-runs.js'
import type { Resource } from './resource.js'
import { requireTrusted } from './trust.js'

const WRITES = ['createRecurringBill', 'updateRecurringBill', 'replaceRecurringBill'] as const

export const recurringBillRules = defineRules({
  'recurring-bill-run': {
    text: 'A bill is created daysInAdvance days before each due date, until the end date. Its number is the due date. A schedule in the past creates all missed bills at once.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/ap-recurring-bills', operations: WRITES,
  },
  'recurring-bill-schedule': {
    text: `The frequency is 1 to ${MAX_FREQUENCY}, daysInAdvance at most ${MAX_DAYS_IN_ADVANCE}, the end date is not before the next due date, and a schedule that would create more than ${MAX_AT_ONCE} bills at once is rejected.`,
    confidence: 'inferred', operations: WRITES,
  },
  'recurring-bill-amount': {
    text: 'The amount of the bills that a recurring bill creates is not negative.',
    confidence: 'inferred', operations: WRITES,
  },
  'recurring-bill-month-end': {
    text: 'A monthly or yearly schedule keeps its day: the 31st is the last day of a shorter month, and the 31st again after it.',
    confidence: 'unknown', operations: WRITES,
  },
  'recurring-bill-autopay': {
    text: 'Automatic payment needs an MFA-trusted session and a bank account. Each bill is paid on the business day at or before its due date, or the next one if that is past. A payment that fails is an autopay.failed event.',
    confidence: 'inferred', source: 'https://developer.bill.com/reference/createrecurringbill', operations: WRITES,
  },
  'recurring-bill-archived': {
    text: 'An archived recurring bill creates no bills. Once restored, it creates those that it missed.',
    confidence: 'unknown', operations: ['archiveRecurringBill', 'restoreRecurringBill'],
  },
})

export const RECURRING_BILLS = 'recurringBills'

export const recurringBills: Resource = {
  ...definitionOf(RECURRING_BILLS),
  check(call, data) {
    if ((data['processingOptions'] as Json | undefined)?.['autoPayment'] === true) requireTrusted(call, recurringBillRules['recurring-bill-autopay'])
  },
  derive(call, data) {
    checkAutoPayment(call, data)
    const amount = sum(((data['recurringBillLineItems'] ?? []) as Json[]).map((line) => Number(withAmount(line)['amount'])))
    if (amount < 0) rejectBy(recurringBillRules['recurring-bill-amount'], 400, 'BDC_1119', `recurringBillLineItems: the amount ${amount} is less than zero.`)
    return { processingOptions: { autoPayment: false, ...(data['processingOptions'] as Json | undefined) }, __createdBy: call.session?.userId ?? data['__createdBy'], ...runAfterWrite(data, call.now, (message) => rejectBy(recurringBillRules['recurring-bill-schedule'], 400, 'BDC_1119', message)) }
  },
  after(call, row, verb) {
    if (verb !== 'delete') createDue(kind, call.world, row)
  },
}

function checkAutoPayment(call: Call, data: Readonly<Json>): void {
  if ((data['processingOptions'] as Json | undefined)?.['autoPayment'] !== true) return
  const id = (data['paymentInformation'] as Json | undefined)?.['bankAccountId']
  if (id === undefined) rejectBy(recurringBillRules['recurring-bill-autopay'], 400, 'BDC_1117', 'paymentInformation.bankAccountId: must not be null if autoPayment is true.')
}

const kind: RecurringKind = {
  collection: RECURRING_BILLS,
  timer: 'recurring-bill',
  create(world, { owner, data }, date) {
    const lines = (data['recurringBillLineItems'] as Json[]).map(({ id: _id, ...line }) => line)
    const body = { vendorId: data['vendorId'], dueDate: date, invoice: { invoiceNumber: date, invoiceDate: toDate(world.clock.now()) }, billLineItems: lines, description: data['description'] }
    const bill = create(internalCall(world, owner, 'createBill', { body, userId: data['__createdBy'] }), bills, body)
    const bankAccountId = (data['paymentInformation'] as Json | undefined)?.['bankAccountId']
    if ((data['processingOptions'] as Json)['autoPayment'] === true) payAutomatically(world, bill, { bankAccountId, createdBy: data['__createdBy'], wanted: date, billingType: 'RECURRING_PAYMENT' })
  },
}

export const recurringBillTimers: Readonly<Record<string, TimerHandler>> = { [kind.timer]: timerOf(kind) }
