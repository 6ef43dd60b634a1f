/** Lists the fields of a schema as Markdown: a nested list with name, type and description. */
import { findVariants } from './variants.ts'
import { refName, type Document, type Schema } from '../../generate/openapi.ts'

/** Fields below this depth are left to the type that is named. */
const MAX_DEPTH = 4

/** Of longer enums, such as that of all currencies, a page shows only the first values. */
const MAX_VALUES = 30

/** @param path the schemas that contain this one. They are only named, so that a recursive schema ends. */
export function listFields(document: Document, schema: Schema, indent = '', path: readonly string[] = []): string {
  const variants = findVariants(document, schema)
  if (variants.length > 1) return variants.map((variant, index) => `${indent}- ${index ? 'or' : 'either'} ${typeName(variant)}\n${listFields(document, variant, `${indent}  `, path)}`).join('')
  const { properties, required } = collectProperties(document, variants[0] ?? schema)
  return Object.entries(properties).map(([name, field]) => listField(document, { name, field, isRequired: required.has(name) }, indent, path)).join('')
}

interface NamedField {
  readonly name: string
  readonly field: Schema
  readonly isRequired: boolean
}

function listField(document: Document, { name, field, isRequired }: NamedField, indent: string, path: readonly string[]): string {
  const inner = itemOf(field)
  const ref = inner.$ref && refName(inner.$ref)
  const target = ref ? (document.components.schemas[ref] as Schema) : inner
  const text = [`${isRequired ? '**required**' : ''}`, oneLine(field.description ?? target.description ?? ''), describeValues(target)].filter(Boolean).join(' ')
  const line = `${indent}- \`${name}\` <span class="type">${escapeType(typeName(field))}</span>${text ? ` ${text}` : ''}\n`
  const isKnown = ref !== undefined && path.includes(ref)
  if (isKnown || path.length >= MAX_DEPTH) return line
  return line + listFields(document, inner, `${indent}  `, [...path, ref ?? name])
}

/** Merges the parts of `allOf`, and follows references. */
function collectProperties(document: Document, schema: Schema): { properties: Record<string, Schema>; required: ReadonlySet<string> } {
  const target = schema.$ref ? (document.components.schemas[refName(schema.$ref)] as Schema) : schema
  const parts = (target.allOf ?? []).map((part) => collectProperties(document, part))
  const properties = Object.assign({}, ...parts.map((part) => part.properties), target.properties) as Record<string, Schema>
  return { properties, required: new Set([...parts.flatMap((part) => [...part.required]), ...(target.required ?? [])]) }
}

/** The items of an array, or the schema that is not null. */
function itemOf(schema: Schema): Schema {
  if (schema.items) return itemOf(schema.items)
  const alternatives = schema.anyOf?.filter(({ type }) => type !== 'null')
  return alternatives?.length === 1 ? itemOf(alternatives[0] as Schema) : schema
}

function typeName(schema: Schema): string {
  if (schema.$ref) return refName(schema.$ref)
  if (schema.type === 'array' && schema.items) return `${typeName(schema.items)}[]`
  const alternatives = schema.oneOf ?? schema.anyOf
  if (alternatives) return alternatives.map(typeName).join(' | ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum && schema.enum.length <= 2) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  const types = [schema.type ?? 'object'].flat().map((type) => (type === 'integer' ? 'number' : type)).join(' | ')
  return schema.format === 'date' || schema.format === 'date-time' ? `${types} (${schema.format})` : types
}

function describeValues({ enum: values, 'x-extensible-enum': isOpen }: Schema): string {
  if (!values || values.length <= 2) return ''
  const shown = values.slice(0, values.length > MAX_VALUES ? 3 : undefined).map((value) => `\`${String(value)}\``).join(', ')
  const rest = values.length > MAX_VALUES ? ` and ${values.length - 3} more, which the type lists` : ''
  return `Values: ${shown}${rest}${isOpen ? '; BILL may add more' : ''}.`
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** Types can contain characters that Markdown or HTML would interpret. */
export const escapeType = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('|', '&#124;')
