/** Creating payments, of one bill or of several. */
import { bodyOf, type Call } from '../call.js'
import { toDate } from '../clock/business-days.js'
import type { Json } from '../contract/contract.js'
import { emit } from '../events/emit.js'
import { invalid, Rejection } from '../errors.js'
import { sum } from '../money.js'
import { rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import { toTimestamp } from '../world.js'
import { refreshBill } from './bill-amounts.js'
import { bills } from './bills.js'
import { checkApCard } from './cards.js'
import { requireBatch } from './exchange-rates.js'
import { create } from './generic.js'
import { checkBillPayment, checkFundingAccount, checkOptions, checkProcessDate, checkTransactionNumber, rejectSyncToken, type BillPayment } from './payment-checks.js'
import { scheduleNext } from './payment-course.js'
import { paymentRules } from './payment-rules.js'
import { PAYMENTS } from './payment-states.js'
import { checkReferences } from './references.js'
import { applyCredit, type AppliedCredit } from './vendor-credits.js'
import { isInternational, requireVendor, VENDORS } from './vendors.js'

/** Bills in one payment of a vendor that combines payments. */
const COMBINED = 35

/** @param billingType what the event calls the origin of the payment; `BDC` for one that a user made. */
export function pay(call: Call, body: Json, billPayments: readonly BillPayment[], billingType = 'BDC'): Row {
  const { world, owner, now, session } = call
  const rows = billPayments.map((billPayment) => checkBillPayment(call, billPayment))
  const vendorId = String((rows[0] as Row).data['vendorId'])
  if (body['vendorId'] !== undefined && body['vendorId'] !== vendorId) rejectBy(paymentRules['payment-one-vendor'], 400, 'BDC_1117', 'vendorId: the bill belongs to another vendor.')
  const vendor = requireVendor(call, vendorId)
  const fundingAccount = checkFundingAccount(call, body['fundingAccount'] as Json)
  const processDate = checkProcessDate(call, body, vendor)
  const disbursementType = disbursementTypeOf(vendor)
  const processingOptions = checkOptions(body, vendor, disbursementType)
  const rate = requireBatch(call, vendor, body['exchangeRateBatchId'])
  const amount = sum(billPayments.map((billPayment) => billPayment.amount))
  const funding = rate?.(amount)
  checkApCard(call, fundingAccount, funding?.fundingAmount ?? amount)
  const number = nextNumber(call)
  const id = world.store.createId('stp')
  const single = billPayments.length === 1 ? { billId: (billPayments[0] as BillPayment).billId } : {}
  const row = world.store.insert(PAYMENTS, owner, id, {
    id, vendorId, ...single, processDate, fundingAccount, amount, ...funding, onlinePayment: true, voidInfo: [], cancelRequestSubmitted: false, createdBy: session?.userId,
    ...pick(body, ['description', 'paymentPurpose', 'cardFundingPurpose']), processingOptions, disbursementType, ...subTypeOf(vendor, disbursementType),
    billPayments: billPayments.map(({ billId, amount: part, vendorCredits }) => ({ id: world.store.createId('blp'), billId, amount: part, ...(vendorCredits?.length && { vendorCredits }) })),
    transactionNumber: body['transactionNumber'] ?? `T${number}`, confirmationNumber: `P${processDate.slice(2).replaceAll('-', '')} - ${number}`, __billingType: billingType,
    singleStatus: 'SCHEDULED', status: 'SCHEDULED', createdTime: toTimestamp(now), updatedTime: toTimestamp(now),
  })
  settleBills(call, billPayments, id, vendorId)
  scheduleNext(world, row)
  return row
}

/** Seven digits of a transaction number that no payment has, also none whose request named its own. */
export function nextNumber({ world: { store }, owner }: Pick<Call, 'world' | 'owner'>): string {
  for (;;) {
    const number = String(store.count('payment')).padStart(7, '0')
    if (store.table(PAYMENTS, owner).where('transactionNumber', `T${number}`).length === 0) return number
  }
}

/** Notes a payment on its bills, and uses its credits. */
export function settleBills(call: Call, billPayments: readonly BillPayment[], paymentId: string, vendorId: string): void {
  for (const { billId, amount, vendorCredits = [] } of billPayments) {
    for (const credit of vendorCredits) applyCredit(call, credit, vendorId, { billId, paymentId })
    refreshBill(call, billId, { paymentId, amount, creditAmount: sum(vendorCredits.map((credit) => credit.amount)) })
  }
}

const pick = (body: Json, names: readonly string[]): Json => Object.fromEntries(names.filter((name) => body[name] !== undefined).map((name) => [name, body[name]]))

function disbursementTypeOf(vendor: Row): string {
  if (isInternational(vendor.data)) return 'INTERNATIONAL'
  const payByType = String((vendor.data['paymentInformation'] as Json | undefined)?.['payByType'])
  return payByType === 'WALLET' ? 'ACH' : ['ACH', 'RPPS', 'VIRTUAL_CARD'].includes(payByType) ? payByType : 'CHECK'
}

/** US dollars go abroad by wire; another currency goes through a local bank. */
function subTypeOf(vendor: Row, disbursementType: string): Json {
  if (disbursementType !== 'INTERNATIONAL') return {}
  const account = (vendor.data['paymentInformation'] as Json | undefined)?.['bankAccount'] as Json | undefined
  const isWire = (vendor.data['billCurrency'] ?? 'USD') === 'USD' && (account?.['paymentCurrency'] ?? 'USD') === 'USD'
  return { __subType: isWire ? 'WIRE' : 'LOCAL' }
}

const ruleProblem = (message: string): Rejection => new Rejection(400, invalid([message]).issues, paymentRules['payment-bill-choice'].id)

export function createPayment(call: Call): Row {
  const body = bodyOf(call)
  rejectSyncToken(call)
  const { createBill } = body['processingOptions'] as { createBill?: boolean }
  if (createBill === true && body['billId'] !== undefined) throw ruleProblem('billId: must be null if createBill is true')
  if (createBill !== true && body['billId'] === undefined) throw ruleProblem('billId must be provided if createBill is false')
  if (createBill === true && body['vendorId'] === undefined) throw ruleProblem('vendorId: must not be null if createBill is true')
  checkTransactionNumber(call, body['transactionNumber'])
  const amount = Number(body['amount'])
  const vendorCredits = (body['vendorCredits'] ?? []) as AppliedCredit[]
  if (!(amount > 0)) rejectBy(paymentRules['payment-amount'], 400, 'BDC_1159', 'amount: must be greater than 0.')
  const billId = createBill === true ? createBillFor(call, body, sum([amount, ...vendorCredits.map((credit) => credit.amount)])) : String(body['billId'])
  return pay(call, body, [{ billId, amount, vendorCredits }])
}

function createBillFor(call: Call, body: Json, amount: number): string {
  const today = toDate(call.now)
  const invoice = { invoiceNumber: `PAY-${call.world.store.count('created-bill')}`, invoiceDate: today }
  return create(call, bills, { vendorId: body['vendorId'], dueDate: body['processDate'] ?? today, invoice, billLineItems: [{ amount }] }).id
}

/** One payment per bill; bills of a vendor that combines payments share one. */
export function createBulk(call: Call): Row[] {
  const body = bodyOf(call)
  rejectSyncToken(call)
  checkTransactionNumber(call, body['transactionNumber'])
  const { transactionNumber: _given, ...rest } = body
  const billIds = (body['payments'] as BillPayment[]).map(({ billId }) => billId)
  if (new Set(billIds).size < billIds.length) rejectBy(paymentRules['payment-bulk'], 400, 'BDC_1119', 'payments: each bill can be paid once in a request.')
  const groups = new Map<string, BillPayment[]>()
  for (const billPayment of body['payments'] as BillPayment[]) {
    const vendorId = String(checkBillPayment(call, billPayment).data['vendorId'])
    const combines = (call.world.store.get(VENDORS, vendorId)?.data['additionalInfo'] as Json | undefined)?.['combinePayments'] === true
    const key = combines ? vendorId : billPayment.billId
    groups.set(key, [...(groups.get(key) ?? []), billPayment])
  }
  const chunks = [...groups.values()].flatMap((group) => Array.from({ length: Math.ceil(group.length / COMBINED) }, (_, at) => group.slice(at * COMBINED, (at + 1) * COMBINED)))
  return chunks.map((chunk, index) => pay(call, index === 0 ? body : rest, chunk))
}

/** Runs the creation of payments; a rejection is an event, too. */
export function withFailedEvent<T>(call: Call, run: (call: Call) => T): T {
  try {
    checkReferences(call)
    return run(call)
  } catch (error) {
    if (error instanceof Rejection) call.kept.push(() => emitFailed(call, error))
    throw error
  }
}

function emitFailed({ world, owner, now, session, body }: Call, { issues }: Rejection): void {
  const { billId, amount, payments, transactionNumber, fundingAccount, vendorId } = body as { billId?: string; amount?: number; payments?: BillPayment[]; transactionNumber?: string; fundingAccount: Json; vendorId?: string }
  const billPayments = payments?.map((billPayment) => ({ id: billPayment.billId, amount: billPayment.amount })) ?? (billId === undefined ? [] : [{ id: billId, amount }])
  const bill = billPayments[0] && world.store.get('bills', billPayments[0].id)
  const vendor = world.store.get(VENDORS, String(vendorId ?? bill?.data['vendorId']))
  const time = toTimestamp(now)
  emit(world, owner, 'payment.failed', {
    payment: { bills: billPayments, transactionNumber, createdBy: session?.userId, createdTime: time, updatedTime: time, fundingAccount, ...(vendor?.owner === owner && { vendor: { id: vendor.id, name: vendor.data['name'] } }) },
    errors: issues.map(({ code, message }) => ({ code, message, timestamp: time })),
  })
}
