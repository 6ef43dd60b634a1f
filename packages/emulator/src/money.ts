/** Amounts are JSON numbers in dollars, as on the wire. Sums are rounded to cents, so that 0.1 + 0.2 is 0.3. */

/** The 0 that is added turns -0 into 0. */
export const cents = (amount: number): number => Math.round((amount + Number.EPSILON) * 100) / 100 + 0

export const sum = (amounts: readonly number[]): number => cents(amounts.reduce((total, amount) => total + amount, 0))
