/** What a schema demands of a value, with $ref, allOf, oneOf and anyOf taken apart. */
import { resolve, type Document, type Schema } from '../openapi.ts'

/** Schemas that hold together, none of them with a $ref or a composition left to follow. A schema with alternatives has several shapes. */
export type Shape = Schema[]

export type Shapes = (schema: Schema) => Shape[]

/** A function that takes schemas of the document apart; it remembers what it has seen. */
export function shapesOf(document: Document): Shapes {
  const known = new WeakMap<Schema, Shape[]>()
  const expand = (schema: Schema): Shape[] => {
    const found = known.get(schema)
    if (found) return found
    let shapes: Shape[] = [[schema]]
    if (schema.$ref) shapes = both(shapes, expand(resolve<Schema>(document, { $ref: schema.$ref })))
    for (const part of schema.allOf ?? []) shapes = both(shapes, expand(part))
    for (const choice of [schema.oneOf, schema.anyOf]) if (choice) shapes = both(shapes, choice.flatMap(expand))
    known.set(schema, shapes)
    return shapes
  }
  return expand
}

const both = (left: Shape[], right: Shape[]): Shape[] => left.flatMap((one) => right.map((other) => [...one, ...other]))

export type TypeName = 'string' | 'number' | 'boolean' | 'array' | 'object' | 'null'

export function typeOf(value: unknown): TypeName {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : (typeof value as TypeName)
}

/** The types that a shape names; a const or an enum names the types of its values. */
export function typesOf(shape: Shape): Set<TypeName> {
  const types = shape.flatMap((schema) => {
    if (schema.type) return [schema.type].flat().map((type) => (type === 'integer' ? 'number' : (type as TypeName)))
    return allowedValues([schema])?.map(typeOf) ?? []
  })
  return new Set(types)
}

/** The values that an enum or a const leaves; undefined when the shape has neither. */
export function allowedValues(shape: Shape): unknown[] | undefined {
  const lists = shape.flatMap((schema) => [...('const' in schema ? [[schema.const]] : []), ...(schema.enum ? [schema.enum] : [])])
  return lists.length ? lists.reduce((left, right) => left.filter((value) => right.includes(value))) : undefined
}

export const requiredOf = (shape: Shape): string[] => shape.flatMap((schema) => schema.required ?? [])

export const isClosed = (shape: Shape): boolean => shape.some((schema) => schema.additionalProperties === false)

/** Everything that a shape says about one of its properties; empty when it says nothing. */
export function propertyOf(shape: Shape, name: string): Schema[] {
  return shape.flatMap((schema) => {
    const named = schema.properties?.[name]
    if (named) return [named]
    return typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []
  })
}

export const itemsOf = (shape: Shape): Schema[] => shape.flatMap((schema) => (schema.items ? [schema.items] : []))

/** Whether the value may be meant by this shape: its type, its required fields, its constants. The validator judges the rest. */
export function fits(shape: Shape, value: unknown, shapes: Shapes): boolean {
  const types = typesOf(shape)
  if (types.size && !types.has(typeOf(value))) return false
  if (typeOf(value) !== 'object') return true
  const fields = value as Record<string, unknown>
  if (requiredOf(shape).some((name) => !(name in fields))) return false
  return Object.entries(fields).every(([name, field]) => {
    const known = propertyOf(shape, name)
    if (!known.length) return !isClosed(shape)
    return known.flatMap(shapes).some((inner) => allowedValues(inner)?.includes(field) ?? true)
  })
}
