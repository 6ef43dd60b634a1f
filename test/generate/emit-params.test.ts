import { describe, expect, it } from 'vitest'
import { emitParams } from '../../scripts/generate/emit/params.ts'
import { parseAll, parseGet } from './parse-small-spec.ts'
import { queryParameter } from './small-spec.ts'

const schemas = new Set(['Thing', 'ThingKindInput'])
/** The text without its first line, which is the same in every file. */
const body = (text: string): string => text.slice(text.indexOf('\n') + 1)

describe('params', () => {
  it('are interfaces of query parameters and filters, named after the method', () => {
    expect(body(emitParams(parseAll(), schemas))).toMatchInlineSnapshot(`
      "import type { ThingKindInput } from './schema.js'

      /** One field to sort by: \`name\`, \`name:asc\` or \`name:desc\`. */
      export type SortBy<Field extends string> = Field | \`\${Field}:\${'asc' | 'desc'}\`

      /** Filters of \`things.list\`: the fields, and the operators that each field supports. */
      export interface ThingListFilters {
        name?: { eq?: string | undefined; sw?: string | undefined } | undefined
        kind?: { eq?: ThingKindInput | undefined; in?: readonly ThingKindInput[] | undefined } | undefined
        createdTime?: { gte?: string | Date | undefined } | undefined
        archived?: { ne?: boolean | undefined } | undefined
      }

      /** Query parameters of \`things.list\`. */
      export interface ThingListParams {
        /** The max. */
        max?: number | undefined
        /** The page. */
        page?: string | undefined
        /** The sort. */
        sort?: SortBy<'name' | 'createdTime'> | readonly SortBy<'name' | 'createdTime'>[] | undefined
        /** The filters. */
        filters?: ThingListFilters | string | undefined
      }
      "
    `)
  })

  it('name the source of a filter that is not documented', () => {
    const parameters = [queryParameter('filters', { 'x-filterable': { name: { operators: ['eq'], 'x-source': { confidence: 'peer' } }, kind: ['eq'] } })]
    const text = emitParams([parseGet({ parameters })], schemas)
    expect(text).toContain("  /** Source: peer, not BILL's documentation. */\n  name?: { eq?: string | undefined } | undefined\n  kind?: {")
  })

  it('have lists for in and nin', () => {
    const filters = [{ name: 'createdTime', operators: ['eq', 'in', 'nin'], type: 'string | Date' }]
    const query = [{ name: 'filters', type: 'string', required: false, description: '' }]
    expect(emitParams([{ ...parseGet(), query, filters }], schemas)).toContain(
      'createdTime?: { eq?: string | Date | undefined; in?: readonly (string | Date)[] | undefined; nin?: readonly (string | Date)[] | undefined } | undefined\n',
    )
  })

  it('are strings where the spec names no fields, and required where the spec says so', () => {
    const text = emitParams([parseGet({ parameters: [queryParameter('filters'), queryParameter('sort'), queryParameter('a-b', { required: true })] })], schemas)
    expect(text).toContain('export interface AGetParams {\n  /** The filters. */\n  filters?: string | undefined\n  /** The sort. */\n  sort?: string | undefined\n  /** The a-b. */\n  "a-b": string\n}\n')
    expect(text).not.toContain('import')
  })

  it('must not have the name of a schema', () => {
    const found = parseGet({ parameters: [queryParameter('max')] })
    expect(() => emitParams([found], new Set(['AGetParams']))).toThrow('a.get needs a type with the name AGetParams, but the schema AGetParams already has that name.')
  })
})
