/** Changes an example field by field, at every depth, in ways that its schema must reject. */
import type { Schema } from '../generate/openapi.ts'
import { escapePointer } from './example-cases.ts'
import { allowedValues, canMatch, isClosed, itemsOf, propertyOf, requiredOf, typeOf, typesOf, type Alternative, type Expand, type TypeName } from './schema-structure.ts'

export const KINDS = ['wrong type', 'unknown enum value', 'required field removed', 'unknown field'] as const
export type Kind = (typeof KINDS)[number]

export interface Mutant {
  kind: Kind
  /** JSON pointer of the changed field in the example. */
  pointer: string
  /** The new value, or what happened to the field. */
  change: string
}

/** Receives the mutated example and the change. The change is undone before the next call. */
export type Visit = (value: unknown, mutant: Mutant) => void

const WRONG_TYPES: Record<TypeName, TypeName[]> = {
  string: ['number', 'object'],
  number: ['string'],
  boolean: ['string'],
  array: ['object'],
  object: ['string'],
  null: ['object'],
}
const SAMPLES: Record<TypeName, unknown> = { string: 'wrong type', number: 7, boolean: true, array: [], object: {}, null: null }
/** The types that replace a planned wrong type if the field allows that type. They are tried in this order. */
const FALLBACK_TYPES: TypeName[] = ['object', 'boolean', 'array', 'string', 'number']

interface Place {
  /** Replaces the field's value in the example. */
  set: (value: unknown) => void
  pointer: string
}

/** Calls `visit` with each mutant of an example. Only closed objects get an unknown field. */
export function mutate(schema: Schema, example: unknown, expand: Expand, visit: Visit): void {
  let root = structuredClone(example)

  const visitNode = (alternatives: Alternative[], value: unknown, place: Place): void => {
    const matching = alternatives.filter((alternative) => canMatch(alternative, value, expand))
    const known = matching.length ? matching : alternatives
    for (const [kind, replacement] of replacements(alternatives, known, value)) {
      place.set(replacement)
      visit(root, { kind, pointer: place.pointer, change: JSON.stringify(replacement) })
      place.set(value)
    }
    if (Array.isArray(value)) visitItems(known, value, place)
    else if (typeOf(value) === 'object') visitObject(known, value as Record<string, unknown>, place)
  }

  const visitItems = (known: Alternative[], items: unknown[], place: Place): void => {
    const inner = known.flatMap((alternative) => expandAll(itemsOf(alternative), expand))
    items.forEach((item, index) => visitNode(inner, item, { pointer: `${place.pointer}/${index}`, set: (next) => (items[index] = next) }))
  }

  const visitObject = (known: Alternative[], fields: Record<string, unknown>, place: Place): void => {
    if (known.every(isClosed)) {
      fields['notAField'] = 'unknown'
      visit(root, { kind: 'unknown field', pointer: `${place.pointer}/notAField`, change: 'added' })
      delete fields['notAField']
    }
    for (const [name, field] of Object.entries(fields)) {
      const pointer = `${place.pointer}/${escapePointer(name)}`
      if (known.every((alternative) => requiredOf(alternative).includes(name))) {
        delete fields[name]
        visit(root, { kind: 'required field removed', pointer, change: 'removed' })
        fields[name] = field
      }
      visitNode(known.flatMap((alternative) => expandAll(propertyOf(alternative, name), expand)), field, { pointer, set: (next) => (fields[name] = next) })
    }
  }

  visitNode(expand(schema), root, { pointer: '', set: (next) => (root = next) })
}

/** Returns the values that replace a field. */
function replacements(alternatives: Alternative[], known: Alternative[], value: unknown): [Kind, unknown][] {
  const allowed = new Set([typeOf(value), ...alternatives.flatMap((alternative) => [...typesOf(alternative)])])
  const types = wrongTypes(typeOf(value), allowed).map((type): [Kind, unknown] => ['wrong type', SAMPLES[type]])
  const hasEnum = value !== null && known.every((alternative) => allowedValues(alternative))
  return [...types, ...(hasEnum ? [['unknown enum value', unknownValue(value)] as [Kind, unknown]] : [])]
}

/** Returns the types that a field is changed to. If the field allows a planned type, a fallback type replaces the planned type. */
function wrongTypes(type: TypeName, allowed: ReadonlySet<TypeName>): TypeName[] {
  const chosen: TypeName[] = []
  for (const planned of WRONG_TYPES[type]) {
    const found = [planned, ...FALLBACK_TYPES].find((other) => !allowed.has(other) && !chosen.includes(other))
    if (found) chosen.push(found)
  }
  return chosen
}

function unknownValue(value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  return typeof value === 'number' ? -987654321 : 'NO_SUCH_VALUE'
}

/** Expands several schemas that all apply to one value. */
function expandAll(schemas: Schema[], expand: Expand): Alternative[] {
  return schemas.length === 1 ? expand(schemas[0] as Schema) : expand({ allOf: schemas })
}
