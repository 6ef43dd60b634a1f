/** The rules of payments, and the checks of a payment before it is created. https://developer.bill.com/docs/ap-payments */
import type { Call } from '../call.js'
import { addBusinessDays, isBusinessDay, toDate } from '../clock/business-days.js'
import type { Json } from '../contract/contract.js'
import { cents } from '../money.js'
import { defineRules, refuse } from '../rules/rule.js'
import type { Row } from '../store/store.js'
import { BILLS } from './bills.js'
import { BANK_ACCOUNTS } from './funding-accounts.js'
import { referenceRules } from './vendors.js'

export const paymentRules = defineRules({
  'payment-bill-choice': {
    text: 'createBill true forbids billId and creates a bill; createBill false needs billId.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/ap-payments', operations: ['createPayment'],
  },
  'payment-amount': {
    text: 'A payment is positive and at most what is due of the bill.',
    confidence: 'documented', source: 'BDC_1159, https://developer.bill.com/docs/ap-payments', operations: ['createPayment', 'createBulkPayment'],
  },
  'payment-process-date': {
    text: 'The process date is a US business day that is not in the past. It defaults to the next one, and must be given for WALLET and AP_CARD.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/createpayment; BDC_1152 was seen live', operations: ['createPayment', 'createBulkPayment'],
  },
  'payment-funding-account': {
    text: 'A bank account must be verified and not archived to pay.',
    confidence: 'peer', source: 'BDC_1151, seen live', operations: ['createPayment', 'createBulkPayment'],
  },
  'payment-approvals': {
    text: 'A bill with open or denied approvals cannot be paid.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/ap-bill-approvals', operations: ['createPayment', 'createBulkPayment'],
  },
  'payment-sync-token': {
    text: 'The session of a sync token cannot pay.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/bill-keys-tokens', operations: ['createPayment', 'createBulkPayment'],
  },
  'payment-cancel': {
    text: 'A payment can be canceled while its singleStatus is SCHEDULED. The emulator cancels at once, as the sandbox does.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/cancelpayment', operations: ['cancelPayment'],
  },
  'payment-void': {
    text: 'A payment can be voided after processing began, until it was cashed or cleared; not if its funds are escheated. The emulator voids at once, as the sandbox does.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/voidpayment', operations: ['voidPayment'],
  },
  'payment-bulk': {
    text: 'A bulk payment pays up to 50 bills, all or nothing, without createBill.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/createbulkpayment', operations: ['createBulkPayment'],
  },
})

/** What a payment pays of a bill. */
export interface Share {
  readonly billId: string
  readonly amount: number
}

export function checkShare(call: Call, { billId, amount }: Share): Row {
  const bill = call.world.store.get(BILLS, billId)
  if (bill?.owner !== call.owner) refuse(referenceRules['reference-exists'], 400, 'BDC_1205', `${billId} : the bill does not exist.`)
  if (bill.data['archived'] === true) refuse(referenceRules['reference-exists'], 400, 'BDC_1205', `${billId} : the bill is archived.`)
  if (['ASSIGNED', 'APPROVING', 'DENIED'].includes(String(bill.data['approvalStatus']))) refuse(paymentRules['payment-approvals'], 422, 'BDC_1150', `${billId} : the bill is not approved.`)
  if (cents(amount) > Number(bill.data['dueAmount'])) refuse(paymentRules['payment-amount'], 422, 'BDC_1159', `${billId} : the amount ${amount} is more than the ${String(bill.data['dueAmount'])} that is due.`)
  return bill
}

export function checkFundingAccount({ world, owner }: Call, account: Json): Json {
  if (account['type'] !== 'BANK_ACCOUNT') return account
  const row = world.store.get(BANK_ACCOUNTS, String(account['id']))
  if (row?.owner !== owner || row.data['archived'] === true || row.data['status'] !== 'VERIFIED') refuse(paymentRules['payment-funding-account'], 422, 'BDC_1151', 'The bank account does not exist, is archived, or is not verified.')
  return account
}

export function checkProcessDate({ now }: Call, date: string | undefined, fundingType: string): string {
  const today = toDate(now)
  if (date === undefined) {
    if (fundingType === 'WALLET' || fundingType === 'AP_CARD') refuse(paymentRules['payment-process-date'], 422, 'BDC_1152', `processDate: must not be null for ${fundingType}.`)
    return addBusinessDays(toDate(now + 86_400_000), 0)
  }
  if (date < today || !isBusinessDay(date)) refuse(paymentRules['payment-process-date'], 422, 'BDC_1152', `Invalid process date: ${date}. Use a US business day that is not in the past.`)
  return date
}

export function refuseSyncToken({ session }: Call): void {
  if (session?.kind === 'sync') refuse(paymentRules['payment-sync-token'], 403, 'BDC_1150', 'The user of a sync token cannot pay.')
}
