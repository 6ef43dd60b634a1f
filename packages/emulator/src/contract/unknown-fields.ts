/**
 * Finds the fields of a request that the description does not have. Schemas that responses share are open, because BILL may add fields to a response; in a request,
 * an unknown field is a mistake.
 */
import type { Contract, Json } from './contract.js'
import { collectProperties, compileByPointer } from './properties.js'

/** @returns the paths of the unknown fields, such as `address.contry`. */
export type FindUnknownFields = (value: unknown) => string[]

type Collect = (value: unknown, path: string, found: string[]) => void

/** Compiled once per schema. */
export function createUnknownFields(contract: Contract): (pointer: string) => FindUnknownFields {
  const compiled = compileByPointer<Collect>(contract, function compile(schema, compilePointer): Collect {
    if (typeof schema['$ref'] === 'string') return compilePointer(schema['$ref'])
    if (schema['items']) {
      const item = compile(schema['items'] as Json, compilePointer)
      return (value, path, found) => {
        if (Array.isArray(value)) for (const [index, one] of value.entries()) item(one, `${path}[${index}]`, found)
      }
    }
    const fields = new Map(Object.entries(collectProperties(contract, schema)).map(([name, property]) => [name, compile(property, compilePointer)]))
    if (fields.size === 0) return () => undefined
    const isOpen = schema['additionalProperties'] === true || typeof schema['additionalProperties'] === 'object'
    return (value, path, found) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return
      for (const [name, one] of Object.entries(value)) {
        const inner = path ? `${path}.${name}` : name
        const collect = fields.get(name)
        if (collect) collect(one, inner, found)
        else if (!isOpen) found.push(inner)
      }
    }
  })
  return (pointer) => {
    const collect = compiled(pointer)
    return (value) => {
      const found: string[] = []
      collect(value, '', found)
      return found
    }
  }
}
