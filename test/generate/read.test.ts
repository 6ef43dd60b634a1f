import { describe, expect, it } from 'vitest'
import type { PathItem, Schema } from '../../scripts/openapi.ts'
import type { Operation } from '../../scripts/model.ts'
import { readEvents } from '../../scripts/read.ts'
import { readAll, readGet, readPost } from './read-small.ts'
import { common, json, operation, queryParameter, ref, smallSpec } from './small-spec.ts'

describe('an operation', () => {
  it('is read whole', () => {
    const [first] = readAll({})
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
      trusted: false,
      idempotent: true,
      key: false,
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
      answer: { kind: 'json', type: 'ThingList' },
      pages: { param: 'page', items: 'results', item: 'Thing' },
    })
  })

  it('stands in the order of the spec, and of GET, POST, PUT, PATCH, DELETE within a path', () => {
    const item = Object.fromEntries(['delete', 'patch', 'post', 'put', 'get'].map((method) => [method, operation(`${method}A`)]))
    expect(readAll({ '/connect/v3/a': item }).map(({ id }) => id)).toEqual(['listThings', 'createThing', 'getThing', 'getA', 'postA', 'putA', 'patchA', 'deleteA'])
  })

  it('names its group as a path', () => {
    expect(readGet({ 'x-sdk': { group: 'spend.budgets.members', name: 'get' } }).group).toEqual(['spend', 'budgets', 'members'])
  })
})

describe('security', () => {
  it.each([
    [{ devKey: [], sessionId: [] }, 'session'],
    [{ appKey: [], sessionId: [] }, 'partner'],
    [{ appKey: [], sessionId: [], organizationId: [] }, 'partnerOrganization'],
    [{ apiToken: [] }, 'spend'],
    [{ oauth: [] }, 'oauth'],
  ])('%j is the kind %s', (way, kind) => expect(readGet({ security: [way] }).auth).toEqual([kind]))

  it('keeps the order of the ways, and is empty for an open operation', () => {
    expect(readGet({ security: [{ oauth: [] }, { devKey: [], sessionId: [] }] }).auth).toEqual(['oauth', 'session'])
    expect(readGet({ security: [] }).auth).toEqual([])
  })

  it('tells by the role that a trusted session is needed', () => {
    expect(readGet({ security: [{ devKey: [], sessionId: ['mfa-trusted'] }, { oauth: [] }] }).trusted).toBe(true)
    expect(readGet({ security: [{ devKey: [], sessionId: [] }] }).trusted).toBe(false)
  })
})

describe('sending again', () => {
  it('is safe for GET, and for others where the spec says so', () => {
    expect(readGet().idempotent).toBe(true)
    expect(readPost().idempotent).toBe(false)
    expect(readPost({ 'x-sdk': { group: 'a', name: 'archive', idempotent: true } }).idempotent).toBe(true)
  })

  it('carries a key where BILL has a header for it', () => {
    expect(readPost({ parameters: [{ ...queryParameter('X-Idempotent-Key'), in: 'header' }] })).toMatchObject({ key: true, query: [] })
    expect(readPost().key).toBe(false)
  })
})

describe('pages', () => {
  const list = (pages: object, answer: Schema): Operation =>
    readGet({ 'x-sdk': { group: 'a', name: 'list', pages }, responses: { 200: { description: 'A.', content: json(answer) }, ...common } })

  it('come by a token, under results', () => expect(list({ param: 'nextPage' }, ref('ThingList')).pages).toEqual({ param: 'nextPage', items: 'results', item: 'Thing' }))
  it('come by an offset, as a bare array', () => expect(list({ param: 'start' }, { type: 'array', items: ref('Thing') }).pages).toEqual({ param: 'start', item: 'Thing' }))
  it('are not there for other operations', () => expect(readGet()).not.toHaveProperty('pages'))
})

describe('events', () => {
  const webhook = (schema: Schema): Record<string, PathItem> => ({
    'thing.created': { post: operation('thingCreated', { description: 'A thing is there.', requestBody: { content: json(schema) } }) },
  })

  it('are the webhooks, with the schema of their body', () => {
    expect(readEvents(smallSpec({ webhooks: webhook(ref('Thing')) }))).toEqual([{ type: 'thing.created', schema: 'Thing', description: 'A thing is there.' }])
    expect(readEvents(smallSpec())).toEqual([])
  })

  it('must not be written inline', () => {
    expect(() => readEvents(smallSpec({ webhooks: webhook({ type: 'object' }) }))).toThrow('The webhook thing.created must refer to a schema of its own.')
  })
})
