/** What must be repeated to confirm an operation that moves money, or changes where it goes. */
import type { OperationInput } from '../catalog/input.js'
import { isSecretName } from '../catalog/mask.js'
import type { Operation } from '../catalog/operation.js'

export interface Confirmation {
  /** The value of `--confirm`. */
  readonly value: string
  /** What the value is, such as `the amount`. */
  readonly what: string
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** BILL's currencies have at most this many decimal places. */
const DECIMALS = 4

/** Adds amounts without the rounding errors of binary fractions. */
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + Math.round(amount * 10 ** DECIMALS), 0) / 10 ** DECIMALS

/** Returns the total amount of a body: its amount, or the sum of the amounts in its lists, such as the payments of a bulk payment. */
export function totalAmount(body: unknown): number | undefined {
  const amounts = amountsOf(body)
  return amounts.length ? sum(amounts) : undefined
}

function amountsOf(body: unknown): number[] {
  if (Array.isArray(body)) return body.flatMap(amountsOf)
  if (!isFields(body)) return []
  if (typeof body['amount'] === 'number') return [body['amount']]
  return Object.values(body).flatMap((value) => (Array.isArray(value) ? value.flatMap(amountsOf) : []))
}

/** The first ID in a body. */
function firstId(body: unknown): Confirmation | undefined {
  if (!isFields(body)) return undefined
  const found = Object.entries(body).find(([name, value]) => /^id$|Id$/.test(name) && typeof value === 'string' && !isSecretName(name))
  return found && { value: found[1] as string, what: `the ${found[0]}` }
}

/**
 * Chooses what confirms an operation: the amount, if it moves money; else the ID in the path; else the amount or the first ID in the body; else the number of
 * items in the body; else the operationId.
 */
export function confirmationOf(operation: Operation, { path, body }: OperationInput): Confirmation {
  const amount = totalAmount(body)
  const byAmount = amount === undefined ? undefined : { value: String(amount), what: 'the amount' }
  const id = operation.path.at(-1)
  const byPath = id && { value: String(path?.[id.name]), what: `the ${id.name}` }
  const items = Array.isArray(body) ? body : [body]
  const byBody = items.length === 1 ? firstId(items[0]) : { value: String(items.length), what: 'the number of items' }
  const ordered = operation.money === 'moves' ? [byAmount, byPath, byBody] : [byPath, byAmount, byBody]
  return ordered.find((found) => found !== undefined) ?? { value: operation.id, what: 'the operationId' }
}

/** Whether a text repeats the value. Amounts are compared as numbers: 200.250 is 200.25. */
export function isConfirmed({ value }: Confirmation, text: string): boolean {
  const typed = text.trim()
  const isNumber = /^\d+(\.\d+)?$/
  return (typed !== '' && typed === value) || (isNumber.test(typed) && isNumber.test(value) && Number(typed) === Number(value))
}
