/** Payments of bills, from the schedule to the bank and back. https://developer.bill.com/docs/ap-payments */
import { bodyOf, type Call, type Handlers } from '../call.js'
import { addBusinessDays, toDate } from '../clock/business-days.js'
import type { Json } from '../contract/contract.js'
import { invalid, Rejection } from '../errors.js'
import { sum } from '../money.js'
import { refuse } from '../rules/rule.js'
import type { Row } from '../store/store.js'
import { toTimestamp } from '../world.js'
import { bills, refreshBill } from './bills.js'
import { create, findRow, present } from './generic.js'
import { listRows } from './list.js'
import { checkFundingAccount, checkProcessDate, checkShare, paymentRules, refuseSyncToken, type Share } from './payment-checks.js'
import { moveTo, scheduleNext } from './payment-course.js'
import { PAYMENTS } from './payment-states.js'
import type { Resource } from './resource.js'
import { referenceRules, requireVendor, VENDORS } from './vendors.js'

export const payments: Resource = { collection: PAYMENTS, prefix: 'stp', noun: 'payment' }

function createPayment(call: Call): Json {
  const body = bodyOf(call)
  refuseSyncToken(call)
  const options = body['processingOptions'] as { createBill?: boolean }
  if (options.createBill === true && body['billId'] !== undefined) throw ruleProblem('billId: must be null if createBill is true')
  if (options.createBill !== true && body['billId'] === undefined) throw ruleProblem('billId must be provided if createBill is false')
  if (options.createBill === true && body['vendorId'] === undefined) throw ruleProblem('vendorId: must not be null if createBill is true')
  const amount = Number(body['amount'])
  if (amount <= 0) refuse(paymentRules['payment-amount'], 400, 'BDC_1159', 'amount: must be greater than 0.')
  const billId = options.createBill === true ? createBillFor(call, body) : String(body['billId'])
  return present(pay(call, body, [{ billId, amount }]), payments)
}

const ruleProblem = (message: string): Rejection => new Rejection(400, invalid([message]).issues, paymentRules['payment-bill-choice'].id)

function createBillFor(call: Call, body: Json): string {
  const today = toDate(call.now)
  const invoice = { invoiceNumber: `PAY-${call.world.store.count('created-bill')}`, invoiceDate: today }
  return create(call, bills, { vendorId: body['vendorId'], dueDate: body['processDate'] ?? today, invoice, billLineItems: [{ amount: body['amount'] }] }).id
}

/** Creates one payment of one vendor for one or more bills. */
function pay(call: Call, body: Json, shares: readonly Share[]): Row {
  const { world, owner, now, session } = call
  const rows = shares.map((share) => checkShare(call, share))
  const vendorId = String((rows[0] as Row).data['vendorId'])
  if (body['vendorId'] !== undefined && body['vendorId'] !== vendorId) refuse(referenceRules['reference-exists'], 400, 'BDC_1117', 'vendorId: the bill belongs to another vendor.')
  const vendor = requireVendor(call, vendorId)
  const fundingAccount = checkFundingAccount(call, body['fundingAccount'] as Json)
  const processDate = checkProcessDate(call, body['processDate'] as string | undefined, String(fundingAccount['type']))
  const number = String(world.store.count('payment')).padStart(7, '0')
  const id = world.store.createId('stp')
  const single = shares.length === 1 ? { billId: (shares[0] as Share).billId } : {}
  const row = world.store.insert(PAYMENTS, owner, id, {
    id, vendorId, ...single, processDate, fundingAccount, amount: sum(shares.map(({ amount }) => amount)), onlinePayment: true, voidInfo: [], createdBy: session?.userId,
    ...pick(body, ['description', 'transactionNumber', 'paymentPurpose', 'cardFundingPurpose']),
    processingOptions: { createBill: false, requestPayFaster: false, ...(body['processingOptions'] as Json) },
    billPayments: shares.map((share) => ({ id: world.store.createId('blp'), ...share })),
    transactionNumber: body['transactionNumber'] ?? `T${number}`, confirmationNumber: `P${processDate.slice(2).replaceAll('-', '')} - ${number}`,
    disbursementType: disbursementTypeOf(vendor, fundingAccount), singleStatus: 'SCHEDULED', status: 'SCHEDULED', createdTime: toTimestamp(now), updatedTime: toTimestamp(now),
  })
  for (const { billId, amount } of shares) refreshBill(call, billId, { paymentId: id, amount })
  scheduleNext(world, row)
  return row
}

