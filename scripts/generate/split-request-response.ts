/**
 * Splits schemas that differ between requests and responses. Requests omit read-only fields, and responses omit write-only fields. An
 * enum that BILL may extend is closed in requests and open in responses. Optional fields of requests also accept undefined. If requests and responses both use such a schema, it becomes two
 * schemas: `Address` for responses and `AddressInput` for requests. The generated types are then plain, so TypeScript narrows unions and
 * editors show short types (docs/decisions/0002).
 */
import { refName, type Document, type Schema } from './openapi.ts'
import { findDirectional, findUsage, forEachUse, type Direction } from './schema-usage.ts'
import { SpecError } from './spec-error.ts'

/** Returns the name of a schema in requests. A split schema has the suffix `Input`. */
export type RequestName = (schema: string) => string

export function splitRequestResponse(source: Document): { document: Document; requestName: RequestName } {
  const document = structuredClone(source)
  const { schemas } = document.components
  const used = findUsage(document)
  const directional = findDirectional(schemas)
  const split = new Set(Object.keys(schemas).filter((name) => used.request.has(name) && used.response.has(name) && directional.has(name)))
  const requestName: RequestName = (name) => (split.has(name) ? `${name}Input` : name)

  const clash = [...split].find((name) => schemas[`${name}Input`])
  if (clash) throw new SpecError(`The request variant of the schema ${clash} needs the name ${clash}Input, but another schema has that name. Rename the other schema.`)

  document.components.schemas = Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) => {
      const requestOnly = used.request.has(name) && !used.response.has(name)
      const variants: [string, Schema][] = [[name, createVariant(schema, requestOnly ? 'request' : 'response', requestName)]]
      if (split.has(name)) variants.push([`${name}Input`, createVariant(schema, 'request', requestName)])
      return variants
    }),
  )
  forEachUse(document, (owner, direction) => (owner.schema = createVariant(owner.schema, direction, requestName)))
  return { document, requestName }
}

/** Marks for the schema emitter: an open enum, and an optional field that also accepts undefined. */
type MarkedSchema = Schema & { 'x-open'?: boolean; 'x-undefined'?: boolean }

/** Creates the request or response variant of a schema. */
function createVariant(schema: Schema, direction: Direction, requestName: RequestName): Schema {
  return mapSchema(schema, (node) => {
    const isInput = direction === 'request'
    const hidden = isInput ? 'readOnly' : 'writeOnly'
    const result: MarkedSchema = { ...node }
    if (node.$ref && isInput) result.$ref = `#/components/schemas/${requestName(refName(node.$ref))}`
    if (node['x-extensible-enum'] && direction === 'response') result['x-open'] = true
    if (node.properties) {
      const kept = Object.entries(node.properties).filter(([, property]) => !property[hidden])
      result.properties = Object.fromEntries(kept.map(([name, { readOnly: _, writeOnly: __, ...property }]) => [name, isInput && !node.required?.includes(name) ? { ...property, 'x-undefined': true } : property]))
      if (node.required) result.required = node.required.filter((name) => kept.some(([key]) => key === name))
    }
    return result
  })
}

/** Applies a change to a schema, then to every schema inside the result. */
function mapSchema(schema: Schema, change: (node: Schema) => Schema): Schema {
  const node = change(schema)
  const map = (inner: Schema): Schema => mapSchema(inner, change)
  if (node.properties) node.properties = Object.fromEntries(Object.entries(node.properties).map(([name, property]) => [name, map(property)]))
  if (node.items) node.items = map(node.items)
  if (typeof node.additionalProperties === 'object') node.additionalProperties = map(node.additionalProperties)
  for (const key of ['allOf', 'oneOf', 'anyOf'] as const) if (node[key]) node[key] = node[key].map(map)
  return node
}
