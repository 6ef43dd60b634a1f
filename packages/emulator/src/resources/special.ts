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
import { bankAccountRules, bankAccounts, fundingAccountHandlers } from './funding-accounts.js'
import { courseRules, movePayment, PAYMENT_MOVES } from './payment-course.js'
import { paymentHandlers, paymentRules, payments } from './payments.js'
import type { Resource } from './resource.js'
import { vendorCreditRules, vendorCredits } from './vendor-credits.js'
import { referenceRules, vendorHandlers, vendorRules, vendors } from './vendors.js'

export const specialHandlers: Handlers = { ...authHandlers, ...sessionInfoHandlers, ...mfaHandlers, ...organizationHandlers, ...partnerHandlers, ...vendorHandlers, ...billHandlers, ...fundingAccountHandlers, ...paymentHandlers }

export const resources: readonly Resource[] = [organizations, roles, users, paymentTerms, vendors, bills, vendorCredits, bankAccounts, payments]

export const timerHandlers: Readonly<Record<string, TimerHandler>> = { [PAYMENT_MOVES]: movePayment, [RISK_DECIDES]: decideRisk }

const RULES = { ...referenceRules, ...authRules, ...sessionInfoRules, ...mfaRules, ...organizationRules, ...partnerRules, ...vendorRules, ...billRules, ...vendorCreditRules, ...bankAccountRules, ...paymentRules, ...courseRules }

export const rules: readonly Rule[] = Object.values(RULES)
