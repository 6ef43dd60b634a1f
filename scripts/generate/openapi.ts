/** The parts of an OpenAPI 3.1 document that the scripts read. */

export interface Reference {
  $ref: string
}

export interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  contentMediaType?: string
  enum?: unknown[]
  const?: unknown
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  items?: Schema
  allOf?: Schema[]
  oneOf?: Schema[]
  anyOf?: Schema[]
  readOnly?: boolean
  writeOnly?: boolean
  'x-extensible-enum'?: boolean
  'x-accepts-quoted'?: boolean
  'x-source'?: Source
}

export interface Source {
  confidence: 'documented' | 'peer' | 'inferred'
  url?: string
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  schema: Schema
  example?: unknown
  'x-filterable'?: Record<string, string[] | { operators: string[]; 'x-source': Source }>
  'x-source'?: Source
  'x-sortable'?: string[]
}

export interface MediaType {
  schema: Schema
  examples?: Record<string, Reference | { value: unknown }>
}

export interface Body {
  required?: boolean
  content: Record<string, MediaType>
}

export interface Response {
  description: string
  content?: Record<string, MediaType>
}

export interface OperationObject {
  operationId: string
  summary: string
  description: string
  externalDocs: { url: string }
  tags: string[]
  security: Record<string, string[]>[]
  parameters?: (Parameter | Reference)[]
  requestBody?: Body | Reference
  responses: Record<string, Response | Reference>
  'x-sdk': { group: string; name: string; idempotent?: boolean; pages?: { param: string }; money?: 'moves' | 'redirects' | 'none' }
  'x-source': Source
}

/** HTTP methods that BILL uses. */
export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

export type PathItem = { parameters?: (Parameter | Reference)[] } & Partial<Record<(typeof METHODS)[number], OperationObject>>

export interface Document {
  openapi: string
  info: { title: string }
  tags: { name: string; description: string }[]
  paths: Record<string, PathItem>
  webhooks?: Record<string, PathItem>
  components: {
    schemas: Record<string, Schema>
    parameters?: Record<string, Parameter>
    responses?: Record<string, Response>
    examples?: Record<string, { value: unknown }>
    securitySchemes: Record<string, unknown>
  }
}

/** Follows a `$ref` inside the document. Returns any other node unchanged. */
export function resolve<T extends object>(document: Document, node: T | Reference): T {
  if (!('$ref' in node) || node.$ref === undefined) return node as T
  const target = node.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document)
  if (target === undefined) throw new Error(`${node.$ref} does not exist in the bundle.`)
  return resolve(document, target as T | Reference)
}

/** Returns the first example, which the mock serves and the code samples use. */
export function exampleOf(document: Document, media: MediaType): unknown {
  const [first] = Object.values(media.examples ?? {})
  return first && resolve<{ value: unknown }>(document, first).value
}

/** Returns `Vendor` for `#/components/schemas/Vendor`. */
export const refName = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1)
