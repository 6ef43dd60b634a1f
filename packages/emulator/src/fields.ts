/** The fields of an input of the control API, of a simulation or of the options: one definition checks them and lists them. */
import type { Json } from './contract/contract.js'
import { ControlError } from './control/control-error.js'
import { suggest } from './suggest.js'

type Kind = 'string' | 'number' | 'boolean' | 'object' | 'array' | 'function'

/** A type, with `?` at its end if the field is optional; several types, for an optional field; or the values of text. */
export type Field = Kind | `${Kind}?` | readonly Kind[] | { readonly values: readonly string[]; readonly optional?: true }

export type Fields = Readonly<Record<string, Field>>

/** A field, as the control API lists it. */
export interface FieldDescription {
  readonly name: string
  /** Such as `string` or `boolean or object`. */
  readonly type: string
  readonly required: boolean
  /** The values that the text can have. */
  readonly values?: readonly string[]
}

export const describeFields = (fields: Fields): FieldDescription[] => Object.entries(fields).map(([name, field]) => ({ name, ...describe(field) }))

function describe(field: Field): Omit<FieldDescription, 'name'> {
  if (typeof field === 'string') return { type: field.replace('?', ''), required: !field.endsWith('?') }
  return 'join' in field ? { type: field.join(' or '), required: false } : { type: 'string', required: field.optional !== true, values: field.values }
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value)

/** @throws ControlError that names the field if one is unknown or missing, or its value is of the wrong type or not one of its values. */
export function assertFields(input: Readonly<Json>, fields: Fields): void {
  assertKnownNames(input, Object.keys(fields))
  for (const { name, type, required, values } of describeFields(fields)) {
    const value = input[name]
    if (value === undefined && !required) continue
    const expected = values ? `one of ${values.join(', ')}` : `of type ${type}`
    if (value === undefined) throw new ControlError(`${name} is missing: it must be ${expected}.`, name)
    if (values && !values.includes(value as string)) throw new ControlError(`${name} must be ${expected}, not ${JSON.stringify(value)}.${suggest(value, values)}`, name)
    if (!type.split(' or ').includes(kindOf(value))) throw new ControlError(`${name} must be ${expected}, not ${kindOf(value)}.`, name)
  }
}

/** @throws ControlError that names the first unknown field. */
export function assertKnownNames(input: object, names: readonly string[]): void {
  const unknown = Object.keys(input).find((name) => !names.includes(name))
  if (unknown !== undefined) throw new ControlError(`${unknown} is not a known field.${suggest(unknown, names)} Known fields: ${names.join(', ') || 'none'}.`, unknown)
}
