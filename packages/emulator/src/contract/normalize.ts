/**
 * What becomes of a request body before it is checked: a read-only field is dropped, and a number or boolean that BILL's samples send as a string is parsed. The
 * description marks them with `readOnly` and `x-accepts-quoted`.
 */
import type { Contract, Json } from './contract.js'
import { collectProperties, compileByPointer } from './properties.js'

export type Normalize = (value: unknown) => unknown

/** Compiled once per schema. */
export const createNormalizers = (contract: Contract): ((pointer: string) => Normalize) =>
  compileByPointer<Normalize>(contract, function compile(schema, compilePointer): Normalize {
    if (typeof schema['$ref'] === 'string') return compilePointer(schema['$ref'])
    if (schema['x-accepts-quoted'] === true) return [schema['type']].flat().includes('boolean') ? parseBoolean : parseNumber
    if (schema['items']) {
      const item = compile(schema['items'] as Json, compilePointer)
      return (value) => (Array.isArray(value) ? value.map(item) : value)
    }
    const properties = Object.entries(collectProperties(contract, schema))
    if (properties.length === 0) return (value) => value
    const fields = new Map(properties.map(([name, property]) => [name, property['readOnly'] === true ? drop : compile(property, compilePointer)]))
    return (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
      const entries = Object.entries(value).map(([name, one]) => [name, (fields.get(name) ?? keep)(one)] as const)
      return Object.fromEntries(entries.filter(([, one]) => one !== undefined))
    }
  })

const keep: Normalize = (value) => value

const drop: Normalize = () => undefined

const parseBoolean: Normalize = (value) => (value === 'true' ? true : value === 'false' ? false : value)

const parseNumber: Normalize = (value) => (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value)
