/** Bills, and how payments and credits change them. https://developer.bill.com/docs/ap-bills */
import type { Call, Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import { emit } from '../events/emit.js'
import { cents, sum } from '../money.js'
import { defineRules, refuse } from '../rules/rule.js'
import type { Row } from '../store/store.js'
import { toTimestamp } from '../world.js'
import { applyCredits } from './vendor-credits.js'
import { findRow, present } from './generic.js'
import { listRows } from './list.js'
import { paidBy, type PaymentState } from './payment-states.js'
import type { Resource } from './resource.js'
import { requireVendor, updateBalance, VENDORS } from './vendors.js'

export const billRules = defineRules({
  'bill-line-amount': {
    text: 'The amount of a line is its amount, or quantity times price. The amount of a bill is the sum of its lines.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/ap-bills', operations: ['createBill', 'updateBill', 'replaceBill', 'createBulkBills'],
  },
  'bill-amounts': {
    text: 'dueAmount is amount less credits, scheduled payments and cleared payments. paidAmount is cleared payments and credits.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/v3-bills-changes', operations: ['getBill', 'listBills'],
  },
  'bill-payment-status': {
    text: 'A bill is UNPAID, then SCHEDULED while payments are on their way, then PAID when nothing is due, else PARTIALLY_PAID.',
    confidence: 'peer', source: 'BILL documents PAID, UNPAID and SCHEDULED; PARTIALLY_PAID is a value that peers list', operations: ['getBill', 'listBills'],
  },
  'bill-number-unique': {
    text: 'The number of an invoice is used once per vendor.',
    confidence: 'peer', source: 'BDC_1171, seen by a peer', operations: ['createBill', 'createBulkBills'],
  },
  'bill-vendor-name': {
    text: 'vendorName is in the responses of list and get only.',
    confidence: 'documented', source: 'https://developer.bill.com/changelog/2025-04-10-bills-api-improvements', operations: ['listBills', 'getBill'],
  },
})

export const BILLS = 'bills'

/** A payment of a bill, as the bill remembers it. */
export interface BillShare {
  readonly paymentId: string
  readonly amount: number
}

export const bills: Resource = {
  collection: BILLS,
  prefix: '00n',
  noun: 'bill',
  items: { billLineItems: 'bli' },
  check(call, data, before) {
    if (data['vendorId'] !== undefined) requireVendor(call, data['vendorId'])
    checkNumber(call, data, before)
    applyCredits(call, data, before)
  },
  defaults: () => ({ archived: false, approvalStatus: 'UNASSIGNED', __payments: [] }),
  derive: (call, data) => ({ billLineItems: ((data['billLineItems'] ?? []) as Json[]).map(withAmount), ...amountsOf(call, data) }),
  after(call, row, verb) {
    updateBalance(call, String(row.data['vendorId']))
    const events = { create: 'bill.created', update: 'bill.updated', archive: 'bill.archived', restore: 'bill.restored', delete: undefined }
    if (events[verb]) emit(call.world, row.owner, events[verb], { bill: { ...present(row, bills), vendorName: vendorNameOf(call, row) } })
  },
}

const withAmount = (line: Json): Json => ({ ...line, amount: cents(Number(line['amount'] ?? Number(line['quantity'] ?? 0) * Number(line['price'] ?? 0))) })

/** The amounts and the payment status, from the lines, the credits and the payments of a bill. */
function amountsOf({ world }: Pick<Call, 'world'>, data: Readonly<Json>): Json {
  const amount = sum(((data['billLineItems'] ?? []) as Json[]).map((line) => Number(withAmount(line)['amount'])))
  const shares = ((data['__payments'] ?? []) as BillShare[]).map((share) => ({ ...share, state: paidBy(world, share.paymentId) }))
  const total = (state: PaymentState): number => sum(shares.filter((share) => share.state === state).map((share) => share.amount))
  const creditAmount = sum(((data['vendorCredits'] ?? []) as { amount: number }[]).map((credit) => credit.amount))
  const [scheduledAmount, cleared] = [total('scheduled'), total('cleared')]
  const dueAmount = cents(amount - creditAmount - scheduledAmount - cleared)
  return { amount, creditAmount, scheduledAmount, dueAmount, paidAmount: cents(cleared + creditAmount), paymentStatus: statusOf(scheduledAmount, cleared, dueAmount) }
}

function statusOf(scheduled: number, cleared: number, due: number): string {
  if (scheduled > 0) return 'SCHEDULED'
  if (cleared > 0) return due <= 0 ? 'PAID' : 'PARTIALLY_PAID'
  return 'UNPAID'
}

function checkNumber({ world, owner }: Call, data: Readonly<Json>, before: Row | undefined): void {
  const number = (data['invoice'] as Json | undefined)?.['invoiceNumber']
  if (number === undefined || before) return
  const isUsed = world.store.list(BILLS, owner).some((row) => row.data['vendorId'] === data['vendorId'] && (row.data['invoice'] as Json | undefined)?.['invoiceNumber'] === number)
  if (isUsed && world.config.uniqueBillNumbers) refuse(billRules['bill-number-unique'], 400, 'BDC_1171', `The invoice number ${String(number)} is already used by another bill of this vendor.`)
}

/** Recomputes a bill after one of its payments changed. */
export function refreshBill(call: Pick<Call, 'world' | 'now' | 'owner'>, billId: string, share?: BillShare): void {
  const { store } = call.world
  const row = store.get(BILLS, billId)
  if (!row) return
  const __payments = [...((row.data['__payments'] ?? []) as BillShare[]), ...(share ? [share] : [])]
  const data = { ...row.data, __payments, updatedTime: toTimestamp(call.now) }
  store.update(BILLS, row, { ...data, ...amountsOf(call, data) })
  updateBalance(call as Call, String(row.data['vendorId']))
}

const vendorNameOf = (call: Call, row: Row): unknown => call.world.store.get(VENDORS, String(row.data['vendorId']))?.data['name']

const withVendorName = (call: Call) => (row: Row): Json => ({ ...present(row, bills), vendorName: vendorNameOf(call, row) })

export const billHandlers: Handlers = {
  listBills: (call) => listRows(call, call.world.store.list(BILLS, call.owner), withVendorName(call)),
  getBill: (call) => withVendorName(call)(findRow(call, bills)),
}

