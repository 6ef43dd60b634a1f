/** Creates singular forms of resource names, for type names. */

/** Names that do not follow the rules below. */
const EXCEPTIONS = new Map([
  ['chartOfAccounts', 'chartOfAccounts'],
  ['series', 'series'],
  ['statuses', 'status'],
])

/** Converts `vendors` to `vendor`, and `accountingClasses` to `accountingClass`. A name that is not plural is unchanged. */
export function singularize(name: string): string {
  const exception = EXCEPTIONS.get(name)
  if (exception) return exception
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`
  if (/(ss|x|ch|sh)es$/.test(name)) return name.slice(0, -2)
  return /[^sui]s$/.test(name) ? name.slice(0, -1) : name
}
