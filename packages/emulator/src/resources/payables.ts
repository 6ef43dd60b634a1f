/** Payables: vendors, bills, payments, and the accounts that pay them. */
import type { Handlers } from '../call.js'
import type { Rule } from '../rules/rule.js'
import type { TimerHandler } from '../timers.js'
import { accountUserHandlers, accountUserRules } from './account-users.js'
import { policyHandlers, policyRules } from './approval-policies.js'
import { AUTOPAY } from './autopay-schedule.js'
import { autoPayRules, runAutoPay } from './autopay.js'
import { approvalHandlers, approvalRules } from './bill-approvals.js'
import { billHandlers, billRules, bills } from './bills.js'
import { apCardRules, cardHandlers, cardRules } from './cards.js'
import { checkImageHandlers, checkImageRules } from './check-images.js'
import { exchangeRateHandlers } from './exchange-rates.js'
import { BANK_EXPIRES, bankAccountRules, bankAccounts, expireBankAccount, fundingAccountHandlers } from './funding-accounts.js'
import { internationalHandlers, internationalRules } from './international-configuration.js'
import { INVITATION_LAPSES, lapseInvitation } from './network-connections.js'
import { networkHandlers, networkRules } from './network.js'
import { courseRules, movePayment, PAYMENT_MOVES } from './payment-course.js'
import { optionRules, paymentOptionHandlers } from './payment-options.js'
import { paymentRules } from './payment-rules.js'
import { undoRules } from './payment-undo.js'
import { paymentHandlers } from './payments.js'
import { recordedPaymentHandlers, recordedRules } from './recorded-payments.js'
import { recurringBillRules, recurringBills, recurringBillTimers } from './recurring-bills.js'
import { join } from './join.js'
import { referenceRules } from './references.js'
import type { Resource } from './resource.js'
import { statementHandlers, statementRules } from './statements.js'
import { VENDOR_BANK_VERIFIED, vendorBankHandlers, vendorBankRules, verifyVendorBank } from './vendor-bank-accounts.js'
import { vendorCreditHandlers, vendorCreditRules, vendorCredits } from './vendor-credits.js'
import { vendorHandlers, vendorRules, vendors } from './vendors.js'

export const payableHandlers: Handlers = join('handler', [
  vendorHandlers, vendorBankHandlers, networkHandlers, internationalHandlers, billHandlers, policyHandlers, approvalHandlers, vendorCreditHandlers, fundingAccountHandlers, accountUserHandlers,
  cardHandlers, paymentHandlers, recordedPaymentHandlers, paymentOptionHandlers, exchangeRateHandlers, checkImageHandlers, statementHandlers,
])

export const payableResources: readonly Resource[] = [vendors, bills, recurringBills, vendorCredits, bankAccounts]

export const payableTimers: Readonly<Record<string, TimerHandler>> = {
  [PAYMENT_MOVES]: movePayment, [AUTOPAY]: runAutoPay, [BANK_EXPIRES]: expireBankAccount, [VENDOR_BANK_VERIFIED]: verifyVendorBank,
  [INVITATION_LAPSES]: lapseInvitation, ...recurringBillTimers,
}

export const payableRules: Readonly<Record<string, Rule>> = join<Rule>('rule', [
  referenceRules, vendorRules, vendorBankRules, networkRules, internationalRules, billRules, policyRules, approvalRules, vendorCreditRules, recurringBillRules, autoPayRules,
  bankAccountRules, accountUserRules, cardRules, apCardRules, paymentRules, courseRules, undoRules, recordedRules, optionRules, checkImageRules, statementRules,
])
