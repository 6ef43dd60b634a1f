import { ConfigurationError } from '../errors/index.js'

const SORT_TERM = /^[A-Za-z][\w.]*(:(asc|desc))?$/

/** @throws ConfigurationError if a term is not `field`, `field:asc` or `field:desc`. */
export function serializeSort(sort: string | readonly string[]): string {
  if (typeof sort !== 'string' && !Array.isArray(sort)) throw new ConfigurationError(`sort must be "field", "field:asc", "field:desc", or an array of these, not a value of type ${typeof sort}.`)
  const terms = typeof sort === 'string' ? sort.split(',') : (sort as readonly string[])
  for (const term of terms) if (!SORT_TERM.test(term)) throw new ConfigurationError(`"${term}" is not a valid sort term; expected "field", "field:asc" or "field:desc".`)
  return terms.join(',')
}
