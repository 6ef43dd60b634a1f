import { describe, expect, it } from 'vitest'
import type { Schema } from '../../scripts/generate/openapi.ts'
import { parseGet, parseItem, parsePost } from './parse-small-spec.ts'
import { common, errors, json, listOperation, operation, queryParameter, ref, success, thingId } from './small-spec.ts'

const parameterType = (schema: Schema): string | undefined => parseGet({ parameters: [queryParameter('q', { schema })] }).query[0]?.type
const filterType = (schema: Schema): string | undefined =>
  parseItem({ get: listOperation('a', { parameters: [queryParameter('filters', { 'x-filterable': { field: ['eq'] } })] }) }, { Thing: { properties: { field: schema } } }).filters[0]?.type

describe('parameters', () => {
  it('of a path come from the path item and the operation, in the order of the path', () => {
    const own = { ...thingId, name: 'partId', description: 'Id of the part.' }
    const found = parseItem({ parameters: [thingId], get: operation('a', { parameters: [own] }) }, {}, '/connect/v3/a/{partId}/{thingId}')
    expect(found.pathParameters).toEqual([
      { name: 'partId', type: 'string', required: true, description: 'Id of the part.' },
      { name: 'thingId', type: 'string', required: true, description: 'Id of the thing.' },
    ])
    expect(found.query).toEqual([])
  })

  it('of a path must be described', () => {
    expect(() => parseItem({ get: operation('a') }, {}, '/connect/v3/a/{thingId}')).toThrow('/connect/v3/a/{thingId} does not describe its path parameter thingId. Add it to `parameters`.')
  })

  it.each<[Schema, string]>([
    [{ type: 'integer', format: 'int32' }, 'number'],
    [{ type: 'boolean' }, 'boolean'],
    [{ type: ['string', 'null'] }, 'string'],
    [{ type: 'string', enum: ['A', 'B'] }, '"A" | "B"'],
    [{ type: 'array', items: { type: 'string' } }, 'readonly string[]'],
    [{ type: 'array', items: { type: 'string', enum: ['A', 'B'] } }, 'readonly ("A" | "B")[]'],
    [ref('ThingKind'), 'ThingKindInput'],
  ])('%j have the type %s', (schema, type) => expect(parameterType(schema)).toBe(type))
})

describe('filters', () => {
  it.each<[Schema, string]>([
    [{ type: 'string', format: 'date-time' }, 'string | Date'],
    [{ type: 'string', format: 'date' }, 'string'],
    [{ type: 'boolean' }, 'boolean'],
    [{ type: 'number' }, 'number'],
    [{ type: 'string', enum: ['A', 'B'], 'x-extensible-enum': true }, '"A" | "B"'],
    [ref('ThingKind'), 'ThingKindInput'],
  ])('on a field %j compare with %s', (schema, type) => expect(filterType(schema)).toBe(type))

  it('find nested fields, and are strings if the item does not have the field', () => {
    const parameters = [queryParameter('filters', { 'x-filterable': { 'owner.active': ['eq'], 'owner.unknown': ['eq'], unknown: ['eq'] } })]
    const owner: Schema = { properties: { active: { type: 'boolean' } } }
    const found = parseItem({ get: listOperation('a', { parameters }) }, { Thing: { properties: { owner: ref('Owner') } }, Owner: owner })
    expect(found.filters.map(({ type }) => type)).toEqual(['boolean', 'string', 'string'])
  })

  it('are empty for a list that does not document its fields', () => {
    expect(parseGet({ parameters: [queryParameter('filters')] })).toMatchObject({ filters: [], query: [{ name: 'filters' }] })
    expect(parseGet()).toMatchObject({ filters: [], query: [] })
  })
})

const body = (schema: Schema, required = true): Record<string, unknown> => ({ requestBody: { required, content: json(schema) } })

describe('bodies', () => {
  it('are a named type or an array of one', () => {
    expect(parsePost(body(ref('ThingCreate'))).body).toEqual({ kind: 'json', required: true, type: 'ThingCreate' })
    expect(parsePost(body({ type: 'array', items: ref('ThingCreate') }, false)).body).toEqual({ kind: 'json', required: false, type: 'ThingCreate[]' })
  })

  it('use the request variant of a schema that is split', () => {
    expect(parsePost(body(ref('Thing'))).body?.type).toBe('ThingInput')
    expect(parsePost(body(ref('Thing'))).response.type).toBe('Thing')
  })

  it('are uploads when they are not JSON', () => {
    const content = { 'application/octet-stream': { schema: { contentMediaType: 'application/octet-stream' } } }
    expect(parsePost({ requestBody: { required: true, content } }).body).toEqual({ kind: 'binary', required: true, type: 'Upload' })
  })

  it('must not have an inline schema', () => {
    expect(() => parsePost(body({ type: 'object' }))).toThrow('a: the request body must be a $ref to components/schemas, or an array of one.')
  })
})

describe('responses', () => {
  it('may be empty', () => {
    expect(parseGet({ responses: { 204: { description: 'Done.' }, ...common } })).toMatchObject({ status: '204', response: { kind: 'empty', type: 'void' } })
  })

  it('must not have an inline schema', () => {
    expect(() => parseGet({ responses: { 201: { ...success, content: json({ type: 'object' }) } } })).toThrow('a: the 201 response must be a $ref')
  })

  it('must include a success', () => {
    expect(() => parseGet({ responses: errors('400') })).toThrow('a has no success response. Add a 2xx response.')
  })
})
