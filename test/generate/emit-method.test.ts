import { describe, expect, it } from 'vitest'
import { emitResources } from '../../scripts/generate/emit/resources.ts'
import type { Operation } from '../../scripts/generate/ir.ts'
import { parseAll, parseGet, parsePost } from './parse-small-spec.ts'
import { json, operation, queryParameter, ref, thingId } from './small-spec.ts'

const schemas = new Set(['PageTokens', 'Problem', 'Thing', 'ThingCreate', 'ThingKind', 'ThingList'])
/** The file of the group `a`. */
const emit = (found: Operation): string => emitResources([found], schemas)['a.ts'] as string

const signature = (found: Operation): string | undefined => emit(found).match(/^ {2}\w+\(.*$/m)?.[0].trim()
const doc = (found: Operation): string => emit(found).match(/ {2}\/\*\*[^]*?\*\//)?.[0] ?? ''
const at = (path: string, operations: object): Operation => parseAll({ [path]: operations }).find((one) => one.path === path) as Operation

const body = (required: boolean): object => ({ requestBody: { required, content: json(ref('ThingCreate')) } })
const query = (required: boolean): object => ({ parameters: [queryParameter('name', { required })] })

describe('a method', () => {
  it('has path IDs, body, params and options, in this order', () => {
    const found = at('/connect/v3/a/{thingId}', { parameters: [thingId], post: operation('a', { ...body(true), ...query(false) }) })
    expect(signature(found)).toBe('get(thingId: string, body: ThingCreate, params?: AGetParams, options?: RequestOptions): CallPromise<Thing>')
    expect(emit(found)).toContain("import type { AGetParams } from '../contract/params.js'\n")
  })

  it('has optional parameters if body and query are optional', () => {
    expect(signature(parsePost({ ...body(false), ...query(false) }))).toBe('get(body?: ThingCreate, params?: AGetParams, options?: RequestOptions): CallPromise<Thing>')
    expect(signature(parsePost({ ...body(false), ...query(true) }))).toBe('get(body: ThingCreate | undefined, params: AGetParams, options?: RequestOptions): CallPromise<Thing>')
  })

  it('can have no input and no output', () => {
    const found = parsePost({ responses: { 204: { description: 'Done.' } } })
    expect(signature(found)).toBe('get(options?: RequestOptions): CallPromise<void>')
    expect(emit(found)).not.toContain('schema.js')
  })

  it('accepts an upload', () => {
    const found = parsePost({ requestBody: { required: true, content: { 'application/pdf': { schema: { contentMediaType: 'application/pdf' } } } } })
    expect(signature(found)).toBe('get(body: Upload, options?: RequestOptions): CallPromise<Thing>')
    expect(emit(found)).toContain("import type { Thing, Upload } from '../contract/schema.js'\n")
  })
})

describe('docs', () => {
  it('mention MFA, retries, idempotency keys and weak sources', () => {
    const found = parsePost({
      security: [{ devKey: [], sessionId: ['mfa-trusted'] }],
      parameters: [{ ...queryParameter('X-Idempotent-Key'), in: 'header' }],
      'x-sdk': { group: 'a', name: 'archive', idempotent: true },
      'x-source': { confidence: 'peer', url: 'https://bill.example' },
    })
    expect(doc(found)).toMatchInlineSnapshot(`
      "  /**
         * Get a thing. One thing.
         *
         * \`POST /connect/v3/a\`
         *
         * Requires an MFA-trusted session. Retry-safe: the SDK retries the call after an unknown outcome. Supports \`idempotencyKey\`. If you omit the key, the SDK generates one. The source is not BILL's documentation. Confidence: peer.
         *
         * @throws MfaRequiredError if the session is not MFA-trusted and the SDK cannot make it MFA-trusted.
         * @example
         * \`\`\`ts
         * const thing = await bill.a.archive()
         * \`\`\`
         * @see https://developer.bill.com/reference/a
         */"
    `)
  })

  it('do not mention retries of GET requests, which are always safe', () => {
    expect(doc(parseGet())).not.toContain('Retry')
  })

  it('list the errors that a wrong path ID causes', () => {
    const partId = { ...thingId, name: 'partId' }
    const one = at('/connect/v3/a/{thingId}', { get: operation('a', { parameters: [thingId] }) })
    const two = at('/connect/v3/a/{thingId}/{partId}', { get: operation('a', { parameters: [thingId, partId] }) })
    expect(doc(one)).toContain('@throws NotFoundError if this ID does not exist.')
    expect(doc(two)).toContain('@throws NotFoundError if one of these IDs does not exist.')
    expect(doc(parseGet())).not.toContain('@throws')
  })

  it('cannot be closed by the text of the spec', () => {
    expect(doc(parseGet({ summary: 'Get */ a', description: 'First.\nSecond */ line.' }))).toMatchInlineSnapshot(`
      "  /**
         * Get *\\/ a. First.
         * Second *\\/ line.
         *
         * \`GET /connect/v3/a\`
         *
         * @example
         * \`\`\`ts
         * const thing = await bill.a.get()
         * \`\`\`
         * @see https://developer.bill.com/reference/a
         */"
    `)
  })
})
