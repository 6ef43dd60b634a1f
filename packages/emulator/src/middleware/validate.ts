/** Checks a request against the description, and lists what is wrong in BILL's words: one issue per field. */
import type { ErrorObject } from 'ajv/dist/2020.js'
import type { Operation } from '../contract/contract.js'
import { invalid, type Rejection } from '../errors.js'
import type { World } from '../world.js'
import { reportClosest } from './closest-alternative.js'

export const normalizeInput = <T extends { readonly body: unknown }>(world: World, { requestSchema }: Operation, input: T): T =>
  requestSchema === undefined || input.body === undefined ? input : { ...input, body: world.normalizer(requestSchema)(input.body) }

/** @returns the problems of a request, or undefined. */
export function findProblems(world: World, operation: Operation, body: unknown, query: Readonly<Record<string, string>> = {}): Rejection | undefined {
  const problems = [...findBodyProblems(world, operation, body), ...findQueryProblems(operation, query)]
  return problems.length ? invalid(problems) : undefined
}

function findBodyProblems(world: World, operation: Operation, body: unknown): string[] {
  if (!operation.requestSchema) return []
  if (body === undefined) return operation.isBodyRequired ? ['Required request body is missing.'] : []
  const errors = world.validator(operation.requestSchema)(body)
  const unknown = carriesEvent(operation) ? [] : world.unknownFields(operation.requestSchema)(body)
  return describeErrors(reportClosest(world.validator, errors), unknown)
}

/** The body of a test event has records as responses show them, which can have fields that the description lacks. */
const carriesEvent = ({ id }: Operation): boolean => id === 'sendTestEvent'

/** Unknown parameters are ignored, as BILL documents no rule. */
function findQueryProblems(operation: Operation, query: Readonly<Record<string, string>>): string[] {
  return operation.queryParameters.flatMap(({ name, required, schema }) => {
    const text = query[name]
    if (text === undefined) return required ? [`${name}: must not be null`] : []
    const type = schema['type']
    if (type === 'integer' && !/^-?\d+$/.test(text)) return [`${name}: must be a number`]
    if (type === 'boolean' && text !== 'true' && text !== 'false') return [`${name}: must be true or false`]
    const values = schema['enum'] as unknown[] | undefined
    return values && !values.includes(text) ? [`${name}: must be one of ${values.join(', ')}`] : []
  })
}

/** One message per field. */
function describeErrors(errors: readonly ErrorObject[], unknownFields: readonly string[]): string[] {
  const messages = new Map(unknownFields.map((path) => [path, UNKNOWN_FIELD]))
  for (const error of errors) if (!messages.has(fieldOf(error))) messages.set(fieldOf(error), describe(error))
  return [...messages].map(([path, message]) => (path ? `${path}: ${message}` : message))
}

/** `billLineItems[2].amount` */
function fieldOf({ instancePath, params, keyword }: ErrorObject): string {
  const { missingProperty, additionalProperty } = params as { missingProperty?: string; additionalProperty?: string }
  const names = instancePath.split('/').slice(1).map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = keyword === 'required' ? missingProperty : keyword === 'additionalProperties' ? additionalProperty : undefined
  return [...names, ...(last === undefined ? [] : [last])].map((name, index) => (/^\d+$/.test(name) ? `[${name}]` : index ? `.${name}` : name)).join('')
}

const UNKNOWN_FIELD = 'is not a known field'

function describe({ keyword, params, message }: ErrorObject): string {
  const values = params as { type?: string; allowedValues?: unknown[]; allowedValue?: unknown; limit?: number; format?: string }
  switch (keyword) {
    case 'required': return 'must not be null'
    case 'additionalProperties': return UNKNOWN_FIELD
    case 'type': return `must be of type ${String(values.type).replace(',', ' or ')}`
    case 'enum': return `must be one of ${listValues(values.allowedValues ?? [])}`
    case 'const': return `must be ${String(values.allowedValue)}`
    case 'oneOf':
    case 'anyOf': return 'matches none or several of the allowed forms'
    case 'minLength': return values.limit === 1 ? 'must not be blank' : `must have at least ${values.limit} characters`
    case 'maxLength': return `must have at most ${values.limit} characters`
    case 'minItems': return values.limit === 1 ? 'must not be empty' : `must have at least ${values.limit} items`
    case 'maxItems': return `must have at most ${values.limit} items`
    case 'format': return `must be a valid ${String(values.format)}`
    default: return message ?? 'is invalid'
  }
}

/** An enum can have hundreds of values, such as the countries. */
const MAX_LISTED = 20

const listValues = (values: readonly unknown[]): string => `${values.slice(0, MAX_LISTED).join(', ')}${values.length > MAX_LISTED ? ` or ${values.length - MAX_LISTED} others` : ''}`