const pick = (body: Json, names: readonly string[]): Json => Object.fromEntries(names.filter((name) => body[name] !== undefined).map((name) => [name, body[name]]))

function disbursementTypeOf(vendor: Row, fundingAccount: Json): string {
  if (fundingAccount['type'] === 'AP_CARD') return 'VCARD'
  const payByType = (vendor.data['paymentInformation'] as Json | undefined)?.['payByType']
  return payByType === 'ACH' || payByType === 'WALLET' ? 'ACH' : payByType === 'VIRTUAL_CARD' ? 'VCARD' : 'CHECK'
}

/** One payment per bill; bills of a vendor that combines payments share one. */
function createBulk(call: Call): unknown {
  const body = bodyOf(call)
  refuseSyncToken(call)
  const shares = body['payments'] as Share[]
  for (const { amount } of shares) if (amount <= 0) refuse(paymentRules['payment-bulk'], 400, 'BDC_1159', 'payments: every amount must be greater than 0.')
  const groups = new Map<string, Share[]>()
  for (const share of shares) {
    const vendorId = String(checkShare(call, share).data['vendorId'])
    const combines = (call.world.store.get(VENDORS, vendorId)?.data['additionalInfo'] as Json | undefined)?.['combinePayments'] === true
    const key = combines ? vendorId : share.billId
    groups.set(key, [...(groups.get(key) ?? []), share])
  }
  return { payments: [...groups.values()].map((group) => present(pay(call, body, group), payments)) }
}

function cancel(call: Call): Json {
  const row = findRow(call, payments)
  if (row.data['singleStatus'] !== 'SCHEDULED') refuse(paymentRules['payment-cancel'], 422, 'BDC_1159', `The payment cannot be canceled: it is ${String(row.data['singleStatus'])}.`)
  return present(moveTo(call.world, row, 'CANCELED', { cancelRequestSubmitted: true }), payments)
}

const VOIDABLE = new Set(['FUNDING_STARTED', 'PROCESSED', 'SENT', 'DELIVERED', 'DISBURSEMENT_ON_HOLD', 'DISBURSEMENT_FAILED_ACTION_NEEDED', 'DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED'])

function voidPayment(call: Call): Json {
  const row = findRow(call, payments)
  const { type, reason } = bodyOf(call)
  if (!VOIDABLE.has(String(row.data['singleStatus']))) refuse(paymentRules['payment-void'], 422, 'BDC_1159', `The payment cannot be voided: it is ${String(row.data['singleStatus'])}.`)
  const time = toTimestamp(call.now)
  const voidInfo = [...(row.data['voidInfo'] as Json[]), { id: call.world.store.createId('void'), requestedBy: call.session?.userId, type, reason, status: 'ACCEPTED', createdTime: time, updatedTime: time }]
  if (type === 'VOID_AND_REISSUE' || type === 'VOID_AND_REISSUE_VCARD') return present(reissue(call, row, voidInfo), payments)
  return present(moveTo(call.world, row, 'VOIDED', { voidInfo }), payments)
}

/** The payment begins again with the same amount; the payer is not debited a second time. */
function reissue(call: Call, row: Row, voidInfo: readonly Json[]): Row {
  const moved = moveTo(call.world, row, 'PROCESSED', { voidInfo, processDate: addBusinessDays(toDate(call.now), 0) })
  scheduleNext(call.world, moved)
  return moved
}

const withVendorName = (call: Call) => (row: Row): Json => ({ ...present(row, payments), vendorName: call.world.store.get(VENDORS, String(row.data['vendorId']))?.data['name'] })

export const paymentHandlers: Handlers = {
  listPayments: (call) => listRows(call, call.world.store.list(PAYMENTS, call.owner), withVendorName(call)),
  getPayment: (call) => withVendorName(call)(findRow(call, payments)),
  createPayment,
  createBulkPayment: createBulk,
  cancelPayment: cancel,
  voidPayment,
}

