import { ConfigurationError } from '../errors/index.js'
import { LONE_SURROGATE, serializeFilters, type Filters } from './filters.js'
import { assertKnownNames, assertPlainObject } from './known-names.js'
import { serializeSort } from './sort.js'

/** The query parameters of an operation by name. The value lists the fields of `filters` and `sort`; it is empty if any field is allowed. */
export type QueryParameters = Readonly<Record<string, string>>

interface ListQuery {
  readonly filters?: Filters | string | null
  readonly sort?: string | readonly string[] | null
}

/**
 * Serializes the filters and the sort of a query. Strings stay unchanged, so a second call changes nothing.
 * @throws ConfigurationError if the query is not a plain object, or has a name that is not in `known`.
 */
export function serializeFiltersAndSort(query: ListQuery, known?: QueryParameters): Record<string, unknown> {
  assertPlainObject('The query', query)
  if (known) assertKnownNames('The query parameter', Object.keys(query), Object.keys(known))
  const { filters, sort, ...rest } = query as ListQuery
  return {
    ...rest,
    ...(filters !== undefined && filters !== null && { filters: serializeFilters(filters, known?.['filters']) || undefined }),
    ...(sort !== undefined && sort !== null && { sort: serializeSort(sort, known?.['sort']) || undefined }),
  }
}

/**
 * Returns the query string of a call, without the question mark. Arrays are joined with commas. Parameters that are undefined or null are omitted.
 * @throws ConfigurationError if a value is not a string, number, boolean, valid Date, or an array of these, or if a name is unknown.
 */
export function serializeQuery(query: object, known?: QueryParameters): string {
  const pairs: string[] = []
  for (const [name, value] of Object.entries(serializeFiltersAndSort(query, known))) {
    if (value === undefined || value === null) continue
    // Array.from, because map skips the holes of a sparse array.
    const values: unknown[] = Array.isArray(value) ? Array.from(value) : [value]
    if (values.length) pairs.push(`${encodeURIComponent(name)}=${values.map((item) => encodeURIComponent(serializeItem(name, item))).join(',')}`)
  }
  return pairs.join('&')
}

function serializeItem(name: string, value: unknown): string {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString()
  if ((typeof value === 'string' && !LONE_SURROGATE.test(value)) || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return String(value)
  throw new ConfigurationError(`The query parameter "${name}" must be a well-formed string, number, boolean, valid Date, or an array of these.`)
}
