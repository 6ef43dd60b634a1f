import { describe, expect, it } from 'vitest'
import type { Schema } from '../../scripts/openapi.ts'
import { read, readGet, readPost } from './read-small.ts'
import { common, errors, json, listOperation, operation, queryParameter, ref, success, thingId } from './small-spec.ts'

const parameterType = (schema: Schema): string | undefined => readGet({ parameters: [queryParameter('q', { schema })] }).query[0]?.type
const filterType = (schema: Schema): string | undefined =>
  read({ get: listOperation('a', { parameters: [queryParameter('filters', { 'x-filterable': { field: ['eq'] } })] }) }, { Thing: { properties: { field: schema } } }).filters[0]?.type

describe('parameters', () => {
  it('of a path come from the path and from the operation, in the order of the path', () => {
    const own = { ...thingId, name: 'partId', description: 'Id of the part.' }
    const found = read({ parameters: [thingId], get: operation('a', { parameters: [own] }) }, {}, '/connect/v3/a/{partId}/{thingId}')
    expect(found.pathParameters).toEqual([
      { name: 'partId', type: 'string', required: true, description: 'Id of the part.' },
      { name: 'thingId', type: 'string', required: true, description: 'Id of the thing.' },
    ])
    expect(found.query).toEqual([])
  })

  it('of a path must be described', () => {
    expect(() => read({ get: operation('a') }, {}, '/connect/v3/a/{thingId}')).toThrow('/connect/v3/a/{thingId} has no path parameter thingId')
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

  it('reach into objects, and are strings where the item lacks the field', () => {
    const parameters = [queryParameter('filters', { 'x-filterable': { 'owner.active': ['eq'], 'owner.unknown': ['eq'], unknown: ['eq'] } })]
    const owner: Schema = { properties: { active: { type: 'boolean' } } }
    const found = read({ get: listOperation('a', { parameters }) }, { Thing: { properties: { owner: ref('Owner') } }, Owner: owner })
    expect(found.filters.map(({ type }) => type)).toEqual(['boolean', 'string', 'string'])
  })

  it('are told from a list that takes a filter but says no fields', () => {
    expect(readGet({ parameters: [queryParameter('filters')] })).toMatchObject({ filters: [], query: [{ name: 'filters' }] })
    expect(readGet()).toMatchObject({ filters: [], query: [] })
  })
})

const body = (schema: Schema, required = true): Record<string, unknown> => ({ requestBody: { required, content: json(schema) } })

describe('bodies', () => {
  it('have a named type, or are an array of one', () => {
    expect(readPost(body(ref('ThingCreate'))).body).toEqual({ kind: 'json', required: true, type: 'ThingCreate' })
    expect(readPost(body({ type: 'array', items: ref('ThingCreate') }, false)).body).toEqual({ kind: 'json', required: false, type: 'ThingCreate[]' })
  })

  it('name the sent view of a schema that is split', () => {
    expect(readPost(body(ref('Thing'))).body?.type).toBe('ThingInput')
    expect(readPost(body(ref('Thing'))).answer.type).toBe('Thing')
  })

  it('are uploads when they are not JSON', () => {
    const content = { 'application/octet-stream': { schema: { contentMediaType: 'application/octet-stream' } } }
    expect(readPost({ requestBody: { required: true, content } }).body).toEqual({ kind: 'binary', required: true, type: 'Upload' })
  })

  it('must not be written inline', () => {
    expect(() => readPost(body({ type: 'object' }))).toThrow('a: the request body must be a $ref to components/schemas, or an array of one.')
  })
})

describe('answers', () => {
  it('may be empty', () => {
    expect(readGet({ responses: { 204: { description: 'Done.' }, ...common } })).toMatchObject({ status: '204', answer: { kind: 'empty', type: 'void' } })
  })

  it('must not be written inline', () => {
    expect(() => readGet({ responses: { 201: { ...success, content: json({ type: 'object' }) } } })).toThrow('a: the 201 answer must be a $ref')
  })

  it('must hold a success', () => {
    expect(() => readGet({ responses: errors('400') })).toThrow('a has no success response')
  })
})
