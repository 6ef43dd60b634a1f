/** Singular forms of resource names, for the names of types. */

/** Names that the rules below would get wrong. */
const EXCEPTIONS = new Map([
  ['chartOfAccounts', 'chartOfAccounts'],
  ['series', 'series'],
  ['statuses', 'status'],
])

/** `vendor` for `vendors`, `accountingClass` for `accountingClasses`; keeps a name that is not plural. */
export function singularize(name: string): string {
  const exception = EXCEPTIONS.get(name)
  if (exception) return exception
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`
  if (/(ss|x|ch|sh)es$/.test(name)) return name.slice(0, -2)
  return /[^sui]s$/.test(name) ? name.slice(0, -1) : name
}
