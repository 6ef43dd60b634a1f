/**
 * Requests and answers see a schema differently: a read-only field is not sent, a write-only field is not received, and an enum that BILL may extend is
 * closed for what we send and open for what we receive. A schema that is used both ways and would differ is therefore split: `Address` is what comes back,
 * `AddressInput` what is sent. Types made from the result are plain, so unions narrow and hovers read well (docs/decisions/0002).
 */
import { METHODS, refName, resolve, type Document, type Parameter, type Response, type Schema } from './openapi.ts'

type Side = 'request' | 'response'

/** Name of the schema as requests see it: its own, or `…Input` where it was split. */
export type InputName = (schema: string) => string

export function splitViews(source: Document): { document: Document; inputName: InputName } {
  const document = structuredClone(source)
  const { schemas } = document.components
  const reached = reach(document)
  const differs = differing(schemas)
  const split = new Set(Object.keys(schemas).filter((name) => reached.request.has(name) && reached.response.has(name) && differs.has(name)))
  const inputName: InputName = (name) => (split.has(name) ? `${name}Input` : name)

  const clash = [...split].find((name) => schemas[`${name}Input`])
  if (clash) throw new Error(`The schema ${clash} is split for requests into ${clash}Input, but a schema of that name exists. Rename it.`)

  document.components.schemas = Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) => {
      const only: Side = reached.request.has(name) && !reached.response.has(name) ? 'request' : 'response'
      const views: [string, Schema][] = [[name, view(schema, only, inputName)]]
      if (split.has(name)) views.push([`${name}Input`, view(schema, 'request', inputName)])
      return views
    }),
  )
  eachRoot(document, (owner, key, side) => {
    const parts = owner as unknown as Record<string, Schema>
    parts[key] = view(parts[key] as Schema, side, inputName)
  })
  return { document, inputName }
}

/** The schema as one side sees it. Open enums are marked for the type emitter. */
function view(schema: Schema, side: Side, inputName: InputName): Schema {
  return mapSchema(schema, (node) => {
    const hidden = side === 'request' ? 'readOnly' : 'writeOnly'
    const result: Schema & { 'x-open'?: boolean } = { ...node }
    if (node.$ref && side === 'request') result.$ref = `#/components/schemas/${inputName(refName(node.$ref))}`
    if (node['x-extensible-enum'] && side === 'response') result['x-open'] = true
    if (node.properties) {
      const kept = Object.entries(node.properties).filter(([, property]) => !property[hidden])
      result.properties = Object.fromEntries(kept.map(([name, { readOnly: _, writeOnly: __, ...property }]) => [name, property]))
      if (node.required) result.required = node.required.filter((name) => kept.some(([key]) => key === name))
    }
    return result
  })
}

/** Applies a change to a schema and then to all schemas inside it. */
function mapSchema(schema: Schema, change: (node: Schema) => Schema): Schema {
  const node = change(schema)
  const map = (inner: Schema): Schema => mapSchema(inner, change)
  if (node.properties) node.properties = Object.fromEntries(Object.entries(node.properties).map(([name, property]) => [name, map(property)]))
  if (node.items) node.items = map(node.items)
  if (typeof node.additionalProperties === 'object') node.additionalProperties = map(node.additionalProperties)
  for (const key of ['allOf', 'oneOf', 'anyOf'] as const) if (node[key]) node[key] = node[key].map(map)
  return node
}

/** Every schema directly inside a schema. */
function inner(schema: Schema): Schema[] {
  const nested = typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []
  return [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : []), ...nested, ...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
}

