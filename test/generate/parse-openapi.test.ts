import { describe, expect, it } from 'vitest'
import type { PathItem, Schema } from '../../scripts/generate/openapi.ts'
import type { Operation } from '../../scripts/generate/ir.ts'
import { parseEvents } from '../../scripts/generate/parse-openapi.ts'
import { parseAll, parseGet, parsePost } from './parse-small-spec.ts'
import { common, json, operation, queryParameter, ref, smallSpec } from './small-spec.ts'

describe('an operation', () => {
  it('is parsed completely', () => {
    const [first] = parseAll()
    expect(first).toEqual({
      id: 'listThings',
      method: 'GET',
      path: '/connect/v3/things',
      group: ['things'],
      name: 'list',
      tag: 'things',
      summary: 'Get list of things',
      description: 'Things, page by page.',
      docs: 'https://developer.bill.com/reference/listthings',
      confidence: 'documented',
      auth: ['session'],
      requiresMfa: false,
      idempotent: true,
      money: 'none',
      idempotencyKey: false,
      pathParameters: [],
      query: [
        { name: 'max', type: 'number', required: false, description: 'The max.' },
        { name: 'page', type: 'string', required: false, description: 'The page.' },
        { name: 'sort', type: 'string', required: false, description: 'The sort.' },
        { name: 'filters', type: 'string', required: false, description: 'The filters.' },
      ],
      filters: [
        { name: 'name', operators: ['eq', 'sw'], type: 'string' },
        { name: 'kind', operators: ['eq', 'in'], type: 'ThingKindInput' },
        { name: 'createdTime', operators: ['gte'], type: 'string | Date' },
        { name: 'archived', operators: ['ne'], type: 'boolean' },
      ],
      sort: ['name', 'createdTime'],
      status: '200',
      response: { kind: 'json', type: 'ThingList' },
      pagination: { param: 'page', item: 'Thing' },
      sample: "const list = bill.things.list({\n  filters: { createdTime: { gte: '2026-03-01T00:00:00Z' } },\n})\nfor await (const thing of list) {\n  console.log(thing.id)\n}",
    })
  })

  it('keeps the order of the spec; within a path it is GET, POST, PUT, PATCH, DELETE', () => {
    const item = Object.fromEntries(['delete', 'patch', 'post', 'put', 'get'].map((method) => [method, operation(`${method}A`)]))
    expect(parseAll({ '/connect/v3/a': item }).map(({ id }) => id)).toEqual(['listThings', 'createThing', 'getThing', 'getA', 'postA', 'putA', 'patchA', 'deleteA'])
  })

  it('has its group as a list of names', () => {
    expect(parseGet({ 'x-sdk': { group: 'spend.budgets.members', name: 'get' } }).group).toEqual(['spend', 'budgets', 'members'])
  })
})

describe('security', () => {
  it.each([
    [{ devKey: [], sessionId: [] }, 'session'],
    [{ appKey: [], sessionId: [] }, 'partner'],
    [{ appKey: [], sessionId: [], organizationId: [] }, 'partnerOrganization'],
    [{ apiToken: [] }, 'spend'],
    [{ oauth: [] }, 'oauth'],
  ])('maps the headers %j to the scheme %s', (requirement, scheme) => expect(parseGet({ security: [requirement] }).auth).toEqual([scheme]))

  it('keeps the order of the schemes, and has none for an open operation', () => {
    expect(parseGet({ security: [{ oauth: [] }, { devKey: [], sessionId: [] }] }).auth).toEqual(['oauth', 'session'])
    expect(parseGet({ security: [] }).auth).toEqual([])
  })

  it('requires MFA if a scheme has the role mfa-trusted', () => {
    expect(parseGet({ security: [{ devKey: [], sessionId: ['mfa-trusted'] }, { oauth: [] }] }).requiresMfa).toBe(true)
    expect(parseGet({ security: [{ devKey: [], sessionId: [] }] }).requiresMfa).toBe(false)
  })
})

describe('retries', () => {
  it('are safe for GET requests, and for others if the spec says so', () => {
    expect(parseGet().idempotent).toBe(true)
    expect(parsePost().idempotent).toBe(false)
    expect(parsePost({ 'x-sdk': { group: 'a', name: 'archive', idempotent: true } }).idempotent).toBe(true)
  })

  it('use an idempotency key if the operation has the header', () => {
    expect(parsePost({ parameters: [{ ...queryParameter('X-Idempotent-Key'), in: 'header' }] })).toMatchObject({ idempotencyKey: true, query: [] })
    expect(parsePost().idempotencyKey).toBe(false)
  })
})

describe('pagination', () => {
  const list = (pages: object, response: Schema): Operation =>
    parseGet({ 'x-sdk': { group: 'a', name: 'list', pages }, responses: { 200: { description: 'A.', content: json(response) }, ...common } })

  it('uses a page token and the field results', () => expect(list({ param: 'nextPage' }, ref('ThingList')).pagination).toEqual({ param: 'nextPage', item: 'Thing' }))
  it('uses an offset and a bare array', () => expect(list({ param: 'start' }, { type: 'array', items: ref('Thing') }).pagination).toEqual({ param: 'start', item: 'Thing' }))
  it('is missing for other operations', () => expect(parseGet()).not.toHaveProperty('pagination'))
})

describe('events', () => {
  const webhook = (schema: Schema): Record<string, PathItem> => ({
    'thing.created': { post: operation('thingCreated', { description: 'A thing was created.', requestBody: { content: json(schema) } }) },
  })

  it('are the webhooks with the schemas of their bodies', () => {
    expect(parseEvents(smallSpec({ webhooks: webhook(ref('Thing')) }))).toEqual([{ type: 'thing.created', schema: 'Thing', description: 'A thing was created.' }])
    expect(parseEvents(smallSpec())).toEqual([])
  })

  it('must not have an inline schema', () => {
    expect(() => parseEvents(smallSpec({ webhooks: webhook({ type: 'object' }) }))).toThrow('The body of the webhook thing.created must be a $ref to components/schemas.')
  })
})
