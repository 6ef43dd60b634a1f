/** Checks a request against the description, and lists what is wrong in BILL's words: one issue per field. */
import type { ErrorObject } from 'ajv/dist/2020.js'
import type { Operation } from '../contract/contract.js'
import { invalid, type Rejection } from '../errors.js'
import type { World } from '../world.js'

/** @returns the problems of a body, or undefined. */
export function findBodyProblems(world: World, operation: Operation, body: unknown): Rejection | undefined {
  if (!operation.requestSchema) return undefined
  if (body === undefined) return operation.isBodyRequired ? invalid(['Required request body is missing.']) : undefined
  const errors = world.validator(operation.requestSchema)(body)
  return errors.length ? invalid(describeErrors(errors)) : undefined
}

/** @returns the problems of the query, or undefined. Unknown parameters are ignored, as BILL documents no rule. */
export function findQueryProblems(operation: Operation, query: Readonly<Record<string, string>>): Rejection | undefined {
  const problems = operation.queryParameters.flatMap(({ name, required, schema }) => {
    const text = query[name]
    if (text === undefined) return required ? [`${name}: must not be null`] : []
    const type = schema['type']
    if (type === 'integer' && !/^-?\d+$/.test(text)) return [`${name}: must be a number`]
    if (type === 'boolean' && text !== 'true' && text !== 'false') return [`${name}: must be true or false`]
    const values = schema['enum'] as unknown[] | undefined
    return values && !values.includes(text) ? [`${name}: must be one of ${values.join(', ')}`] : []
  })
  return problems.length ? invalid(problems) : undefined
}

/** One message per field. Errors of the branches of a `oneOf` are dropped for the one of the field itself. */
export function describeErrors(errors: readonly ErrorObject[]): string[] {
  const messages = new Map<string, string>()
  for (const error of errors) {
    const path = fieldOf(error)
    if (!messages.has(path) || error.keyword === 'oneOf' || error.keyword === 'anyOf') messages.set(path, describe(error))
  }
  return [...messages].map(([path, message]) => (path ? `${path}: ${message}` : message))
}

/** `billLineItems[2].amount` */
function fieldOf({ instancePath, params, keyword }: ErrorObject): string {
  const { missingProperty, additionalProperty } = params as { missingProperty?: string; additionalProperty?: string }
  const names = instancePath.split('/').slice(1).map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = keyword === 'required' ? missingProperty : keyword === 'additionalProperties' ? additionalProperty : undefined
  return [...names, ...(last === undefined ? [] : [last])].map((name, index) => (/^\d+$/.test(name) ? `[${name}]` : index ? `.${name}` : name)).join('')
}

function describe({ keyword, params, message }: ErrorObject): string {
  const values = params as { type?: string; allowedValues?: unknown[]; limit?: number; format?: string }
  switch (keyword) {
    case 'required': return 'must not be null'
    case 'additionalProperties': return 'is not a known field'
    case 'type': return `must be of type ${String(values.type)}`
    case 'enum': return `must be one of ${(values.allowedValues ?? []).join(', ')}`
    case 'const': return 'has a value that BILL no longer accepts'
    case 'minLength': return values.limit === 1 ? 'must not be blank' : `must have at least ${values.limit} characters`
    case 'maxLength': return `must have at most ${values.limit} characters`
    case 'minItems': return values.limit === 1 ? 'must not be empty' : `must have at least ${values.limit} items`
    case 'maxItems': return `must have at most ${values.limit} items`
    case 'format': return `must be a valid ${String(values.format)}`
    default: return message ?? 'is invalid'
  }
}
