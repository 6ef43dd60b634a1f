/** Pays bills without a request: of vendors with autopay, and of recurring bills. */
import { addBusinessDays, isBusinessDay, nextBusinessDay, previousBusinessDay, toDate } from '../clock/business-days.js'
import type { Json } from '../contract/contract.js'
import { Rejection } from '../errors.js'
import { emit } from '../events/emit.js'
import { defineRules } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import type { TimerHandler } from '../timers.js'
import { toTimestamp, type World } from '../world.js'
import { autoPayOf, orderOf } from './autopay-schedule.js'
import { BILLS } from './bill-amounts.js'
import { BANK_ACCOUNTS } from './funding-accounts.js'
import { internalCall } from './internal-call.js'
import { pay } from './payment-create.js'
import { VENDORS } from './vendors.js'

export const autoPayRules = defineRules({
  'vendor-autopay': {
    text: 'A bill of a vendor with autopay is paid in full on the business day that is daysBeforeDueDate days before its due date, or before that; at once if that day is past. A bill of more than maxAmount, or that waits for approval, is left alone. If autopay has no bank account, it uses the default one for payables. A bill is tried once, until its due date, its vendor or the autopay changes.',
    confidence: 'inferred', source: 'https://developer.bill.com/reference/createvendor, for the fields', operations: ['createVendor', 'updateVendor', 'createBill'],
  },
  'autopay-failed-event': {
    text: 'An automatic payment that a rule rejects is an autopay.failed event. It is not tried again.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/notification-payloads-reference; that it is not tried again is inferred', operations: [],
  },
})

interface Order {
  readonly bankAccountId: unknown
  readonly createdBy: unknown
  /** The process date that is wanted. */
  readonly wanted: string
  readonly billingType: 'BILL_AUTOPAY' | 'RECURRING_PAYMENT'
}

/** Pays what is due of a bill. A rejection is an event. All checks come before the first change, so nothing is left half done. */
export function payAutomatically(world: World, bill: Row, { bankAccountId, createdBy, wanted, billingType }: Order): void {
  const { owner, data } = bill
  const now = world.clock.now()
  const account = bankAccountId ?? world.store.list(BANK_ACCOUNTS, owner).find((row) => (row.data['default'] as Json)['payables'] === true)?.id
  const fundingAccount = { type: 'BANK_ACCOUNT', id: String(account ?? '') }
  const day = isBusinessDay(wanted) ? wanted : previousBusinessDay(wanted)
  const earliest = addBusinessDays(toDate(now), 0)
  const isForeign = (world.store.get(VENDORS, String(data['vendorId']))?.data['billCurrency'] ?? 'USD') !== 'USD'
  const processDate = isForeign ? nextBusinessDay(now) : day < earliest ? earliest : day
  const body = { billId: bill.id, fundingAccount, processDate, processingOptions: {} }
  const call = internalCall(world, owner, 'createPayment', { body, userId: createdBy })
  try {
    pay(call, body, [{ billId: bill.id, amount: Number(data['dueAmount']) }], billingType)
  } catch (error) {
    if (!(error instanceof Rejection)) throw error
    emitFailed(world, bill, createdBy, fundingAccount, error)
  }
}

function emitFailed(world: World, { owner, data }: Row, createdBy: unknown, fundingAccount: Json, { issues }: Rejection): void {
  const timestamp = toTimestamp(world.clock.now())
  const vendor = world.store.get(VENDORS, String(data['vendorId']))
  emit(world, owner, 'autopay.failed', { vendor: { id: data['vendorId'], name: vendor?.data['name'] }, createdBy, updatedTime: timestamp, fundingAccount, errors: issues.map(({ code, message }) => ({ code, message, timestamp })) })
}

export const runAutoPay: TimerHandler = (world, { id }) => {
  const row = world.store.get(BILLS, String(id)) as Row
  const autoPay = autoPayOf(world.store.get(VENDORS, String(row.data['vendorId'])))
  const due = Number(row.data['dueAmount'])
  const waits = ['ASSIGNED', 'APPROVING', 'DENIED'].includes(String(row.data['approvalStatus']))
  if (!(due > 0) || waits || (autoPay.maxAmount !== undefined && due > autoPay.maxAmount)) return
  const bill = world.store.update<Json>(BILLS, row, { ...row.data, __autoPaid: orderOf(row, autoPay) })
  payAutomatically(world, bill, { bankAccountId: autoPay.bankAccountId, createdBy: autoPay.createdBy, wanted: toDate(world.clock.now()), billingType: 'BILL_AUTOPAY' })
}
