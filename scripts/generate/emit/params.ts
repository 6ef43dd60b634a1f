/** Emits the types of the query parameters, filters and sort fields of each method. */
import { doc, header, key, typeImport, typeNames } from '../codegen-utils.ts'
import type { Field, FilterField, Operation } from '../ir.ts'
import { assertUniqueTypeNames, filtersName, paramsName } from '../type-names.ts'

export function emitParams(operations: Operation[], schemas: ReadonlySet<string>): string {
  assertUniqueTypeNames(operations, new Set([...schemas, 'SortBy']))
  const withQuery = operations.filter(({ query }) => query.length)
  const types = withQuery.flatMap(({ query, filters }) => [...query, ...filters].map(({ type }) => type))
  return [
    header,
    typeImport(typeNames(types, schemas), './schema.js'),
    '\n',
    doc(['One field to sort by: `name`, `name:asc` or `name:desc`.']),
    "export type SortBy<Field extends string> = Field | `${Field}:${'asc' | 'desc'}`\n",
    ...withQuery.map(emitMethodTypes),
  ].join('')
}

function emitMethodTypes(operation: Operation): string {
  const method = `\`${operation.group.join('.')}.${operation.name}\``
  const filters = operation.filters.map(emitFilter).join('')
  const fields = operation.query.map((field) => emitField(field, operation)).join('')
  return [
    filters && `\n${doc([`Filters of ${method}: the fields, and the operators that each field supports.`])}export interface ${filtersName(operation)} {\n${filters}}\n`,
    `\n${doc([`Query parameters of ${method}.`])}export interface ${paramsName(operation)} {\n${fields}}\n`,
  ].join('')
}

function emitField(field: Field, operation: Operation): string {
  const type = field.name === 'filters' ? filtersType(operation) : field.name === 'sort' ? sortType(operation.sort) : field.type
  return `${doc([field.description], '  ')}  ${property(field.name, type, field.required)}\n`
}

/** An optional property also allows `undefined`, even with exactOptionalPropertyTypes. */
const property = (name: string, type: string, required = false): string => (required ? `${key(name)}: ${type}` : `${key(name)}?: ${type} | undefined`)

const filtersType = (operation: Operation): string => (operation.filters.length ? `${filtersName(operation)} | string` : 'string')

function sortType(fields: string[]): string {
  if (!fields.length) return 'string'
  const term = `SortBy<${fields.map((name) => `'${name}'`).join(' | ')}>`
  return `${term} | readonly ${term}[]`
}

function emitFilter({ name, operators, type, confidence }: FilterField): string {
  const item = type.includes('|') ? `(${type})` : type
  const conditions = operators.map((operator) => property(operator, operator === 'in' || operator === 'nin' ? `readonly ${item}[]` : type))
  const source = confidence ? doc([`Source: ${confidence}, not BILL's documentation.`], '  ') : ''
  return `${source}  ${property(name, `{ ${conditions.join('; ')} }`)}\n`
}
