/**
 * Filters and sort as BILL's grammar wants them: `field:operator:value`, joined with commas.
 * https://developer.bill.com/docs/search-op-with-lists
 *
 * Double quotes stand round date-times, the lists of `in` and `nin`, the values of `sw`, and any string with a comma, colon or blank. BILL documents no way
 * to write a double quote or a backslash inside a value, so those are refused: a value can never become a second filter.
 */
import { ConfigurationError } from '../errors/index.js'

const OPERATORS = new Set(['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin', 'sw'])
const FIELD = /^[A-Za-z][\w.]*$/
const SORT = /^[A-Za-z][\w.]*(:(asc|desc))?$/
/** A lone surrogate, which no URL can hold. */
const LONE_SURROGATE = /\p{Surrogate}/u
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T/

type Value = string | number | boolean | Date | readonly (string | number | boolean)[]

/** Filters as an object: field -> operator -> value. A ready string is handed through. */
export type Filters = Readonly<Record<string, Readonly<Record<string, Value | undefined>> | undefined>>

/** A query with filters and sort as text; one that is written already stays as it is. */
export function serializeQuery({ filters, sort, ...rest }: { readonly filters?: Filters | string | null; readonly sort?: string | readonly string[] | null }): Record<string, unknown> {
  return {
    ...rest,
    ...(filters !== undefined && filters !== null && { filters: serializeFilters(filters) || undefined }),
    ...(sort !== undefined && sort !== null && { sort: serializeSort(sort) || undefined }),
  }
}

/** @throws ConfigurationError when a field, operator or value cannot be written. */
export function serializeFilters(filters: Filters | string): string {
  if (typeof filters === 'string') return filters
  const terms: string[] = []
  for (const [field, conditions] of Object.entries(filters)) {
    if (conditions === undefined) continue
    if (!FIELD.test(field)) throw new ConfigurationError(`"${field}" is not the name of a filter field.`)
    if (typeof conditions !== 'object' || conditions === null || Array.isArray(conditions))
      throw new ConfigurationError(`The filter ${field} needs an operator: { ${field}: { eq: … } }.`)
    for (const [operator, value] of Object.entries(conditions)) if (value !== undefined) terms.push(serializeTerm(field, operator, value))
  }
  return terms.join(',')
}

function serializeTerm(field: string, operator: string, value: Value): string {
  const where = `${field}:${operator}`
  if (!OPERATORS.has(operator)) throw new ConfigurationError(`${where}: "${operator}" is not an operator. There are ${[...OPERATORS].join(', ')}.`)
  if (operator === 'in' || operator === 'nin') return `${where}:"${serializeList(where, value)}"`
  const text = serializeValue(where, value)
  const quoted = operator === 'sw' || text === '' || value instanceof Date || DATE_TIME.test(text) || /[\s,:]/.test(text)
  return `${where}:${quoted ? `"${text}"` : text}`
}

function serializeList(where: string, value: Value): string {
  if (!Array.isArray(value) || value.length === 0) throw new ConfigurationError(`${where} needs a list of at least one value.`)
  return value
    .map((item: Value) => {
      const text = serializeValue(where, item)
      if (text.includes(',') || text === '') throw new ConfigurationError(`${where}: "${text}" cannot stand in a list, which BILL separates with commas. Use one filter with eq for each value.`)
      return text
    })
    .join(',')
}

function serializeValue(where: string, value: Value): string {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new ConfigurationError(`${where}: the date is not valid.`)
    return value.toISOString()
  }
  if (typeof value === 'number' ? !Number.isFinite(value) : typeof value !== 'string' && typeof value !== 'boolean')
    throw new ConfigurationError(`${where} needs a string, number, boolean or Date, not ${Array.isArray(value) ? 'a list' : String(value)}.`)
  const text = String(value)
  // eslint-disable-next-line no-control-regex
  if (/["\\\u0000-\u001f\u007f]/.test(text) || LONE_SURROGATE.test(text)) throw new ConfigurationError(`${where}: the value holds a quote, backslash, control character or half a character, which BILL's filters cannot express.`)
  return text
}

/** @throws ConfigurationError when a term is not `field`, `field:asc` or `field:desc`. */
export function serializeSort(sort: string | readonly string[]): string {
  if (typeof sort !== 'string' && !Array.isArray(sort)) throw new ConfigurationError(`sort must be "field", "field:asc", "field:desc", or a list of such terms, not a ${typeof sort}.`)
  const terms = typeof sort === 'string' ? sort.split(',') : (sort as readonly string[])
  for (const term of terms) if (!SORT.test(term)) throw new ConfigurationError(`"${term}" is not a sort term. Write "field", "field:asc" or "field:desc".`)
  return terms.join(',')
}
