/** All handlers, resources, timers and rules that are special to a tag. */
import type { Handlers } from '../call.js'
import type { Rule } from '../rules/rule.js'
import type { TimerHandler } from '../timers.js'
import { authHandlers } from './auth.js'
import { billHandlers, billRules, bills } from './bills.js'
import { bankAccountRules, bankAccounts, fundingAccountHandlers } from './funding-accounts.js'
import { courseRules, movePayment, PAYMENT_MOVES } from './payment-course.js'
import { paymentHandlers, paymentRules, payments } from './payments.js'
import type { Resource } from './resource.js'
import { vendorCreditRules, vendorCredits } from './vendor-credits.js'
import { referenceRules, vendorHandlers, vendorRules, vendors } from './vendors.js'

export const specialHandlers: Handlers = { ...authHandlers, ...vendorHandlers, ...billHandlers, ...fundingAccountHandlers, ...paymentHandlers }

export const resources: readonly Resource[] = [vendors, bills, vendorCredits, bankAccounts, payments]

export const timerHandlers: Readonly<Record<string, TimerHandler>> = { [PAYMENT_MOVES]: movePayment }

const RULES = { ...referenceRules, ...vendorRules, ...billRules, ...vendorCreditRules, ...bankAccountRules, ...paymentRules, ...courseRules }

export const rules: readonly Rule[] = Object.values(RULES)
