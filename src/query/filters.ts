/**
 * Serializes filters in BILL's grammar: `field:operator:value`, joined with commas.
 * https://developer.bill.com/docs/search-op-with-lists
 *
 * These values are quoted: date-times, lists for `in` and `nin`, values for `sw`, empty strings, and strings that contain a comma, colon or space. BILL
 * documents no way to escape a double quote or a backslash. Values that contain one are rejected, so a value can never become a second filter.
 */
import { ConfigurationError } from '../errors/index.js'
import { assertKnownNames, assertPlainObject, isPlainObject } from './known-names.js'

const OPERATORS = new Set(['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin', 'sw'])
const FIELD = /^[A-Za-z][\w.]*$/
/** A URL cannot contain an unpaired surrogate. */
export const LONE_SURROGATE = /\p{Surrogate}/u
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T/

type FilterValue = string | number | boolean | Date | readonly (string | number | boolean)[]

/** Filters for any list: each field has operators, and each operator has a value. Each list also has a stricter type, such as `VendorListFilters`. */
export type Filters = Readonly<Record<string, Readonly<Record<string, FilterValue | undefined>> | undefined>>

/**
 * Serializes filters. A string is returned unchanged. A filter or an operator that is undefined is rejected, because without it the list would return more.
 * @param fields the fields that the list is known to support; without them, any field is allowed.
 * @throws ConfigurationError if BILL's grammar cannot express a field, operator or value, or if the list does not support the field.
 */
export function serializeFilters(filters: Filters | string, fields?: string): string {
  if (typeof filters === 'string') return filters
  assertPlainObject('filters', filters)
  if (fields) assertKnownNames('The filter field', Object.keys(filters), fields.split(','))
  return Object.entries(filters).flatMap(([field, conditions]) => serializeConditions(field, conditions)).join(',')
}

function serializeConditions(field: string, conditions: unknown): string[] {
  if (!FIELD.test(field)) throw new ConfigurationError(`"${field}" is not a valid filter field name.`)
  const terms = isPlainObject(conditions) ? Object.entries(conditions) : []
  if (!terms.length) throw new ConfigurationError(`The filter "${field}" needs an operator: { ${field}: { eq: … } }. Omit the field to list everything.`)
  return terms.map(([operator, value]) => serializeTerm(field, operator, value as FilterValue))
}

function serializeTerm(field: string, operator: string, value: FilterValue): string {
  const term = `${field}:${operator}`
  if (!OPERATORS.has(operator)) throw new ConfigurationError(`${term}: unknown operator "${operator}"; expected one of ${[...OPERATORS].join(', ')}.`)
  if (operator === 'in' || operator === 'nin') return `${term}:"${serializeList(term, value)}"`
  const text = serializeValue(term, value)
  const quoted = operator === 'sw' || text === '' || value instanceof Date || DATE_TIME.test(text) || /[\s,:]/.test(text)
  return `${term}:${quoted ? `"${text}"` : text}`
}

function serializeList(term: string, value: FilterValue): string {
  if (!Array.isArray(value) || value.length === 0) throw new ConfigurationError(`${term} requires an array of at least one value.`)
  return value
    .map((item: FilterValue) => {
      const text = serializeValue(term, item)
      if (text.includes(',') || text === '') throw new ConfigurationError(`${term}: "${text}" cannot be in a list, because BILL separates list items with commas. Use one eq filter per value.`)
      return text
    })
    .join(',')
}

function serializeValue(term: string, value: FilterValue): string {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new ConfigurationError(`${term}: the date is invalid.`)
    return value.toISOString()
  }
  if (typeof value === 'number' ? !Number.isFinite(value) : typeof value !== 'string' && typeof value !== 'boolean')
    throw new ConfigurationError(`${term} requires a string, number, boolean or Date, not ${Array.isArray(value) ? 'an array' : String(value)}.`)
  const text = String(value)
  // oxlint-disable-next-line no-control-regex
  if (/["\\\u0000-\u001f\u007f]/.test(text) || LONE_SURROGATE.test(text))
    throw new ConfigurationError(`${term}: the value contains a double quote, a backslash, a control character or an unpaired surrogate, which BILL's filter grammar cannot express.`)
  return text
}
