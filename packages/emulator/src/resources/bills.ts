/** Bills. https://developer.bill.com/docs/ap-bills */
import { bodyOf, type Call, type Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import { Rejection, type Issue } from '../errors.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import { approvalOfChanged, matchPolicies } from './approval-policies.js'
import { scheduleAutoPay } from './autopay-schedule.js'
import { amountsOf, BILLS, isInUse, withAmount } from './bill-amounts.js'
import { definitionOf } from './definitions.js'
import { emitChange } from './emit-change.js'
import { create, findRow, present, setArchived, write } from './generic.js'
import { listRows } from './list.js'
import { checkReferences } from './references.js'
import type { Resource } from './resource.js'
import { applyCredits } from './vendor-credits.js'
import { moveBalance, VENDOR_BALANCE } from './balance.js'
import { VENDORS } from './vendors.js'

const WRITES = ['createBill', 'createBulkBills', 'updateBill', 'replaceBill'] as const

export const billRules = defineRules({
  'bill-line-amount': {
    text: 'The amount of a line is its amount, or quantity times price. The amount of a bill is the sum of its lines.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/ap-bills', operations: WRITES,
  },
  'bill-amounts': {
    text: 'dueAmount is amount less credits, scheduled payments and cleared payments. paidAmount is cleared payments and credits.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/v3-bills-changes', operations: ['getBill', 'listBills'],
  },
  'bill-amount-floor': {
    text: 'The amount of a bill cannot be less than its credits and payments.',
    confidence: 'inferred', operations: WRITES,
  },
  'bill-vendor-fixed': {
    text: 'The vendor of a bill with payments or credits cannot change.',
    confidence: 'inferred', operations: ['updateBill', 'replaceBill'],
  },
  'bill-lines': {
    text: 'PUT removes the lines that it leaves out. PATCH changes lines by ID and keeps the others; a line sent without classifications loses them.',
    confidence: 'peer', source: 'https://developer.bill.com/reference/replacebill; the loss of classifications was seen live', operations: ['updateBill', 'replaceBill'],
  },
  'bill-payment-status': {
    text: 'A bill is UNPAID, then SCHEDULED while payments are on their way, then PAID when nothing is due, else PARTIALLY_PAID. Credits alone leave it UNPAID.',
    confidence: 'peer', source: 'BILL documents PAID, UNPAID and SCHEDULED; PARTIALLY_PAID is a value that peers list', operations: ['getBill', 'listBills'],
  },
  'bill-number-unique': {
    text: 'The number of an invoice is used once per vendor.',
    confidence: 'peer', error: 'peer', source: 'BDC_1171, seen by a peer', operations: ['createBill', 'createBulkBills'],
  },
  'bill-vendor-name': {
    text: 'vendorName is in the responses of list and get only.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/listbills', operations: ['listBills', 'getBill'],
  },
  'bill-bulk': {
    text: 'A bulk request is all or nothing. An item that is undone because of others is an issue with BDC_1246.',
    confidence: 'peer', error: 'peer', source: 'https://developer.bill.com/reference/createbulkbills; BDC_1246 was seen by a peer', operations: ['createBulkBills'],
  },
  'bill-events': {
    text: 'Creating, changing, archiving and restoring a bill is an event; a payment of it is an event of the payment. Which changes BILL reports is not known in full: the emulator reports all that a request makes.',
    confidence: 'inferred', operations: ['createBill', 'updateBill', 'replaceBill', 'archiveBill', 'restoreBill'],
  },
  'bill-foreign-amount': {
    text: 'The amount of a bill is in the currency of its vendor, and fundingAmount is computed from it at the exchange rate of the last change. BILL documents that the local amount is computed from the US dollars of the request; the emulator does it the other way round.',
    confidence: 'inferred', source: 'https://developer.bill.com/docs/v3-bills-changes; the rates are made up', operations: ['createBill', 'getBill', 'listBills'],
  },
})

export const bills: Resource = {
  ...definitionOf(BILLS),
  check(call, data, before) {
    if (before && data['vendorId'] !== undefined && data['vendorId'] !== before.data['vendorId'] && isInUse(call.world, before.data)) rejectBy(billRules['bill-vendor-fixed'], 400, 'BDC_1119', 'vendorId: a bill with payments or credits keeps its vendor.')
    if (before) applyCredits(call, data, before)
  },
  defaults: () => ({ archived: false, approvalStatus: 'UNASSIGNED', __payments: [] }),
  derive(call, data) {
    const amounts = amountsOf(call.world, data)
    if (amounts.dueAmount < 0) rejectBy(billRules['bill-amount-floor'], 400, 'BDC_1119', `billLineItems: the amount ${amounts.amount} is less than the credits and payments of the bill.`)
    const lines = ((data['billLineItems'] ?? []) as Json[]).map(withAmount)
    const approval = data['billApprovals'] === true ? matchPolicies(call, { ...data, ...amounts }) : approvalOfChanged(call, data, amounts.amount)
    return { billLineItems: lines, ...amounts, ...approval, billApprovals: undefined }
  },
  after(call, row, verb, before) {
    if (verb === 'create') applyCredits(call, row.data, undefined, row.id)
    moveBalance(call, VENDOR_BALANCE, before, row.data)
    scheduleAutoPay(call.world, row)
    emitChange(call.world, row.owner, 'bill', verb, eventOf(call, row))
  },
}

const EVENT_FIELDS = ['id', 'vendorId', 'amount', 'createdTime', 'updatedTime', 'archived', 'description', 'dueDate', 'paymentStatus', 'payFromChartOfAccountId', 'classifications', 'purchaseOrderNumber']

/** In an event, the date of the invoice is a time: midnight UTC. */
function eventOf(call: Call, row: Row): Json {
  const invoice = row.data['invoice'] as { invoiceDate?: string } | undefined
  const time = invoice?.invoiceDate === undefined ? {} : { invoiceDate: `${invoice.invoiceDate}T00:00:00.000+00:00` }
  return { ...Object.fromEntries(EVENT_FIELDS.filter((name) => row.data[name] !== undefined).map((name) => [name, row.data[name]])), invoice: { ...invoice, ...time }, vendorName: vendorNameOf(call, row) }
}

/** Creates a bill that a request describes. A number that BILL itself gives, for example to the bills of a recurring bill, is not checked. */
function createRequested(call: Call, data: Json): Row {
  checkNumber(call, data)
  return create(call, bills, data)
}

function checkNumber({ world, owner }: Call, data: Readonly<Json>): void {
  const number = (data['invoice'] as Json | undefined)?.['invoiceNumber']
  if (number === undefined || !world.config.uniqueBillNumbers) return
  const isUsed = world.store.table(BILLS, owner).where('invoice.invoiceNumber', number).some((row) => row.data['vendorId'] === data['vendorId'])
  if (isUsed) rejectBy(billRules['bill-number-unique'], 400, 'BDC_1171', `The invoice number ${String(number)} is already used by another bill of this vendor.`)
}

const vendorNameOf = (call: Call, row: Row): unknown => call.world.store.get(VENDORS, String(row.data['vendorId']))?.data['name']

/** Approvers are shown to callers who ask for them. */
function show(call: Call, row: Row, isAsked = bodyOf(call)['billApprovals'] === true): Json {
  const { approvers, ...data } = present(row)
  return isAsked || call.query['billApprovals'] === 'true' ? { ...data, approvers } : data
}

const withVendorName = (call: Call) => (row: Row): Json => ({ ...show(call, row, false), vendorName: vendorNameOf(call, row) })

function change(call: Call, verb: 'update' | 'replace'): Json {
  return show(call, write(call, bills, findRow(call, bills), bodyOf(call), verb))
}

function createBulk(call: Call): Json[] {
  const results = (call.body as Json[]).map((item, index) => {
    try {
      checkReferences(call, item, `[${index}]`)
      return show(call, createRequested(call, item), item['billApprovals'] === true)
    } catch (error) {
      if (error instanceof Rejection) return error
      throw error
    }
  })
  const failed = results.find((result): result is Rejection => result instanceof Rejection)
  if (!failed) return results as Json[]
  const undone: Issue = { code: 'BDC_1246', message: 'The bill was not created because another bill of the request failed.' }
  throw new Rejection(failed.status, results.flatMap((result) => (result instanceof Rejection ? result.issues : [undone])), failed.rule)
}

export const billHandlers: Handlers = {
  listBills: (call) => listRows(call, call.world.store.table(BILLS, call.owner), withVendorName(call)),
  getBill: (call) => withVendorName(call)(findRow(call, bills)),
  createBill: (call) => show(call, createRequested(call, bodyOf(call))),
  createBulkBills: createBulk,
  updateBill: (call) => change(call, 'update'),
  replaceBill: (call) => change(call, 'replace'),
  archiveBill: (call) => show(call, setArchived(call, bills, findRow(call, bills), 'archive')),
  restoreBill: (call) => show(call, setArchived(call, bills, findRow(call, bills), 'restore')),
}
