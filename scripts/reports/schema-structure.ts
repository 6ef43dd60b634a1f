/** Finds what a schema requires of a value, with $ref, allOf, oneOf and anyOf expanded. */
import { resolve, type Document, type Schema } from '../generate/openapi.ts'

/** Schemas that all apply to a value, without $ref or composition. A schema with oneOf or anyOf has several alternatives. */
export type Alternative = Schema[]

export type Expand = (schema: Schema) => Alternative[]

/** Returns a function that expands schemas of the document. It caches its results. */
export function createExpander(document: Document): Expand {
  const cache = new WeakMap<Schema, Alternative[]>()
  const expand: Expand = (schema) => {
    const cached = cache.get(schema)
    if (cached) return cached
    let alternatives: Alternative[] = [[schema]]
    if (schema.$ref) alternatives = combine(alternatives, expand(resolve<Schema>(document, { $ref: schema.$ref })))
    for (const part of schema.allOf ?? []) alternatives = combine(alternatives, expand(part))
    for (const choice of [schema.oneOf, schema.anyOf]) if (choice) alternatives = combine(alternatives, choice.flatMap(expand))
    cache.set(schema, alternatives)
    return alternatives
  }
  return expand
}

const combine = (left: Alternative[], right: Alternative[]): Alternative[] => left.flatMap((one) => right.map((other) => [...one, ...other]))

export type TypeName = 'string' | 'number' | 'boolean' | 'array' | 'object' | 'null'

export function typeOf(value: unknown): TypeName {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : (typeof value as TypeName)
}

/** Returns the types that an alternative allows. A const or an enum allows the types of its values. */
export function typesOf(alternative: Alternative): Set<TypeName> {
  const types = alternative.flatMap((schema) => {
    if (schema.type) return [schema.type].flat().map((type) => (type === 'integer' ? 'number' : (type as TypeName)))
    return allowedValues([schema])?.map(typeOf) ?? []
  })
  return new Set(types)
}

/** Returns the values that enum and const allow, or undefined if there is neither. */
export function allowedValues(alternative: Alternative): unknown[] | undefined {
  const lists = alternative.flatMap((schema) => [...('const' in schema ? [[schema.const]] : []), ...(schema.enum ? [schema.enum] : [])])
  return lists.length ? lists.reduce((left, right) => left.filter((value) => right.includes(value))) : undefined
}

export const requiredOf = (alternative: Alternative): string[] => alternative.flatMap((schema) => schema.required ?? [])

export const isClosed = (alternative: Alternative): boolean => alternative.some((schema) => schema.additionalProperties === false)

/** Returns the schemas of a property, or an empty list if the alternative does not describe the property. */
export function propertyOf(alternative: Alternative, name: string): Schema[] {
  return alternative.flatMap((schema) => {
    const named = schema.properties?.[name]
    if (named) return [named]
    return typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []
  })
}

export const itemsOf = (alternative: Alternative): Schema[] => alternative.flatMap((schema) => (schema.items ? [schema.items] : []))

/** Whether a value can match this alternative. Checks only the type, required fields and constants. The validator checks the rest. */
export function canMatch(alternative: Alternative, value: unknown, expand: Expand): boolean {
  const types = typesOf(alternative)
  if (types.size && !types.has(typeOf(value))) return false
  if (typeOf(value) !== 'object') return true
  const fields = value as Record<string, unknown>
  if (requiredOf(alternative).some((name) => !(name in fields))) return false
  return Object.entries(fields).every(([name, field]) => {
    const schemas = propertyOf(alternative, name)
    if (!schemas.length) return !isClosed(alternative)
    return schemas.flatMap(expand).some((inner) => allowedValues(inner)?.includes(field) ?? true)
  })
}
