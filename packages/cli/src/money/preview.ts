/** Says what an operation that moves or redirects money will do, in words that a person can check. */
import { dereference, resolvePointer, type Json } from '../catalog/document.js'
import type { OperationInput } from '../catalog/input.js'
import { maskSecrets } from '../catalog/mask.js'
import type { Operation } from '../catalog/operation.js'
import { columnsIn, cellText, fieldOf } from '../output/columns.js'
import type { Fact } from './fact.js'
import { totalAmount } from './confirmation.js'
import { lookUpNames, type LookUp } from './names.js'

const EFFECTS = { moves: 'moves money', redirects: 'changes where money goes, or who may send it', none: 'changes data' } as const

/** A body can be long, and a person reads the first lines. The number of the others is shown. */
const MAX_FACTS = 40

/**
 * Describes an operation with its input: what it is, whom and what it concerns, and each field of its body with secrets and bank data masked.
 * @param lookUp reads the names of vendors, bills and accounts. A name that cannot be read is left out: the ID is always shown.
 */
export async function describeEffect(operation: Operation, input: OperationInput, lookUp: LookUp): Promise<Fact[]> {
  const total = totalAmount(input.body)
  const body = maskSecrets(input.body)
  const fields = columnsIn(Array.isArray(body) ? { items: body } : body)
  const facts = fields.flatMap((field) => describeField(field, fieldOf(Array.isArray(body) ? { items: body } : body, field)))
  const hidden = facts.length - MAX_FACTS
  return [
    ['operation', `${operation.summary}: ${EFFECTS[operation.money]}`],
    ...Object.entries(input.path ?? {}).map(([name, value]): Fact => [name, String(value)]),
    ...(total === undefined ? [] : [['total amount', String(total)] as const]),
    ...(await lookUpNames(operation, input, lookUp)),
    ...describeDate(operation, input),
    ...facts.slice(0, MAX_FACTS),
    ...(hidden > 0 ? [['…', `and ${hidden} more fields`] as const] : []),
  ]
}

/** The process date of a payment has a default, and a person must see it. */
function describeDate({ body }: Operation, input: OperationInput): Fact[] {
  const { properties = {} } = body ? (dereference(resolvePointer(body.pointer) as Json) as { properties?: Record<string, Json> }) : {}
  const date = properties['processDate']
  const isGiven = (input.body as Json | undefined)?.['processDate'] !== undefined
  return date && !isGiven ? [['processDate', `not given: ${String(date['description']).split(/(?<=\.) /)[0]}`]] : []
}

/** Each item of a list has its own line. */
function describeField(field: string, value: unknown): Fact[] {
  if (!Array.isArray(value)) return [[field, cellText(value)]]
  return value.map((item, index): Fact => [`${field}[${index + 1}]`, cellText(item)])
}
