/**
 * Amounts are JSON numbers in dollars, as on the wire. They are rounded to cents once, after the last multiplication or sum, as decimals: half a cent goes away from
 * zero, so 10.075 is 10.08. The first 15 digits decide, which are exact for any amount that was written with no more digits.
 */
import { defineRules, rejectBy } from './rules/rule.js'

export const moneyRules = defineRules({
  'amount-limit': {
    text: 'An amount, a sum or a balance of more than 9,999,999,999,999.99 is rejected: it would not be exact to the cent. BILL documents no limit.',
    confidence: 'unknown', operations: [],
  },
})

/** The largest amount of 15 digits. */
const MAX_AMOUNT = 9_999_999_999_999.99

/** @throws Rejection if the amount is too large. */
export function cents(amount: number): number {
  if (Math.abs(amount) > MAX_AMOUNT) rejectBy(moneyRules['amount-limit'], 400, 'BDC_1119', `The amount ${amount} is too large: amounts and their sums can be up to ${MAX_AMOUNT}.`)
  const exact = Number((Math.abs(amount) * 100).toPrecision(15))
  // The 0 that is added turns -0 into 0.
  return (Math.sign(amount) * Math.round(exact)) / 100 + 0
}

export const sum = (amounts: readonly number[]): number => cents(amounts.reduce((total, amount) => total + amount, 0))

/** Whether an amount has no fraction of a cent. */
export const isWholeCents = (amount: number): boolean => amount === cents(amount)
