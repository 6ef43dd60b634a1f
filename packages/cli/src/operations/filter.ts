/** `--filter field:operator:value`. The SDK quotes the value. */
import type { Filters } from 'bill-sdk'
import { UsageError } from '../errors.js'

/** Splits at the first two colons, so that a value can contain colons. Values of `in` and `nin` are lists. */
export function parseFilters(terms: readonly string[]): Filters {
  const filters: Record<string, Record<string, string | string[]>> = {}
  for (const term of terms) {
    const [, field, operator, value] = /^([^:]+):([^:]+):([^]*)$/.exec(term) ?? []
    if (field === undefined || operator === undefined || value === undefined) throw new UsageError(`--filter "${term}" is not of the form field:operator:value, such as name:sw:Ce.`)
    const conditions = (filters[field] ??= {})
    if (Object.hasOwn(conditions, operator)) throw new UsageError(`--filter ${field}:${operator} is given twice. If the field has the operator in, use it to match one of several values: --filter ${field}:in:A,B`)
    conditions[operator] = operator === 'in' || operator === 'nin' ? value.split(',') : value
  }
  return filters
}
