/** A small but complete spec, from which the tests of the generator and the lint rules start. Each call returns a new one. */
import type { Document, MediaType, OperationObject, Parameter, PathItem, Reference, Schema } from '../../scripts/generate/openapi.ts'

export const DOCS = 'https://developer.bill.com/reference/'

export const ref = (name: string, kind = 'schemas'): Reference => ({ $ref: `#/components/${kind}/${name}` })

/** JSON content; the examples are named example1, example2, … */
export const json = (schema: Schema, ...values: unknown[]): Record<string, MediaType> => ({
  'application/json': { schema, ...(values.length ? { examples: Object.fromEntries(values.map((value, index) => [`example${index + 1}`, { value }])) } : {}) },
})

export const errors = (...codes: string[]): Record<string, Reference> => Object.fromEntries(codes.map((code) => [code, ref('Problem', 'responses')]))

export const queryParameter = (name: string, change: Partial<Parameter> = {}): Parameter => ({
  name,
  in: 'query',
  description: `The ${name}.`,
  schema: { type: 'string' },
  ...change,
})

export const thingId: Parameter = { name: 'thingId', in: 'path', required: true, description: 'Id of the thing.', schema: { type: 'string' } }

export const success = { description: 'A thing.', content: json(ref('Thing'), { id: 'thi01' }) }

export const common = errors('400', '401', '403', '429', '5XX')

/** An operation that returns a Thing and passes every lint rule. `change` replaces whole keys; undefined removes a key. */
export function operation(id: string, change: Record<string, unknown> = {}): OperationObject {
  const whole = {
    operationId: id,
    summary: 'Get a thing',
    description: 'One thing.',
    externalDocs: { url: `${DOCS}${id.toLowerCase()}` },
    tags: ['things'],
    security: [{ devKey: [], sessionId: [] }],
    'x-sdk': { group: id, name: 'get' },
    'x-source': { confidence: 'documented', url: `${DOCS}${id.toLowerCase()}` },
    responses: { 200: success, ...common },
    ...change,
  }
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as unknown as OperationObject
}

export const listParameters = [
  queryParameter('max', { schema: { type: 'integer', format: 'int32' } }),
  queryParameter('page'),
  queryParameter('sort', { 'x-sortable': ['name', 'createdTime'] }),
  queryParameter('filters', { 'x-filterable': { name: ['eq', 'sw'], kind: ['eq', 'in'], createdTime: ['gte'], archived: ['ne'] } }),
]

/** The response of a list of things. Its first example is the last page, the second has a next page. */
export const listResponse = { description: 'A page of things.', content: json(ref('ThingList'), { results: [{ id: 'thi01' }] }, { results: [{ id: 'thi01' }], nextPage: 'p2' }) }

/** A paginated list that passes every lint rule. */
export const listOperation = (id: string, change: Record<string, unknown> = {}): OperationObject =>
  operation(id, {
    summary: 'Get list of things',
    description: 'Things, page by page.',
    'x-sdk': { group: id, name: 'list', pages: { param: 'page' } },
    parameters: listParameters,
    responses: { 200: listResponse, ...common },
    ...change,
  })

const text = (description: string): Schema => ({ type: 'string', description })

const schemas = (): Record<string, Schema> => ({
  Thing: {
    type: 'object',
    description: 'A thing.',
    required: ['id'],
    properties: {
      id: { ...text('Id of the thing.'), readOnly: true },
      name: text('Its name.'),
      kind: ref('ThingKind'),
      archived: { type: 'boolean', description: 'Whether it is archived.' },
      createdTime: { type: 'string', format: 'date-time', description: 'When it was created.' },
    },
  },
  ThingCreate: { type: 'object', description: 'A new thing.', additionalProperties: false, required: ['name'], properties: { name: text('Its name.') } },
  ThingKind: { type: 'string', description: 'Kind of a thing.', enum: ['BIG', 'SMALL'], 'x-extensible-enum': true },
  ThingList: {
    allOf: [
      ref('PageTokens'),
      { type: 'object', description: 'Things.', required: ['results'], properties: { results: { type: 'array', description: 'The things.', items: ref('Thing') } } },
    ],
  },
  PageTokens: { type: 'object', description: 'Tokens of other pages.', properties: { nextPage: text('The next page.') } },
  Problem: { type: 'object', description: 'What went wrong.', properties: { message: text('The message.') } },
})

const paths = (): Record<string, PathItem> => ({
  '/connect/v3/things': {
    get: listOperation('listThings', { 'x-sdk': { group: 'things', name: 'list', pages: { param: 'page' } } }),
    post: operation('createThing', {
      summary: 'Create a thing',
      'x-sdk': { group: 'things', name: 'create', money: 'none' },
      requestBody: { required: true, content: json(ref('ThingCreate'), { name: 'Lamp' }) },
      responses: { 201: success, ...common },
    }),
  },
  '/connect/v3/things/{thingId}': {
    parameters: [thingId],
    get: operation('getThing', { 'x-sdk': { group: 'things', name: 'get' }, responses: { 200: success, ...common, ...errors('404') } }),
  },
})

export interface Changes {
  /** Paths that are added to the small spec, or replace its own. */
  paths?: Record<string, PathItem>
  /** Schemas that are added to the small spec, or replace its own. */
  schemas?: Record<string, Schema>
  webhooks?: Record<string, PathItem>
}

export function smallSpec(change: Changes = {}): Document {
  const info = { title: 'Small', version: '1', summary: 'Things.', description: 'Things.', license: { name: 'MIT', identifier: 'MIT' } }
  const securitySchemes = Object.fromEntries(['devKey', 'sessionId'].map((name) => [name, { type: 'apiKey', in: 'header', name, description: `The ${name}.` }]))
  const document = {
    openapi: '3.1.0',
    info,
    servers: [{ url: 'https://things.example', description: 'Things' }],
    tags: [{ name: 'things', description: 'Things.' }],
    paths: { ...paths(), ...change.paths },
    ...(change.webhooks ? { webhooks: change.webhooks } : {}),
    components: {
      schemas: { ...schemas(), ...change.schemas },
      responses: { Problem: { description: 'A problem.', content: json(ref('Problem'), { message: 'No.' }) } },
      securitySchemes,
    },
  }
  return structuredClone(document)
}
