import { describe, expect, it } from 'vitest'
import { emitResources } from '../../scripts/emit/resources.ts'
import type { Operation } from '../../scripts/model.ts'
import { readAll, readGet, readPost } from './read-small.ts'
import { json, operation, queryParameter, ref, thingId } from './small-spec.ts'

const schemas = new Set(['PageTokens', 'Problem', 'Thing', 'ThingCreate', 'ThingKind', 'ThingList'])
const emit = (...operations: Operation[]): Record<string, string> => emitResources(operations, schemas)

/** The line that opens the method of an operation in the group `a`. */
const signature = (found: Operation): string | undefined => emit(found)['a.ts']?.match(/^ {2}\w+\(.*(?= \{$)/m)?.[0].trim()
const doc = (found: Operation): string => emit(found)['a.ts']?.match(/ {2}\/\*\*[^]*?\*\//)?.[0] ?? ''

const body = (required: boolean): object => ({ requestBody: { required, content: json(ref('ThingCreate')) } })
const query = (required: boolean): object => ({ parameters: [queryParameter('name', { required })] })

describe('a method', () => {
  it('takes path ids, body, query and options, in this order', () => {
    const path = '/connect/v3/a/{thingId}'
    const item = { parameters: [thingId], post: operation('a', { ...body(true), ...query(false) }) }
    const found = readAll({ [path]: item }).find((one) => one.path === path) as Operation
    expect(signature(found)).toBe('get(thingId: string, body: ThingCreate, query?: AQuery, options?: RequestOptions): CallPromise<Thing>')
    expect(emit(found)['a.ts']).toContain("    return this.call('a', { path: { thingId }, body, query }, options)\n")
  })

  it('may leave out a body and a query that are optional', () => {
    expect(signature(readPost({ ...body(false), ...query(false) }))).toBe('get(body?: ThingCreate, query?: AQuery, options?: RequestOptions): CallPromise<Thing>')
    expect(signature(readPost({ ...body(false), ...query(true) }))).toBe('get(body: ThingCreate | undefined, query: AQuery, options?: RequestOptions): CallPromise<Thing>')
  })

  it('may take and give nothing', () => {
    const found = readPost({ responses: { 204: { description: 'Done.' } } })
    expect(signature(found)).toBe('get(options?: RequestOptions): CallPromise<void>')
    expect(emit(found)['a.ts']).toContain("    return this.call('a', {}, options)\n")
    expect(emit(found)['a.ts']).not.toContain('schema.js')
  })

  it('takes an upload', () => {
    const found = readPost({ requestBody: { required: true, content: { 'application/pdf': { schema: { contentMediaType: 'application/pdf' } } } } })
    expect(signature(found)).toBe('get(body: Upload, options?: RequestOptions): CallPromise<Thing>')
    expect(emit(found)['a.ts']).toContain("import type { Thing, Upload } from '../contract/schema.js'\n")
  })
})

describe('docs', () => {
  it('tell of a session that must be trusted and of a weak source', () => {
    const found = readGet({ security: [{ devKey: [], sessionId: ['mfa-trusted'] }], 'x-source': { confidence: 'peer', url: 'https://bill.example' } })
    expect(doc(found)).toMatchInlineSnapshot(`
      "  /**
         * Get a thing. One thing. Needs an MFA-trusted session. Source: peer, not BILL's own documentation.
         *
         * \`GET /connect/v3/a\`
         *
         * @throws MfaRequiredError when the session is not trusted and cannot be made so.
         * @see https://developer.bill.com/reference/a
         */"
    `)
  })

  it('tell which ids may not be found', () => {
    const partId = { ...thingId, name: 'partId' }
    const path = '/connect/v3/a/{thingId}/{partId}'
    const two = readAll({ [path]: { get: operation('a', { parameters: [thingId, partId] }) } }).find((one) => one.path === path) as Operation
    expect(doc(two)).toContain('@throws NotFoundError when nothing has one of these ids.')
    expect(doc(readGet())).not.toContain('@throws')
  })

  it('cannot be closed by what the spec says', () => {
    expect(doc(readGet({ summary: 'Get */ a', description: 'First.\nSecond */ line.' }))).toMatchInlineSnapshot(`
      "  /**
         * Get *\\/ a. First.
         * Second *\\/ line.
         *
         * \`GET /connect/v3/a\`
         *
         * @see https://developer.bill.com/reference/a
         */"
    `)
  })
})
