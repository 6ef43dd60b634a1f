/** Filters and sort fields of each list, and the query of each operation, as types. */
import type { Field, FilterField, Operation } from '../model.ts'
import { doc, header, key, pascal, typeImport, typeNames } from './text.ts'

/** Name of the query type of an operation. */
export const queryName = (operation: Operation): string => `${pascal([operation.id])}Query`

export function emitFilters(operations: Operation[], schemas: ReadonlySet<string>): string {
  const asked = operations.filter(({ query }) => query.length)
  const types = asked.flatMap(({ query, filters }) => [...query, ...filters].map(({ type }) => type))
  return [
    header('filters'),
    typeImport(typeNames(types, schemas), './schema.js'),
    '\n',
    doc(['One field of a sort: `name`, `name:asc` or `name:desc`.']),
    "export type SortBy<Field extends string> = Field | `${Field}:${'asc' | 'desc'}`\n",
    ...asked.map(emitQuery),
  ].join('')
}

function emitQuery(operation: Operation): string {
  const name = queryName(operation)
  const filters = operation.filters.length ? `${pascal([operation.id])}Filters` : undefined
  const fields = operation.query.map((field) => emitField(field, operation, filters)).join('')
  return [
    filters ? `\n${doc([`Fields that \`${operation.group.join('.')}.${operation.name}\` can be filtered by, with their operators.`])}export interface ${filters} {\n${operation.filters.map(emitFilter).join('')}}\n` : '',
    `\n${doc([`Query of \`${operation.group.join('.')}.${operation.name}\`.`])}export interface ${name} {\n${fields}}\n`,
  ].join('')
}

function emitField(field: Field, operation: Operation, filters: string | undefined): string {
  const type = field.name === 'filters' ? filtersType(filters) : field.name === 'sort' ? sortType(operation.sort) : field.type
  return `${doc([field.description], '  ')}  ${key(field.name)}${field.required ? '' : '?'}: ${type}\n`
}

const filtersType = (filters: string | undefined): string => (filters ? `${filters} | string` : 'string')

function sortType(fields: string[]): string {
  if (!fields.length) return 'string'
  const term = `SortBy<${fields.map((name) => `'${name}'`).join(' | ')}>`
  return `${term} | readonly ${term}[]`
}

function emitFilter({ name, operators, type }: FilterField): string {
  const list = type.includes('|') ? `(${type})` : type
  const allowed = operators.map((operator) => `${operator}?: ${operator === 'in' || operator === 'nin' ? `readonly ${list}[]` : type}`)
  return `  ${key(name)}?: { ${allowed.join('; ')} }\n`
}
