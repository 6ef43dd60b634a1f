/** How much an operation moves, or allows to be moved, in US cents. */
import type { OperationInput } from '../catalog/input.js'
import type { Operation } from '../catalog/operation.js'
import { formatCents, readCents } from './cents.js'
import { sendsAmount } from './policy.js'
import { NotAllowedError } from './not-allowed.js'

type Fields = Readonly<Record<string, unknown>>

/** Fields that hold amounts, at any depth of a body, such as `payments[].amount` or `autoPay.maxAmount`. */
const AMOUNT = /amount|price|^(recurring)?limit$|limitPerEntity/i

/** Returns the amounts of a body. @throws NotAllowedError for an amount that is not one. */
function amountsOf(id: string, value: unknown, isPositive: boolean): number[] {
  if (Array.isArray(value)) return value.flatMap((item) => amountsOf(id, item, isPositive))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) => {
    if (!AMOUNT.test(name) || typeof item === 'boolean' || (typeof item === 'object' && item !== null)) return amountsOf(id, item, isPositive)
    const isPrice = /price/i.test(name)
    const cents = readCents(isPrice && typeof item === 'number' ? item * Number((value as Fields)['quantity'] ?? 1) : item)
    if (cents === undefined || cents < 0 || (isPositive && cents === 0)) throw new NotAllowedError(`${id} was not sent: ${name} must be ${isPositive ? 'a positive' : 'an'} amount in US dollars and whole cents.`)
    return [cents]
  })
}

/**
 * Returns the sum of the amounts in a body. Zero means that the operation has no amount, such as a change of bank details.
 * @throws NotAllowedError if an amount is not a positive number of cents, or an operation that sends money has none.
 */
export function totalCents(operation: Operation, { body }: OperationInput): number {
  const sends = sendsAmount(operation)
  const amounts = amountsOf(operation.id, body, sends)
  if (sends && !amounts.length) throw new NotAllowedError(`${operation.id} was not sent: its body has no amount.`)
  return amounts.reduce((total, cents) => total + cents, 0)
}

/** @throws NotAllowedError if the amount is above the limit of one operation. */
export function assertWithinLimit({ id }: Operation, cents: number, maxCents: number): void {
  if (cents > maxCents) throw new NotAllowedError(`${id} was not sent: ${formatCents(cents)} is more than the limit of ${formatCents(maxCents)} for one operation. A person can pay it in BILL, or restart the server with a higher --max-amount.`)
}
