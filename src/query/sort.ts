import { ConfigurationError } from '../errors/index.js'

const SORT_TERM = /^[A-Za-z][\w.]*(:(asc|desc))?$/

/** @throws ConfigurationError if a term is not `field`, `field:asc` or `field:desc`. */
export function serializeSort(sort: string | readonly string[]): string {
  const terms: readonly unknown[] = typeof sort === 'string' ? sort.split(',') : [sort].flat()
  const invalid = terms.findIndex((term) => typeof term !== 'string' || !SORT_TERM.test(term))
  if (invalid >= 0) throw new ConfigurationError(`"${String(terms[invalid])}" is not a valid sort term; expected "field", "field:asc", "field:desc", or an array of these.`)
  return terms.join(',')
}
