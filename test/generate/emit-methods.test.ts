import { describe, expect, it } from 'vitest'
import { emitResources } from '../../scripts/generate/emit/resources.ts'
import type { Operation } from '../../scripts/generate/ir.ts'
import { parseGet, parseItem, parsePost } from './parse-small-spec.ts'
import { json, operation, queryParameter, ref, thingId } from './small-spec.ts'

const schemas = new Set(['PageTokens', 'Problem', 'Thing', 'ThingCreate', 'ThingKind', 'ThingList'])
const emit = (operation: Operation): string => emitResources([operation], schemas)['a.ts'] ?? ''

/** The method of an operation in the group `a`. */
const signature = (operation: Operation): string | undefined => emit(operation).match(/^ {2}\w+\(.*/m)?.[0].trim()
const docOf = (operation: Operation): string => emit(operation).match(/ {2}\/\*\*[^]*?\*\//)?.[0] ?? ''

const body = (required: boolean): object => ({ requestBody: { required, content: json(ref('ThingCreate')) } })
const query = (required: boolean): object => ({ parameters: [queryParameter('name', { required })] })

describe('a method', () => {
  it('accepts path IDs, body, params and options, in this order', () => {
    const item = { parameters: [thingId], post: operation('a', { ...body(true), ...query(false) }) }
    expect(signature(parseItem(item, {}, '/connect/v3/a/{thingId}'))).toBe('get(thingId: string, body: ThingCreate, params?: AGetParams, options?: RequestOptions): CallPromise<Thing>')
  })

  it('has an optional body and optional params where the spec does', () => {
    expect(signature(parsePost({ ...body(false), ...query(false) }))).toBe('get(body?: ThingCreate, params?: AGetParams, options?: RequestOptions): CallPromise<Thing>')
  })

  it('accepts an undefined body before required params', () => {
    expect(signature(parsePost({ ...body(false), ...query(true) }))).toBe('get(body: ThingCreate | undefined, params: AGetParams, options?: RequestOptions): CallPromise<Thing>')
  })

  it('can accept only options and return nothing', () => {
    const empty = parsePost({ responses: { 204: { description: 'Done.' } } })
    expect(signature(empty)).toBe('get(options?: RequestOptions): CallPromise<void>')
    expect(emit(empty)).not.toContain('schema.js')
  })

  it('accepts an upload', () => {
    const upload = parsePost({ requestBody: { required: true, content: { 'application/pdf': { schema: { contentMediaType: 'application/pdf' } } } } })
    expect(signature(upload)).toBe('get(body: Upload, options?: RequestOptions): CallPromise<Thing>')
    expect(emit(upload)).toContain("import type { Thing, Upload } from '../contract/schema.js'\n")
  })
})

describe('the doc of a method', () => {
  it('says that an MFA-trusted session is required and that the source is not BILL', () => {
    expect(docOf(parseGet({ security: [{ devKey: [], sessionId: ['mfa-trusted'] }], 'x-source': { confidence: 'peer', url: 'https://bill.example' } }))).toMatchInlineSnapshot(`
      "  /**
         * Get a thing. Returns one thing.
         *
         * \`GET /connect/v3/a\`
         *
         * Requires an MFA-trusted session. Source: peer, not BILL's documentation.
         *
         * @throws MfaRequiredError if the session is not MFA-trusted and cannot be stepped up.
         * @see https://developer.bill.com/reference/a
         */"
    `)
  })

  it('says that a method other than GET is safe to retry', () => {
    const sdk = { group: 'a', name: 'archive', idempotent: true }
    expect(docOf(parsePost({ 'x-sdk': sdk }))).toContain('Retry-safe: the SDK retries it after an unknown outcome.')
    expect(docOf(parsePost())).not.toContain('Retry-safe')
    expect(docOf(parseGet({ 'x-sdk': sdk }))).not.toContain('Retry-safe')
  })

  it('says that a method supports an idempotency key', () => {
    expect(docOf(parsePost({ parameters: [{ ...queryParameter('X-Idempotent-Key'), in: 'header' }] }))).toContain('Supports `idempotencyKey`; the SDK generates one if you pass none.')
    expect(docOf(parsePost())).not.toContain('idempotencyKey')
  })

  it('says which IDs might not be found', () => {
    const partId = { ...thingId, name: 'partId', description: 'ID of the part.' }
    const one = parseItem({ get: operation('a', { parameters: [thingId] }) }, {}, '/connect/v3/a/{thingId}')
    const two = parseItem({ get: operation('a', { parameters: [thingId, partId] }) }, {}, '/connect/v3/a/{thingId}/{partId}')
    expect(docOf(one)).toContain('@param thingId ID of the thing.\n   * @throws NotFoundError if no object has this ID.')
    expect(docOf(two)).toContain('@param thingId ID of the thing.\n   * @param partId ID of the part.\n   * @throws NotFoundError if no object has one of these IDs.')
    expect(docOf(parseGet())).not.toContain('@throws')
  })

  it('escapes the end of a comment', () => {
    expect(docOf(parseGet({ summary: 'Get */ a', description: 'First.\nSecond */ line.' }))).toMatchInlineSnapshot(`
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
