/** Singular forms of resource names, for the names of types. */

/** Names that the rules below would get wrong. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  chartOfAccounts: 'chartOfAccounts',
  series: 'series',
  statuses: 'status',
}

/** `vendor` for `vendors`, `accountingClass` for `accountingClasses`; a name that is not plural stays as it is. */
export function singularize(name: string): string {
  const exception = EXCEPTIONS[name]
  if (exception) return exception
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`
  if (/(ss|x|ch|sh)es$/.test(name)) return name.slice(0, -2)
  return /[^sui]s$/.test(name) ? name.slice(0, -1) : name
}
