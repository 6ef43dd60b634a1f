/** Joins what the tags register. @throws Error if two register the same name. */
export function join<T>(kind: string, parts: readonly Readonly<Record<string, T>>[]): Record<string, T> {
  const entries = parts.flatMap((part) => Object.entries(part))
  const names = entries.map(([name]) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Error(`Two tags register the ${kind} ${twice}.`)
  return Object.fromEntries(entries)
}
