/** Arbitraries of valid values for the schemas of the description. */
import fc from 'fast-check'
import type { Contract, Json } from '../../src/contract/contract.ts'

/** @param known gives values that a test wants for a field, such as the ID of a record that exists. */
export function arbitraryOf(contract: Contract, schema: Json, known: (field: string) => readonly unknown[] = () => [], field = '', depth = 0): fc.Arbitrary<unknown> {
  if (typeof schema['$ref'] === 'string') return arbitraryOf(contract, contract.resolve(schema['$ref']), known, field, depth)
  const wanted = known(field)
  if (wanted.length && schema['type'] === 'string') return fc.constantFrom(...wanted)
  const next = (child: Json, name = field): fc.Arbitrary<unknown> => arbitraryOf(contract, child, known, name, depth + 1)
  const variants = (schema['oneOf'] ?? schema['anyOf']) as Json[] | undefined
  if (variants) return fc.oneof(...variants.map((variant) => next(variant)))
  if (schema['allOf']) return fc.tuple(...(schema['allOf'] as Json[]).map((part) => next(part))).map((parts) => (parts.every((part) => typeof part === 'object') ? Object.assign({}, ...parts) as unknown : parts.at(-1)))
  if ('const' in schema) return fc.constant(schema['const'])
  if (schema['enum']) return fc.constantFrom(...(schema['enum'] as unknown[]))
  const type = Array.isArray(schema['type']) ? (schema['type'] as string[]).find((name) => name !== 'null') : schema['type']
  switch (type) {
    case 'null': return fc.constant(null)
    case 'object': return objectOf(schema, next, depth)
    case 'array': return fc.array(next((schema['items'] ?? {}) as Json), { minLength: Number(schema['minItems'] ?? 0), maxLength: Math.max(Number(schema['minItems'] ?? 0), 2) })
    case 'boolean': return fc.boolean()
    case 'integer': return fc.integer({ min: Number(schema['minimum'] ?? 0), max: Math.min(Number(schema['maximum'] ?? 1000), 1000) })
    case 'number': return fc.integer({ min: Math.ceil(Math.max(0.01, Number(schema['minimum'] ?? 1)) * 100), max: Math.min(Number(schema['maximum'] ?? 1000), 1000) * 100 }).map((cents) => cents / 100)
    default: return stringOf(schema)
  }
}

function objectOf(schema: Json, next: (child: Json, name: string) => fc.Arbitrary<unknown>, depth: number): fc.Arbitrary<unknown> {
  const properties = (schema['properties'] ?? {}) as Record<string, Json>
  const required = (schema['required'] ?? []) as string[]
  const names = Object.keys(properties).filter((name) => required.includes(name) || depth < 3)
  return fc.record(Object.fromEntries(names.map((name) => [name, next(properties[name] as Json, name)])), { requiredKeys: required })
}

function stringOf(schema: Json): fc.Arbitrary<string> {
  switch (schema['format']) {
    case 'date': return fc.integer({ min: 0, max: 400 }).map((day) => new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString().slice(0, 10))
    case 'date-time': return fc.integer({ min: 0, max: 400 }).map((day) => new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString())
    case 'uri': return fc.constant('https://hooks.juniper.example/bill')
    case 'uuid': return fc.uuid({ version: 4 })
    default: return fc.string({ minLength: Math.max(1, Number(schema['minLength'] ?? 0)), maxLength: Math.min(Number(schema['maxLength'] ?? 20), Math.max(20, Number(schema['minLength'] ?? 0))) }).map((text) => text.trim() || 'x')
  }
}
