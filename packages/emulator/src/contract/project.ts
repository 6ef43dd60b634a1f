/** Drops fields that the response schema doesn't describe, so that fields that can only be written never come back. */
import type { Contract, Json } from './contract.js'

export type Project = (value: unknown) => unknown

/** @returns a function that copies the described fields of a value, at any depth. Compiled once per schema. */
export function createProjections(contract: Contract): (pointer: string) => Project {
  const compiled = new Map<string, Project>()
  const compilePointer = (pointer: string): Project => {
    const known = compiled.get(pointer)
    if (known) return known
    // Set before it is compiled, because schemas can contain themselves.
    let project: Project = (value) => value
    compiled.set(pointer, (value) => project(value))
    project = compile(contract.resolve(pointer))
    compiled.set(pointer, project)
    return project
  }
  const compile = (schema: Json): Project => {
    if (typeof schema['$ref'] === 'string') return compilePointer(schema['$ref'])
    if (schema['items']) {
      const item = compile(schema['items'] as Json)
      return (value) => (Array.isArray(value) ? value.map(item) : value)
    }
    const properties = collectProperties(schema)
    if (Object.keys(properties).length === 0) return (value) => value
    const fields = Object.entries(properties).map(([name, property]) => [name, compile(property)] as const)
    return (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
      const result: Json = {}
      for (const [name, project] of fields) if ((value as Json)[name] !== undefined) result[name] = project((value as Json)[name])
      return result
    }
  }
  /** The properties of a schema and of everything that it is composed of. */
  const collectProperties = (schema: Json): Record<string, Json> => {
    const parts = [...((schema['allOf'] ?? []) as Json[]), ...((schema['anyOf'] ?? []) as Json[]), ...((schema['oneOf'] ?? []) as Json[])]
    const inherited = parts.map((part) => collectProperties(part['$ref'] ? contract.resolve(part['$ref'] as string) : part))
    return Object.assign({}, ...inherited, schema['properties']) as Record<string, Json>
  }
  return compilePointer
}
