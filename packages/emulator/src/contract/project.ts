/** Drops fields that the response schema doesn't describe, so that fields that can only be written never come back. */
import type { Contract, Json } from './contract.js'
import { collectProperties, compileByPointer } from './properties.js'

export type Project = (value: unknown) => unknown

/** @returns a function that copies the described fields of a value, at any depth. Compiled once per schema. */
export const createProjections = (contract: Contract): ((pointer: string) => Project) =>
  compileByPointer<Project>(contract, function compile(schema, compilePointer): Project {
    if (typeof schema['$ref'] === 'string') return compilePointer(schema['$ref'])
    if (schema['items']) {
      const item = compile(schema['items'] as Json, compilePointer)
      return (value) => (Array.isArray(value) ? value.map(item) : value)
    }
    const fields = Object.entries(collectProperties(contract, schema)).map(([name, property]) => [name, compile(property, compilePointer)] as const)
    if (fields.length === 0) return (value) => value
    return (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
      const result: Json = {}
      for (const [name, project] of fields) if ((value as Json)[name] !== undefined) result[name] = project((value as Json)[name])
      return result
    }
  })
