import { describe, expect, it } from 'vitest'
import { emitEvents } from '../../scripts/emit/events.ts'
import { emitFilters } from '../../scripts/emit/filters.ts'
import { emitOperations } from '../../scripts/emit/operations.ts'
import { emitSchema } from '../../scripts/emit/schema.ts'
import type { Operation } from '../../scripts/model.ts'
import { splitViews } from '../../scripts/views.ts'
import { readAll, readGet, readPost } from './read-small.ts'
import { json, operation, queryParameter, ref, smallSpec } from './small-spec.ts'

const schemas = new Set(['Thing', 'ThingKindInput'])
/** The text without its first line, which every file has. */
const body = (text: string): string => text.slice(text.indexOf('\n') + 1)

describe('operations', () => {
  const row = (found: Operation): unknown => {
    const [, rows = ''] = /rows = `([^`]*)`/.exec(emitOperations([found])) ?? []
    return JSON.parse(rows)
  }

  it('are rows of JSON, and a type of their ids', () => {
    expect(body(emitOperations([readGet(), { ...readGet(), id: 'b' }])).trim()).toBe(
      'export const rows = `{\n"a":{"method":"GET","path":"/connect/v3/a","auth":["session"]},\n"b":{"method":"GET","path":"/connect/v3/a","auth":["session"]}\n}`\n\nexport type OperationId =\n  | \'a\'\n  | \'b\'',
    )
  })

  it('say only what holds, and not of a GET that it may be sent twice', () => {
    const security = [{ devKey: [], sessionId: ['mfa-trusted'] }, { oauth: [] }]
    const parameters = [{ ...queryParameter('X-Idempotent-Key'), in: 'header' }]
    const requestBody = { content: { 'application/pdf': { schema: { contentMediaType: 'application/pdf' } } } }
    const found = readPost({ security, parameters, requestBody, responses: { 204: { description: 'Done.' } } })
    expect(row(found)).toEqual({ a: { method: 'POST', path: '/connect/v3/a', auth: ['session', 'oauth'], trusted: true, key: true, binary: true, empty: true } })
    expect(row(readPost({ security: [], 'x-sdk': { group: 'a', name: 'archive', idempotent: true } }))).toMatchObject({ a: { auth: [], idempotent: true } })
  })

  it('say how a list pages', () => {
    const pages = (param: string, answer: object): unknown =>
      row(readGet({ 'x-sdk': { group: 'a', name: 'list', pages: { param } }, responses: { 200: { description: 'A.', content: json(answer) } } }))
    expect(pages('page', ref('ThingList'))).toMatchObject({ a: { pages: { param: 'page', items: 'results' } } })
    expect(pages('start', { type: 'array', items: ref('Thing') })).toMatchObject({ a: { pages: { param: 'start' } } })
  })

  it.each(['`', '\\', '$'])('refuse a character that would end their text, or change it: %s', (letter) => {
    expect(() => emitOperations([{ ...readGet(), path: `/a${letter}b` }])).toThrow('cannot stand in the text')
  })
})

describe('filters', () => {
  it('are types of fields and operators; sort is a list of fields', () => {
    expect(body(emitFilters(readAll({}), schemas))).toMatchInlineSnapshot(`
      "import type { ThingKindInput } from './schema.js'

      /** One field of a sort: \`name\`, \`name:asc\` or \`name:desc\`. */
      export type SortBy<Field extends string> = Field | \`\${Field}:\${'asc' | 'desc'}\`

      /** Fields that \`things.list\` can be filtered by, with their operators. */
      export interface ListThingsFilters {
        name?: { eq?: string; sw?: string }
        kind?: { eq?: ThingKindInput; in?: readonly ThingKindInput[] }
        createdTime?: { gte?: string | Date }
        archived?: { ne?: boolean }
      }

      /** Query of \`things.list\`. */
      export interface ListThingsQuery {
        /** The max. */
        max?: number
        /** The page. */
        page?: string
        /** The sort. */
        sort?: SortBy<'name' | 'createdTime'> | readonly SortBy<'name' | 'createdTime'>[]
        /** The filters. */
        filters?: ListThingsFilters | string
      }
      "
    `)
  })

  it('take lists for in and nin', () => {
    const filters = [{ name: 'createdTime', operators: ['eq', 'in', 'nin'], type: 'string | Date' }]
    const query = [{ name: 'filters', type: 'string', required: false, description: '' }]
    expect(emitFilters([{ ...readGet(), query, filters }], schemas)).toContain(
      'createdTime?: { eq?: string | Date; in?: readonly (string | Date)[]; nin?: readonly (string | Date)[] }\n',
    )
  })

  it('are text where the spec names no fields', () => {
    const text = emitFilters([readGet({ parameters: [queryParameter('filters'), queryParameter('sort'), queryParameter('a-b', { required: true })] })], schemas)
    expect(text).toContain('export interface AQuery {\n  /** The filters. */\n  filters?: string\n  /** The sort. */\n  sort?: string\n  /** The a-b. */\n  "a-b": string\n}\n')
    expect(text).not.toContain('import')
  })
})

describe('events', () => {
  it('are a list and a map', () => {
    const events = [
      { type: 'thing.created', schema: 'ThingEvent', description: 'A thing is there.' },
      { type: 'part.created', schema: 'PartEvent', description: 'A part */ is there.' },
    ]
    expect(body(emitEvents(events))).toMatchInlineSnapshot(`
      "import type { PartEvent, ThingEvent } from './schema.js'

      /** Every event type that BILL sends. */
      export const eventTypes = [
        'thing.created',
        'part.created',
      ] as const

      /** What BILL sends, by event type. */
      export interface WebhookEventMap {
        /** A thing is there. */
        'thing.created': ThingEvent
        /** A part *\\/ is there. */
        'part.created': PartEvent
      }
      "
    `)
  })
})

describe('schemas', () => {
  it('have names of their own, by which all else refers to them', async () => {
    const text = await emitSchema(splitViews(smallSpec()).document)
    expect(text).toContain('export interface Thing {\n')
    expect(text).toContain('    kind?: ThingKind;\n')
    expect(text).toContain('export type ThingList = PageTokens & {\n')
    expect(text).toContain('"application/json": ThingList;')
    expect(text).not.toContain('["schemas"]')
  })

  it('are open when received, closed when sent, and uploads are bytes', async () => {
    const requestBody = { content: { 'application/pdf': { schema: { type: 'string', contentMediaType: 'application/pdf' } } } }
    const source = smallSpec({ paths: { '/connect/v3/a': { post: operation('a', { requestBody }) } } })
    const text = await emitSchema(splitViews(source).document)
    expect(text).toContain('export type ThingKind = "BIG" | "SMALL" | (string & {});')
    expect(text).toContain('export type ThingKindInput = "BIG" | "SMALL";')
    expect(text).toContain('export type Upload = Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>\n')
    expect(text).toContain('"application/pdf": Upload;')
    expect(text).not.toContain('readonly')
  })
})
