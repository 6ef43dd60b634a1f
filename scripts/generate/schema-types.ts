/** TypeScript types of the schemas that methods and parameters use. */
import { refName, type Schema } from './openapi.ts'
import { SpecError } from './spec-error.ts'
import type { RequestName } from './split-request-response.ts'

/** Returns the type of a body or a response. The type must have a name, so that signatures read well and users can import the type. */
export function namedType(schema: Schema, nameOf: RequestName, where: string): string {
  if (schema.$ref) return nameOf(refName(schema.$ref))
  if (schema.type === 'array' && schema.items?.$ref) return `${nameOf(refName(schema.items.$ref))}[]`
  throw new SpecError(`${where} must be a $ref to components/schemas, or an array of one.`)
}

/** Returns the type of a parameter or a field. */
export function inlineType(schema: Schema, nameOf: RequestName): string {
  if (schema.$ref) return nameOf(refName(schema.$ref))
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.type === 'array') return `readonly ${parenthesize(inlineType(schema.items as Schema, nameOf))}[]`
  const types = [schema.type ?? 'string'].flat().filter((type) => type !== 'null')
  return types.map((type) => (type === 'integer' ? 'number' : type)).join(' | ')
}

const parenthesize = (type: string): string => (type.includes('|') ? `(${type})` : type)
