import type { ErrorObject } from 'ajv/dist/2020.js'

/** Returns one message per field. An error of `oneOf` or `anyOf` replaces those of its branches, which contradict each other. */
export function describeErrors(root: string, errors: readonly ErrorObject[]): string[] {
  const messages = new Map<string, string>()
  for (const error of errors) {
    const field = root + fieldOf(error)
    if (!messages.has(field) || error.keyword === 'oneOf' || error.keyword === 'anyOf') messages.set(field, `${field} ${describe(error)}`)
  }
  return [...messages.values()]
}

/** `.billLineItems[2].amount` */
function fieldOf({ instancePath, params, keyword }: ErrorObject): string {
  const { missingProperty, additionalProperty } = params as { missingProperty?: string; additionalProperty?: string }
  const names = instancePath.split('/').slice(1).map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = keyword === 'required' ? missingProperty : keyword === 'additionalProperties' ? additionalProperty : undefined
  return [...names, ...(last === undefined ? [] : [last])].map((name) => (/^\d+$/.test(name) ? `[${name}]` : `.${name}`)).join('')
}

const count = (limit: number | undefined, noun: string): string => `${limit} ${noun}${limit === 1 ? '' : 's'}`

function describe({ keyword, params, message, parentSchema }: ErrorObject): string {
  const { type, allowedValues = [], limit, format, pattern } = params as { type?: string | string[]; allowedValues?: unknown[]; limit?: number; format?: string; pattern?: string }
  switch (keyword) {
    case 'required': return 'is required'
    case 'additionalProperties': return `is not a known field; expected one of ${Object.keys((parentSchema?.['properties'] ?? {}) as object).join(', ')}`
    case 'type': return `must be of type ${[type].flat().join(' or ')}`
    case 'enum': return `must be one of ${allowedValues.join(', ')}`
    case 'minLength': return `must have at least ${count(limit, 'character')}`
    case 'maxLength': return `must have at most ${count(limit, 'character')}`
    case 'minItems': return `must have at least ${count(limit, 'item')}`
    case 'maxItems': return `must have at most ${count(limit, 'item')}`
    case 'format': return `must be a valid ${format}`
    case 'pattern': return `must match ${pattern}`
    case 'oneOf':
    case 'anyOf': return 'matches none of the shapes that BILL documents'
    default: return message ?? 'is invalid'
  }
}
