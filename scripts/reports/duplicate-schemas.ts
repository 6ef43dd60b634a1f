/** Finds schemas that have the same structure but different names. */
import type { Document, Schema } from '../generate/openapi.ts'
import { collectSchemas } from './schema-places.ts'
import { allowedValues, createExpander, isClosed, propertyOf, requiredOf, type Alternative, type Expand } from './schema-structure.ts'

export interface DuplicateGroup {
  names: string[]
  /** Whether the schemas differ in their required fields, or in whether they allow unknown fields. */
  allowed: boolean
}

/** Finds objects and enums with the same fields and types, through $ref. Create, Update and Replace variants of one schema do not count as duplicates. */
export function findDuplicates(document: Document): DuplicateGroup[] {
  const expand = createExpander(document)
  const groups = new Map<string, { name: string; exact: string }[]>()
  for (const { schema, where, role } of collectSchemas(document)) {
    if (schema.$ref || (!schema.properties && !schema.enum) || (role === 'inner' && !where.endsWith('[]'))) continue
    const text = signature(schema, expand)
    const exact = expand(schema).map((alternative) => `${isClosed(alternative)} ${requiredOf(alternative).sort().join(',')}`).join(';')
    groups.set(text, [...(groups.get(text) ?? []), { name: where, exact }])
  }
  return [...groups.values()].filter((members) => new Set(members.map(({ name }) => baseName(name))).size > 1).map(toGroup)
}

/** Returns `CreditMemo` for `CreditMemoReplaceWithId`. */
const baseName = (name: string): string => name.replace(/(Create|Update|Replace)(WithId)?$/, '')

function toGroup(members: { name: string; exact: string }[]): DuplicateGroup {
  const names = members.map(({ name }) => name)
  const identical = members.some(({ name, exact }) => members.some((other) => other.exact === exact && baseName(other.name) !== baseName(name)))
  return { names, allowed: !identical }
}

/** Returns the names and types of all fields at every depth, as text. Equal structures have equal texts. */
function signature(schema: Schema, expand: Expand, seen: ReadonlySet<Schema> = new Set()): string {
  if (seen.has(schema)) return 'recursive'
  const inside = new Set([...seen, schema])
  const texts = expand(schema).map((alternative) => alternativeSignature(alternative, (inner) => signature(inner, expand, inside)))
  return texts.sort().join(' or ')
}

function alternativeSignature(alternative: Alternative, inner: (schema: Schema) => string): string {
  const words = (list: unknown[]): string => [...new Set(list)].sort().join('|')
  const fields = [...new Set(alternative.flatMap((schema) => Object.keys(schema.properties ?? {})))].sort()
  const all = (schemas: Schema[]): string => words(schemas.map(inner))
  return [
    words(alternative.flatMap((schema) => schema.type ?? [])),
    words(alternative.flatMap((schema) => schema.format ?? [])),
    JSON.stringify(allowedValues(alternative)?.map(String).sort()),
    fields.map((name) => `${name}:${all(propertyOf(alternative, name))}`).join(),
    all(alternative.flatMap((schema) => (typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []))),
    all(alternative.flatMap((schema) => schema.items ?? [])),
  ].join(' ')
}
