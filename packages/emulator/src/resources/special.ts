/** All handlers, resources, timers and rules that are special to a tag. */
import type { Handlers } from '../call.js'
import type { Rule } from '../rules/rule.js'
import type { TimerHandler } from '../timers.js'
import { authHandlers, authRules } from './auth.js'
import { mfaHandlers, mfaRules } from './mfa.js'
import { decideRisk, organizationHandlers, organizationRules, organizations, paymentTerms, RISK_DECIDES, roles, users } from './organizations.js'
import { partnerHandlers, partnerRules } from './partner.js'
import { sessionInfoHandlers, sessionInfoRules } from './session-info.js'
import { billHandlers, billRules, bills } from './bills.js'
import { creditMemos } from './credit-memos.js'
import { customerBankAccounts, customerContacts, customerHandlers, customerRules, customers } from './customers.js'
import { DOCUMENT_READY, fileHandlers, fileRules, finishUpload } from './files.js'
import { invoiceHandlers, invoiceRules, invoices } from './invoices.js'
import { CHARGE_CLEARS, clearCharge, receivedPaymentHandlers, receivedPaymentRules, receivedPayments } from './received-payments.js'
import { bankAccountRules, bankAccounts, fundingAccountHandlers } from './funding-accounts.js'
import { courseRules, movePayment, PAYMENT_MOVES } from './payment-course.js'
import { paymentRules } from './payment-checks.js'
import { paymentHandlers, payments } from './payments.js'
import type { Resource } from './resource.js'
import { spendHandlers, spendRules, spendTimers } from './spend/index.js'
import { vendorCreditRules, vendorCredits } from './vendor-credits.js'
import { referenceRules, vendorHandlers, vendorRules, vendors } from './vendors.js'

export const specialHandlers: Handlers = { ...authHandlers, ...sessionInfoHandlers, ...mfaHandlers, ...organizationHandlers, ...partnerHandlers, ...vendorHandlers, ...billHandlers, ...fundingAccountHandlers, ...paymentHandlers, ...customerHandlers, ...invoiceHandlers, ...receivedPaymentHandlers, ...fileHandlers, ...spendHandlers }

export const resources: readonly Resource[] = [organizations, roles, users, paymentTerms, vendors, bills, vendorCredits, bankAccounts, payments, customers, customerBankAccounts, customerContacts, invoices, receivedPayments, creditMemos]

export const timerHandlers: Readonly<Record<string, TimerHandler>> = { [PAYMENT_MOVES]: movePayment, [RISK_DECIDES]: decideRisk, [CHARGE_CLEARS]: clearCharge, [DOCUMENT_READY]: finishUpload, ...spendTimers }

const RULES = { ...referenceRules, ...authRules, ...sessionInfoRules, ...mfaRules, ...organizationRules, ...partnerRules, ...vendorRules, ...billRules, ...vendorCreditRules, ...bankAccountRules, ...paymentRules, ...courseRules, ...customerRules, ...invoiceRules, ...receivedPaymentRules, ...fileRules, ...spendRules }

export const rules: readonly Rule[] = Object.values(RULES)
