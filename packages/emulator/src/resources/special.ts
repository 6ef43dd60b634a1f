/** All handlers, resources, timers and rules that are special to a tag. */
import type { Handlers } from '../call.js'
import { moneyRules } from '../money.js'
import type { Rule } from '../rules/rule.js'
import { SWEEP, sweep } from '../sweep.js'
import type { TimerHandler } from '../timers.js'
import { authHandlers, authRules } from './auth.js'
import { mfaHandlers, mfaRules } from './mfa.js'
import { organizationHandlers, organizationRules, organizations, paymentTerms, users } from './organizations.js'
import { partnerHandlers, partnerRules } from './partner.js'
import { decideRisk, riskHandlers, riskRules, RISK_DECIDES } from './risk-verifications.js'
import { sessionInfoHandlers, sessionInfoRules } from './session-info.js'
import { creditMemoRules, creditMemos } from './credit-memos.js'
import { customerBankAccounts, customerContacts, customerHandlers, customerRules, customers } from './customers.js'
import { DOCUMENT_READY, fileHandlers, fileRules, finishUpload } from './files.js'
import { invoiceHandlers, invoiceRules, invoices } from './invoices.js'
import { CHARGE_CLEARS, clearCharge, receivedPaymentHandlers, receivedPaymentRules } from './received-payments.js'
import { payableHandlers, payableResources, payableRules, payableTimers } from './payables.js'
import { recurringInvoiceRules, recurringInvoices, recurringInvoiceTimers } from './recurring-invoices.js'
import { join } from './join.js'
import type { Resource } from './resource.js'
import { spendHandlers, spendRules, spendTimers } from './spend/index.js'
import { subscriptionHandlers, subscriptionRules } from './subscriptions.js'

export const specialHandlers: Handlers = join('handler', [authHandlers, sessionInfoHandlers, mfaHandlers, organizationHandlers, riskHandlers, partnerHandlers, payableHandlers, customerHandlers, invoiceHandlers, receivedPaymentHandlers, fileHandlers, spendHandlers, subscriptionHandlers])

export const resources: readonly Resource[] = [organizations, users, paymentTerms, ...payableResources, customers, customerBankAccounts, customerContacts, invoices, creditMemos, recurringInvoices]

export const timerHandlers: Readonly<Record<string, TimerHandler>> = join('timer', [payableTimers, { [RISK_DECIDES]: decideRisk, [CHARGE_CLEARS]: clearCharge, [DOCUMENT_READY]: finishUpload, [SWEEP]: sweep }, recurringInvoiceTimers, spendTimers])

const RULES = join<Rule>('rule', [moneyRules, authRules, sessionInfoRules, mfaRules, organizationRules, riskRules, partnerRules, payableRules, customerRules, invoiceRules, receivedPaymentRules, creditMemoRules, recurringInvoiceRules, fileRules, spendRules, subscriptionRules])

export const rules: readonly Rule[] = Object.values(RULES)
