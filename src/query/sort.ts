import { ConfigurationError } from '../errors/index.js'
import { assertKnownNames } from './known-names.js'

const SORT_TERM = /^[A-Za-z][\w.]*(:(asc|desc))?$/

/**
 * @param fields the fields that the list is known to sort by; without them, any field is allowed.
 * @throws ConfigurationError if a term is not `field`, `field:asc` or `field:desc`, or if the list does not sort by the field.
 */
export function serializeSort(sort: string | readonly string[], fields?: string): string {
  const terms: readonly unknown[] = typeof sort === 'string' ? sort.split(',') : [sort].flat()
  const invalid = terms.findIndex((term) => typeof term !== 'string' || !SORT_TERM.test(term))
  if (invalid >= 0) throw new ConfigurationError(`"${String(terms[invalid])}" is not a valid sort term; expected "field", "field:asc", "field:desc", or an array of these.`)
  if (fields) assertKnownNames('The sort field', terms.map((term) => (term as string).split(':', 1)[0] as string), fields.split(','))
  return terms.join(',')
}
