/** US dollars as whole cents, because sums of binary fractions are not exact. */

/** More than any payment, and far below the largest exact integer. */
const MAX_CENTS = 1_000_000_000_000

/** Returns undefined for what is not a number of whole cents. */
export function readCents(dollars: unknown): number | undefined {
  if (typeof dollars !== 'number' || !Number.isFinite(dollars)) return undefined
  const cents = Math.round(dollars * 100)
  return Math.abs(cents) <= MAX_CENTS && Math.abs(cents / 100 - dollars) < 1e-9 ? cents : undefined
}

/** `USD 40.50` */
export const formatCents = (cents: number): string => `USD ${(cents / 100).toFixed(2)}`
