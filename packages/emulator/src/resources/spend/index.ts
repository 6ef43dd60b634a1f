/** Spend & Expense: everything that its tag registers. */
import type { Handlers } from '../../call.js'
import type { Rule } from '../../rules/rule.js'
import type { TimerHandler } from '../../timers.js'
import { join } from '../join.js'
import { budgetHandlers, budgetRules, changeMembers, MEMBERS_CHANGE } from './budgets.js'
import { cardHandlers, cardRules } from './cards.js'
import { customFieldHandlers } from './custom-fields.js'
import { spendIdRules } from './ids.js'
import { receiptRules } from './receipts.js'
import { moveReimbursement, REIMBURSEMENT_MOVES, reimbursementHandlers, reimbursementRules } from './reimbursements.js'
import { transactionHandlers, transactionRules } from './transactions.js'
import { spendUserHandlers } from './users.js'

export const spendHandlers: Handlers = join('handler', [budgetHandlers, cardHandlers, customFieldHandlers, transactionHandlers, reimbursementHandlers, spendUserHandlers])

export const spendTimers: Readonly<Record<string, TimerHandler>> = { [MEMBERS_CHANGE]: changeMembers, [REIMBURSEMENT_MOVES]: moveReimbursement }

export const spendRules: Readonly<Record<string, Rule>> = join<Rule>('rule', [spendIdRules, budgetRules, cardRules, receiptRules, transactionRules, reimbursementRules])
