/** Payments outside BILL, which are recorded so that their bills are paid. https://developer.bill.com/reference/recordpayment */
import { bodyOf, type Call, type Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import { sum } from '../money.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import { toTimestamp } from '../world.js'
import { checkBillPayment, type BillPayment } from './payment-checks.js'
import { nextNumber, settleBills } from './payment-create.js'
import { paymentRules } from './payment-rules.js'
import { PAYMENTS } from './payment-states.js'

export const recordedRules = defineRules({
  'recorded-payment': {
    text: 'A recorded payment has onlinePayment false and no funding account. Its bills, all of one vendor, are paid at once; no approval and no MFA is needed. As a payment it is OFFLINE and CLEARED.',
    confidence: 'inferred', source: 'https://developer.bill.com/reference/recordpayment', operations: ['recordPayment'],
  },
})

function record(call: Call): Json {
  const { world, owner, now, session } = call
  const body = bodyOf(call)
  const vendorId = String(body['vendorId'])
  const billPayments = body['payments'] as BillPayment[]
  const rows: Row[] = billPayments.map((billPayment) => checkBillPayment(call, billPayment, false))
  if (rows.some(({ data }) => data['vendorId'] !== vendorId)) rejectBy(paymentRules['payment-one-vendor'], 400, 'BDC_1117', 'payments: every bill must belong to the vendor.')
  if (new Set(rows.map(({ id }) => id)).size < rows.length) rejectBy(recordedRules['recorded-payment'], 400, 'BDC_1119', 'payments: each bill can be named once.')
  const { payments: _billPayments, ...rest } = body
  const id = world.store.createId('stp')
  const row = world.store.insert<Json>(PAYMENTS, owner, id, {
    ...rest, id, vendorId, ...(rows.length === 1 && { billId: rows[0]?.id }), amount: sum(billPayments.map(({ amount }) => amount)), onlinePayment: false, voidInfo: [], createdBy: session?.userId,
    billPayments: billPayments.map((billPayment) => ({ id: world.store.createId('blp'), ...billPayment })), transactionNumber: `T${nextNumber(call)}`, disbursementType: 'OFFLINE',
    status: 'PAID', singleStatus: 'CLEARED', disbursementStatus: 'DONE', createdTime: toTimestamp(now), updatedTime: toTimestamp(now),
  })
  settleBills(call, billPayments, id, vendorId)
  return row.data
}

export const recordedPaymentHandlers: Handlers = { recordPayment: record }
