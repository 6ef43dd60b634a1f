/** Says what an operation that moves or redirects money will do, in words that a person can check. */
import { dereference, resolvePointer, type Json } from '../catalog/document.js'
import type { OperationInput } from '../catalog/input.js'
import { maskSecrets } from '../catalog/mask.js'
import type { Operation } from '../catalog/operation.js'
import { cellText } from '../output/columns.js'
import type { Fact } from './fact.js'
import { totalAmount } from './confirmation.js'
import { lookUpNames, type LookUp } from './names.js'

const EFFECTS = { moves: 'moves money', redirects: 'changes where money goes, or who may send it', none: 'changes data' } as const

/** A body can be long, and a person reads the first lines. The number of the others is shown. */
const MAX_FACTS = 40

/**
 * Describes an operation with its input: what it is, whom and what it concerns, and each field of its body with secrets and bank data masked.
 * @param lookUp reads the names of vendors, bills and accounts. The ID of an object is always shown, also if its name cannot be read.
 */
export async function describeEffect(operation: Operation, input: OperationInput, lookUp: LookUp): Promise<Fact[]> {
  const total = totalAmount(input.body)
  const body = maskSecrets(input.body)
  const facts = Array.isArray(body) ? describeField('items', body) : isObject(body) ? describeFields(body) : []
  const hidden = facts.length - MAX_FACTS
  return [
    ['operation', `${operation.summary}: ${EFFECTS[operation.money]}`],
    ...Object.entries({ ...input.path, ...input.query }).map(([name, value]): Fact => [name, cellText(value)]),
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

/** An item of a list that is longer has a line for each of its fields. */
const MAX_ITEM = 120

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Describes every field of a value, also an empty one: an empty list can remove what was there. */
function describeField(name: string, value: unknown): Fact[] {
  if (Array.isArray(value) && value.length) return value.flatMap((item, index) => describeItem(`${name}[${index + 1}]`, item))
  if (isObject(value) && Object.keys(value).length) return describeFields(value, `${name}.`)
  return [[name, cellText(value)]]
}

const describeFields = (value: Json, prefix = ''): Fact[] => Object.entries(value).flatMap(([name, item]) => describeField(`${prefix}${name}`, item))

const describeItem = (name: string, item: unknown): Fact[] => (cellText(item).length > MAX_ITEM ? describeField(name, item) : [[name, cellText(item)]])
