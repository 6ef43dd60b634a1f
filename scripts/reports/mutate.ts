/** Breaks an example field by field, at every depth, in ways that its schema must refuse. */
import type { Schema } from '../openapi.ts'
import { escape } from './cases.ts'
import { allowedValues, fits, isClosed, itemsOf, propertyOf, requiredOf, typeOf, typesOf, type Shape, type Shapes, type TypeName } from './shapes.ts'

export const KINDS = ['wrong type', 'unknown enum value', 'required field removed', 'unknown field'] as const
export type Kind = (typeof KINDS)[number]

export interface Mutant {
  kind: Kind
  /** JSON pointer of the changed field in the example. */
  pointer: string
  /** What the field became. */
  change: string
}

/** The example as it stands broken now, and how. It is whole again before the next call. */
export type Visit = (value: unknown, mutant: Mutant) => void

const WRONG: Record<TypeName, TypeName[]> = {
  string: ['number', 'object'],
  number: ['string'],
  boolean: ['string'],
  array: ['object'],
  object: ['string'],
  null: ['object'],
}
const SAMPLES: Record<TypeName, unknown> = { string: 'wrong type', number: 7, boolean: true, array: [], object: {}, null: null }
/** Taken in this order where a field may legitimately be of the type that it would have been changed to. */
const OTHERS: TypeName[] = ['object', 'boolean', 'array', 'string', 'number']

interface Place {
  /** Puts a value where the field is, in the whole example. */
  set: (value: unknown) => void
  pointer: string
}

/** Calls back with each mutant of an example. An unknown field is added only where the schema is closed. */
export function mutate(schema: Schema, example: unknown, shapes: Shapes, visit: Visit): void {
  let root = structuredClone(example)

  const visitNode = (alternatives: Shape[], value: unknown, place: Place): void => {
    const fitting = alternatives.filter((shape) => fits(shape, value, shapes))
    const known = fitting.length ? fitting : alternatives
    for (const [kind, replacement] of replacements(alternatives, known, value)) {
      place.set(replacement)
      visit(root, { kind, pointer: place.pointer, change: JSON.stringify(replacement) })
      place.set(value)
    }
    if (Array.isArray(value)) visitItems(known, value, place)
    else if (typeOf(value) === 'object') visitObject(known, value as Record<string, unknown>, place)
  }

  const visitItems = (known: Shape[], items: unknown[], place: Place): void => {
    const inner = known.flatMap((shape) => conjunction(itemsOf(shape), shapes))
    items.forEach((item, index) => visitNode(inner, item, { pointer: `${place.pointer}/${index}`, set: (next) => (items[index] = next) }))
  }

  const visitObject = (known: Shape[], fields: Record<string, unknown>, place: Place): void => {
    if (known.every(isClosed)) {
      fields['notAField'] = 'unknown'
      visit(root, { kind: 'unknown field', pointer: `${place.pointer}/notAField`, change: 'added' })
      delete fields['notAField']
    }
    for (const [name, field] of Object.entries(fields)) {
      const pointer = `${place.pointer}/${escape(name)}`
      if (known.every((shape) => requiredOf(shape).includes(name))) {
        delete fields[name]
        visit(root, { kind: 'required field removed', pointer, change: 'removed' })
        fields[name] = field
      }
      visitNode(known.flatMap((shape) => conjunction(propertyOf(shape, name), shapes)), field, { pointer, set: (next) => (fields[name] = next) })
    }
  }

  visitNode(shapes(schema), root, { pointer: '', set: (next) => (root = next) })
}

/** What a field is changed to. */
function replacements(alternatives: Shape[], known: Shape[], value: unknown): [Kind, unknown][] {
  const legitimate = new Set([typeOf(value), ...alternatives.flatMap((shape) => [...typesOf(shape)])])
  const types = wrongTypes(typeOf(value), legitimate).map((type): [Kind, unknown] => ['wrong type', SAMPLES[type]])
  const hasEnum = value !== null && known.every((shape) => allowedValues(shape))
  return [...types, ...(hasEnum ? [['unknown enum value', unknownValue(value)] as [Kind, unknown]] : [])]
}

/** Types to change a field to: the planned ones, others where the field may be of a planned one. */
function wrongTypes(type: TypeName, legitimate: ReadonlySet<TypeName>): TypeName[] {
  const chosen: TypeName[] = []
  for (const planned of WRONG[type]) {
    const found = [planned, ...OTHERS].find((other) => !legitimate.has(other) && !chosen.includes(other))
    if (found) chosen.push(found)
  }
  return chosen
}

function unknownValue(value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  return typeof value === 'number' ? -987654321 : 'NO_SUCH_VALUE'
}

/** Alternatives of schemas that hold together. */
function conjunction(schemas: Schema[], shapes: Shapes): Shape[] {
  return schemas.length === 1 ? shapes(schemas[0] as Schema) : shapes({ allOf: schemas })
}
