/** Shapes that stand under two names. */
import type { Document, Schema } from '../openapi.ts'
import { readSchemas } from './schemas.ts'
import { allowedValues, isClosed, propertyOf, requiredOf, shapesOf, type Shape, type Shapes } from './shapes.ts'

export interface Alike {
  names: string[]
  /** Each differs from the others in which fields are required, or in being closed as requests are. */
  justified: boolean
}

/** Objects and enums with the same fields and types, through $ref, under names that are not one Create/Update/Replace family. */
export function findAlike(document: Document): Alike[] {
  const shapes = shapesOf(document)
  const groups = new Map<string, { name: string; exact: string }[]>()
  for (const { schema, where, role } of readSchemas(document)) {
    if (schema.$ref || (!schema.properties && !schema.enum) || (role === 'inner' && !where.endsWith('[]'))) continue
    const text = signature(schema, shapes)
    const exact = shapes(schema).map((shape) => `${isClosed(shape)} ${requiredOf(shape).sort().join(',')}`).join(';')
    groups.set(text, [...(groups.get(text) ?? []), { name: where, exact }])
  }
  return [...groups.values()].filter((members) => new Set(members.map(({ name }) => family(name))).size > 1).map(judge)
}

/** `CreditMemo` for `CreditMemoReplaceWithId`. */
const family = (name: string): string => name.replace(/(Create|Update|Replace)(WithId)?$/, '')

function judge(members: { name: string; exact: string }[]): Alike {
  const names = members.map(({ name }) => name)
  const twice = members.some(({ name, exact }) => members.some((other) => other.exact === exact && family(other.name) !== family(name)))
  return { names, justified: !twice }
}

/** Names and types of all that a schema holds, to the bottom; the same text for the same shape. */
function signature(schema: Schema, shapes: Shapes, seen: ReadonlySet<Schema> = new Set()): string {
  if (seen.has(schema)) return 'itself'
  const inside = new Set([...seen, schema])
  const texts = shapes(schema).map((shape) => ofShape(shape, (inner) => signature(inner, shapes, inside)))
  return texts.sort().join(' or ')
}

function ofShape(shape: Shape, inner: (schema: Schema) => string): string {
  const words = (list: unknown[]): string => [...new Set(list)].sort().join('|')
  const fields = [...new Set(shape.flatMap((schema) => Object.keys(schema.properties ?? {})))].sort()
  const all = (schemas: Schema[]): string => words(schemas.map(inner))
  return [
    words(shape.flatMap((schema) => schema.type ?? [])),
    words(shape.flatMap((schema) => schema.format ?? [])),
    JSON.stringify(allowedValues(shape)?.map(String).sort()),
    fields.map((name) => `${name}:${all(propertyOf(shape, name))}`).join(),
    all(shape.flatMap((schema) => (typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []))),
    all(shape.flatMap((schema) => schema.items ?? [])),
  ].join(' ')
}
