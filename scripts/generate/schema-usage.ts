/** Finds the schemas that requests and responses use, directly and through other schemas. */
import { findField } from './find-field.ts'
import { METHODS, refName, resolve, type Document, type Parameter, type PathItem, type Response, type Schema } from './openapi.ts'

export type Direction = 'request' | 'response'

type Use = (owner: { schema: Schema }, direction: Direction) => void

/** Visits every schema outside components.schemas. The request body of a webhook counts as a response, because the client receives it. */
export function forEachUse(document: Document, visit: Use): void {
  for (const item of Object.values(document.paths)) visitPathItem(item, 'request', visit)
  for (const item of Object.values(document.webhooks ?? {})) visitPathItem(item, 'response', visit)
  visitParameters(Object.values(document.components.parameters ?? {}), visit)
  for (const response of Object.values(document.components.responses ?? {})) visitContent(response, 'response', visit)
}

function visitPathItem(item: PathItem, body: Direction, visit: Use): void {
  visitParameters(item.parameters, visit)
  for (const method of METHODS) {
    const operation = item[method]
    if (!operation) continue
    visitParameters(operation.parameters, visit)
    visitContent(operation.requestBody, body, visit)
    for (const response of Object.values(operation.responses)) visitContent(response, 'response', visit)
  }
}

function visitParameters(parameters: object[] | undefined, visit: Use): void {
  for (const parameter of parameters ?? []) if ('schema' in parameter) visit(parameter as Parameter, 'request')
}

function visitContent(holder: object | undefined, direction: Direction, visit: Use): void {
  if (!holder || !('content' in holder)) return
  for (const media of Object.values(holder.content as NonNullable<Response['content']>)) visit(media, direction)
}

/** Returns the names of the schemas that each direction uses. The schemas of filter fields count as used by requests. */
export function findUsage(document: Document): Record<Direction, Set<string>> {
  const used = { request: new Set<string>(), response: new Set<string>() }
  const add = (schema: Schema, direction: Direction): void => {
    if (schema.$ref) {
      const name = refName(schema.$ref)
      if (used[direction].has(name)) return
      used[direction].add(name)
      add(document.components.schemas[name] as Schema, direction)
    }
    for (const inner of innerSchemas(schema)) if (!inner[direction === 'request' ? 'readOnly' : 'writeOnly']) add(inner, direction)
  }
  forEachUse(document, ({ schema }, direction) => add(schema, direction))
  for (const name of findFilterEnums(document)) used.request.add(name)
  return used
}

/** Returns the names of the enum schemas of filter fields. */
function findFilterEnums(document: Document): string[] {
  return Object.values(document.paths).flatMap(({ get, parameters = [] }) => {
    const all = [...parameters, ...(get?.parameters ?? [])].map((parameter) => resolve<Parameter>(document, parameter))
    const response = get?.responses['200'] && resolve<Response>(document, get.responses['200'])
    const schema = response?.content?.['application/json']?.schema
    const fields = all.flatMap((parameter) => Object.keys(parameter['x-filterable'] ?? {}))
    return fields.flatMap((field) => (schema && findField(document, schema, ['results', ...field.split('.')])?.ref) ?? [])
  })
}

/** Returns the names of the schemas that differ between requests and responses, either directly or through a schema that they use. */
export function findDirectional(schemas: Record<string, Schema>): Set<string> {
  const isDirectional = (schema: Schema): boolean => Boolean(schema.readOnly || schema.writeOnly || schema['x-extensible-enum']) || hasOptionalField(schema) || innerSchemas(schema).some(isDirectional)
  const refs = (schema: Schema): string[] => [...(schema.$ref ? [refName(schema.$ref)] : []), ...innerSchemas(schema).flatMap(refs)]
  const users = new Map<string, string[]>()
  for (const [name, schema] of Object.entries(schemas)) for (const used of refs(schema)) users.set(used, [...(users.get(used) ?? []), name])
  const found = new Set<string>()
  const add = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    users.get(name)?.forEach(add)
  }
  for (const [name, schema] of Object.entries(schemas)) if (isDirectional(schema)) add(name)
  return found
}

/** Optional fields differ, because only requests also accept undefined for them. */
const hasOptionalField = ({ properties = {}, required = [] }: Schema): boolean => Object.keys(properties).some((name) => !required.includes(name))

/** Returns the schemas directly inside a schema. */
function innerSchemas(schema: Schema): Schema[] {
  const values = typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []
  return [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : []), ...values, ...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
}
