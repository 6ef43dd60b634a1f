/** The values of a filter, which must fit the fields of the list that the description describes. */
import type { Call } from '../call.js'
import type { Contract, Json } from '../contract/contract.js'
import { reject } from '../errors.js'
import { splitTerms, type Term } from '../store/filters.js'

/** @throws Rejection 400 if a field cannot have the value that a filter compares it with. */
export function checkFilterValues({ world, operation }: Call, filters: string): void {
  const list = world.contract.resolve(operation.responseSchema as string)
  for (const term of splitTerms(filters)) {
    const schema = schemaAt(world.contract, schemaAt(world.contract, list, ['results']) ?? list, term.field.split('.'))
    const needed = schema && neededBy(schema, term)
    if (needed !== undefined) reject(400, 'BDC_1129', `The filter ${term.field}:${term.operator} needs ${needed}, not ${term.value}.`, 'REQUEST')
  }
}

/** The schema of a field of a record, or of the records of a list; undefined if the description has none. */
function schemaAt(contract: Contract, schema: Json, path: readonly string[]): Json | undefined {
  if (typeof schema['$ref'] === 'string') return schemaAt(contract, contract.resolve(schema['$ref']), path)
  if (schema['items']) return schemaAt(contract, schema['items'] as Json, path)
  const [name, ...rest] = path
  if (name === undefined) return schema
  const property = (schema['properties'] as Record<string, Json> | undefined)?.[name]
  if (property) return schemaAt(contract, property, rest)
  for (const part of (schema['allOf'] ?? []) as Json[]) {
    const found = schemaAt(contract, part, path)
    if (found) return found
  }
  return undefined
}

/** What the schema of a field asks for that a value is not; undefined if the value fits. */
function neededBy(schema: Json, { operator, value, items }: Term): string | undefined {
  const values = operator === 'in' || operator === 'nin' ? items : [value]
  const type = schema['type']
  if (type === 'boolean' && !values.every((text) => text === 'true' || text === 'false')) return 'true or false'
  if ((type === 'number' || type === 'integer') && !values.every((text) => text !== '' && Number.isFinite(Number(text)))) return 'a number'
  const known = schema['enum'] as readonly unknown[] | undefined
  if (known && operator !== 'sw' && !values.every((text) => known.includes(text))) return `one of ${known.join(', ')}`
  return undefined
}
