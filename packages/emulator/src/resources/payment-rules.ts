/** The rules of payments. https://developer.bill.com/docs/ap-payments */
import { defineRules } from '../rules/rule.js'

const CREATES = ['createPayment', 'createBulkPayment'] as const

export const paymentRules = defineRules({
  'payment-bill-choice': {
    text: 'createBill true forbids billId and creates a bill; createBill false needs billId.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/ap-payments', operations: ['createPayment'],
  },
  'payment-amount': {
    text: 'A payment is positive, and with its vendor credits at most what is due of the bill.',
    confidence: 'documented', source: 'BDC_1159, https://developer.bill.com/docs/ap-payments', operations: CREATES,
  },
  'payment-bill-archived': {
    text: 'An archived bill cannot be paid.',
    confidence: 'inferred', operations: [...CREATES, 'recordPayment'],
  },
  'payment-one-vendor': {
    text: 'The bills of a payment that names a vendor belong to this vendor.',
    confidence: 'inferred', operations: [...CREATES, 'recordPayment'],
  },
  'payment-process-date': {
    text: 'The process date is a US business day that is not in the past. It defaults to the next one, and must be given for WALLET and AP_CARD.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/createpayment; BDC_1152 was seen live', operations: CREATES,
  },
  'payment-funding-account': {
    text: 'An account must be verified and not archived to pay.',
    confidence: 'peer', error: 'peer', source: 'BDC_1151, seen live', operations: CREATES,
  },
  'payment-account-user': {
    text: 'The user who pays must be a verified user of the account, unless it is open to administrators and the user is one.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/listbankaccountusers; the code BDC_1150 is inferred', operations: CREATES,
  },
  'payment-approvals': {
    text: 'A bill with open or denied approvals cannot be paid.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/ap-bill-approvals', operations: CREATES,
  },
  'payment-sync-token': {
    text: 'The session of a sync token cannot pay.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/bill-keys-tokens', operations: CREATES,
  },
  'payment-transaction-number': {
    text: 'A transaction number that is given has at most 50 letters and digits, and is used once. In a bulk payment, the payments after the first get numbers of their own.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/createpayment; the rule for bulk payments is our choice', operations: CREATES,
  },
  'payment-bulk': {
    text: 'A bulk payment pays up to 50 bills, all or nothing, without createBill. Bills of a vendor with combinePayments share payments of up to 35 bills. That a bill may be named once is our choice.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/createbulkpayment', operations: ['createBulkPayment'],
  },
  'payment-faster': {
    text: 'Pay Faster is for US vendors. The UPS speeds are for checks and need requestPayFaster. The days until a payment arrives are our choice.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/createpayment', operations: ['createPayment', 'createBulkPayment', 'listPaymentOptions'],
  },
  'payment-exchange-rate': {
    text: 'A payment to a vendor whose bills are not in US dollars needs an exchange rate batch with this vendor that has not expired, and is processed on the next US business day.',
    confidence: 'documented', error: 'peer', source: 'https://developer.bill.com/reference/getexchangerate; the codes of the errors are inferred', operations: ['createPayment', 'createBulkPayment', 'getExchangeRate', 'getExchangeRates'],
  },
  'payment-failed-event': {
    text: 'A payment request that a rule rejects is a payment.failed event. The request changes nothing else.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/notification-payloads-reference', operations: CREATES,
  },
})
