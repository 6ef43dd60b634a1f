/**
 * Amounts are JSON numbers in dollars, as on the wire. They are rounded to cents once, after the last multiplication or sum, as decimals: half a cent goes away from
 * zero, so 10.075 is 10.08. The first 15 digits decide, which are exact for any amount that was written with no more digits.
 */
export function cents(amount: number): number {
  const exact = Number((Math.abs(amount) * 100).toPrecision(15))
  // The 0 that is added turns -0 into 0.
  return (Math.sign(amount) * Math.round(exact)) / 100 + 0
}

export const sum = (amounts: readonly number[]): number => cents(amounts.reduce((total, amount) => total + amount, 0))

/** Whether an amount has no fraction of a cent. */
export const isWholeCents = (amount: number): boolean => amount === cents(amount)
