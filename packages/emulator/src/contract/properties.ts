/** The properties of a schema and of everything that it is composed of. */
import type { Contract, Json } from './contract.js'

export function collectProperties(contract: Contract, schema: Json): Readonly<Record<string, Json>> {
  const parts = [...((schema['allOf'] ?? []) as Json[]), ...((schema['anyOf'] ?? []) as Json[]), ...((schema['oneOf'] ?? []) as Json[])]
  const inherited = parts.map((part) => collectProperties(contract, followRef(contract, part)))
  return Object.assign({}, ...inherited, schema['properties']) as Record<string, Json>
}

export const followRef = (contract: Contract, schema: Json): Json => (typeof schema['$ref'] === 'string' ? followRef(contract, contract.resolve(schema['$ref'])) : schema)

/** Compiles each schema of a description once, with an entry for schemas that contain themselves. */
export function compileByPointer<T extends (...args: never[]) => unknown>(contract: Contract, compile: (schema: Json, compilePointer: (pointer: string) => T) => T): (pointer: string) => T {
  const compiled = new Map<string, T>()
  const compilePointer = (pointer: string): T => {
    const known = compiled.get(pointer)
    if (known) return known
    // Set before it is compiled, because schemas can contain themselves.
    compiled.set(pointer, ((...args: Parameters<T>) => compiled.get(pointer)?.(...args)) as T)
    const result = compile(contract.resolve(pointer), compilePointer)
    compiled.set(pointer, result)
    return result
  }
  return compilePointer
}
