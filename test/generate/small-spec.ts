/** A small but complete API description for tests of the generator and of the lint rules. Each call returns a new one. */
import type { Document, MediaType, OperationObject, Parameter, PathItem, Reference, Schema } from '../../scripts/generate/openapi.ts'

export const DOCS = 'https://developer.bill.com/reference/'

export const ref = (name: string, kind = 'schemas'): Reference => ({ $ref: `#/components/${kind}/${name}` })

/** JSON content; the examples are named example1, example2, … */
export const json = (schema: Schema, ...values: unknown[]): Record<string, MediaType> => ({
  'application/json': { schema, ...(values.length ? { examples: Object.fromEntries(values.map((value, index) => [`example${index + 1}`, { value }])) } : {}) },
})

export const errors = (...codes: string[]): Record<string, Reference> => Object.fromEntries(codes.map((code) => [code, ref('Problem', 'responses')]))

export const queryParameter = (name: string, overrides: Partial<Parameter> = {}): Parameter => ({
  name,
  in: 'query',
  description: `The ${name}.`,
  schema: { type: 'string' },
  ...overrides,
})

export const thingId: Parameter = { name: 'thingId', in: 'path', required: true, description: 'ID of the thing.', schema: { type: 'string' } }

export const success = { description: 'A thing.', content: json(ref('Thing'), { id: 'thi01' }) }

export const common = errors('400', '401', '403', '429', '5XX')

/** An operation that passes every lint rule and returns a Thing. `overrides` replaces whole keys; `undefined` removes one. */
export function operation(id: string, overrides: Record<string, unknown> = {}): OperationObject {
  const complete = {
    operationId: id,
    summary: 'Get a thing',
    description: 'Returns one thing.',
    externalDocs: { url: `${DOCS}${id.toLowerCase()}` },
    tags: ['things'],
    security: [{ devKey: [], sessionId: [] }],
    'x-sdk': { group: id, name: 'get' },
    'x-source': { confidence: 'documented', url: `${DOCS}${id.toLowerCase()}` },
    responses: { 200: success, ...common },
    ...overrides,
  }
  return Object.fromEntries(Object.entries(complete).filter(([, value]) => value !== undefined)) as unknown as OperationObject
}

export const listParameters = [
  queryParameter('max', { schema: { type: 'integer', format: 'int32' } }),
  queryParameter('page'),
  queryParameter('sort', { 'x-sortable': ['name', 'createdTime'] }),
  queryParameter('filters', { 'x-filterable': { name: ['eq', 'sw'], kind: ['eq', 'in'], createdTime: ['gte'], archived: ['ne'] } }),
]

/** Response of a list of things. Its examples: the last page, then a page with a next page. */
export const listResponse = { description: 'One page of things.', content: json(ref('ThingList'), { results: [{ id: 'thi01' }] }, { results: [{ id: 'thi01' }], nextPage: 'p2' }) }

/** A paginated list that passes every lint rule. */
export const listOperation = (id: string, overrides: Record<string, unknown> = {}): OperationObject =>
  operation(id, {
    summary: 'Get list of things',
    description: 'Returns one page of things.',
    'x-sdk': { group: id, name: 'list', pages: { param: 'page' } },
    parameters: listParameters,
    responses: { 200: listResponse, ...common },
    ...overrides,
  })

const text = (description: string): Schema => ({ type: 'string', description })

const schemas = (): Record<string, Schema> => ({
  Thing: {
    type: 'object',
    description: 'A thing.',
    required: ['id'],
    properties: {
      id: { ...text('ID of the thing.'), readOnly: true },
      name: text('Name of the thing.'),
      kind: ref('ThingKind'),
      archived: { type: 'boolean', description: 'Whether the thing is archived.' },
      createdTime: { type: 'string', format: 'date-time', description: 'Date and time the thing was created.' },
    },
  },
  ThingCreate: { type: 'object', description: 'Thing to create.', additionalProperties: false, required: ['name'], properties: { name: text('Name of the thing.') } },
  ThingKind: { type: 'string', description: 'Kind of the thing.', enum: ['BIG', 'SMALL'], 'x-extensible-enum': true },
  ThingList: {
    allOf: [
      ref('PageTokens'),
      { type: 'object', description: 'Things.', required: ['results'], properties: { results: { type: 'array', description: 'The things.', items: ref('Thing') } } },
    ],
  },
  PageTokens: { type: 'object', description: 'Page tokens.', properties: { nextPage: text('Token of the next page.') } },
  Problem: { type: 'object', description: 'An error.', properties: { message: text('Message from BILL.') } },
})

const paths = (): Record<string, PathItem> => ({
  '/connect/v3/things': {
    get: listOperation('listThings', { 'x-sdk': { group: 'things', name: 'list', pages: { param: 'page' } } }),
    post: operation('createThing', {
      summary: 'Create a thing',
      'x-sdk': { group: 'things', name: 'create' },
      requestBody: { required: true, content: json(ref('ThingCreate'), { name: 'Lamp' }) },
      responses: { 201: success, ...common },
    }),
  },
  '/connect/v3/things/{thingId}': {
    parameters: [thingId],
    get: operation('getThing', { 'x-sdk': { group: 'things', name: 'get' }, responses: { 200: success, ...common, ...errors('404') } }),
  },
})

export interface Additions {
  /** Paths to add to the small spec or to replace in it. */
  paths?: Record<string, PathItem>
  /** Schemas to add or replace. */
  schemas?: Record<string, Schema>
  webhooks?: Record<string, PathItem>
}

export function smallSpec(additions: Additions = {}): Document {
  const info = { title: 'Small', version: '1', summary: 'Things.', description: 'Things.', license: { name: 'MIT', identifier: 'MIT' } }
  const securitySchemes = Object.fromEntries(['devKey', 'sessionId'].map((name) => [name, { type: 'apiKey', in: 'header', name, description: `The ${name}.` }]))
  const document = {
    openapi: '3.1.0',
    info,
    servers: [{ url: 'https://things.example', description: 'Things' }],
    tags: [{ name: 'things', description: 'Things.' }],
    paths: { ...paths(), ...additions.paths },
    ...(additions.webhooks ? { webhooks: additions.webhooks } : {}),
    components: {
      schemas: { ...schemas(), ...additions.schemas },
      responses: { Problem: { description: 'A problem.', content: json(ref('Problem'), { message: 'No.' }) } },
      securitySchemes,
    },
  }
  return structuredClone(document)
}