/** Every place outside components.schemas that holds a schema, with the side that sees it. What BILL sends to a webhook is received. */
function eachRoot(document: Document, visit: (owner: object, key: string, side: Side) => void): void {
  const parameters = (list: unknown[] = []): void => list.forEach((item) => (item as { schema?: unknown }).schema && visit(item as object, 'schema', 'request'))
  const contents = (body: unknown, side: Side): void => {
    for (const media of Object.values((body as { content?: object } | undefined)?.content ?? {})) visit(media as object, 'schema', side)
  }
  for (const [items, sent] of [[document.paths, 'request'], [document.webhooks ?? {}, 'response']] as const)
    for (const item of Object.values(items)) {
      parameters(item.parameters)
      for (const method of METHODS) {
        const operation = item[method]
        if (!operation) continue
        parameters(operation.parameters)
        contents(operation.requestBody, sent)
        for (const response of Object.values(operation.responses)) contents(response, 'response')
      }
    }
  parameters(Object.values(document.components.parameters ?? {}))
  for (const response of Object.values(document.components.responses ?? {})) contents(response, 'response')
}

/** Names of the schemas that each side sees. Fields that lists can be filtered by are sent, too. */
function reach(document: Document): Record<Side, Set<string>> {
  const reached = { request: new Set<string>(), response: new Set<string>() }
  const walk = (schema: Schema, side: Side): void => {
    if (schema.$ref) {
      const name = refName(schema.$ref)
      if (reached[side].has(name)) return
      reached[side].add(name)
      walk(document.components.schemas[name] as Schema, side)
    }
    for (const nested of inner(schema)) if (!nested[side === 'request' ? 'readOnly' : 'writeOnly']) walk(nested, side)
  }
  eachRoot(document, (owner, key, side) => walk((owner as Record<string, Schema>)[key] as Schema, side))
  for (const name of filteredEnums(document)) reached.request.add(name)
  return reached
}

/** Enums that filters compare with. */
function filteredEnums(document: Document): string[] {
  const names: string[] = []
  for (const { get, parameters = [] } of Object.values(document.paths)) {
    const all = [...parameters, ...(get?.parameters ?? [])].map((parameter) => resolve<Parameter>(document, parameter))
    const list = get?.responses['200'] && resolve<Response>(document, get.responses['200'])
    const schema = list?.content?.['application/json']?.schema
    for (const field of all.flatMap((parameter) => Object.keys(parameter['x-filterable'] ?? {}))) {
      const found = schema && findField(document, schema, ['results', ...field.split('.')])
      if (found?.ref) names.push(found.ref)
    }
  }
  return names
}

/** The schema of a field by its path, through $ref, allOf and arrays; with the name of the component it is. */
export function findField(document: Document, schema: Schema, path: string[], ref?: string): { schema: Schema; ref?: string } | undefined {
  if (schema.$ref) return findField(document, document.components.schemas[refName(schema.$ref)] as Schema, path, refName(schema.$ref))
  if (schema.items && path.length) return findField(document, schema.items, path)
  const [head, ...rest] = path
  if (head === undefined) return { schema, ...(ref ? { ref } : {}) }
  const property = schema.properties?.[head]
  if (property) return findField(document, property, rest)
  for (const part of schema.allOf ?? []) {
    const found = findField(document, part, path)
    if (found) return found
  }
  return undefined
}

/** Names of schemas that the two sides would see differently, themselves or through what they hold. */
function differing(schemas: Record<string, Schema>): Set<string> {
  const own = (schema: Schema): boolean => Boolean(schema.readOnly || schema.writeOnly || schema['x-extensible-enum']) || inner(schema).some(own)
  const refs = (schema: Schema): string[] => [...(schema.$ref ? [refName(schema.$ref)] : []), ...inner(schema).flatMap(refs)]
  const users = new Map<string, string[]>()
  for (const [name, schema] of Object.entries(schemas)) for (const used of refs(schema)) users.set(used, [...(users.get(used) ?? []), name])
  const result = new Set<string>()
  const add = (name: string): void => {
    if (result.has(name)) return
    result.add(name)
    users.get(name)?.forEach(add)
  }
  for (const [name, schema] of Object.entries(schemas)) if (own(schema)) add(name)
  return result
}
