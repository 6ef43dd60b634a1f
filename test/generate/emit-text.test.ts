import { describe, expect, it } from 'vitest'
import { emitApiMd } from '../../scripts/emit/api-md.ts'
import { emitErrors } from '../../scripts/emit/errors.ts'
import { emitEvents } from '../../scripts/emit/events.ts'
import { emitFilters } from '../../scripts/emit/filters.ts'
import { emitOperations } from '../../scripts/emit/operations.ts'
import { emitSchema } from '../../scripts/emit/schema.ts'
import { doc, key, pascal, typeImport, typeNames } from '../../scripts/emit/text.ts'
import { splitViews } from '../../scripts/views.ts'
import { readAll, readPost } from './read-small.ts'
import { json, queryParameter, ref, smallSpec } from './small-spec.ts'

describe('every file', () => {
  it('says in its first line which script made it', async () => {
    const { document } = splitViews(smallSpec())
    const texts = { operations: emitOperations([]), filters: emitFilters([], new Set()), errors: emitErrors({}), events: emitEvents([]), schema: await emitSchema(document) }
    for (const [name, text] of Object.entries(texts))
      expect(text.split('\n')[0]).toBe(`// Made by scripts/emit/${name}.ts out of spec/. Do not edit; change the spec and run \`npm run generate\`.`)
    expect(emitApiMd([], []).split('\n')[0]).toContain('Made by scripts/emit/api-md.ts out of spec/.')
  })
})

describe('errors', () => {
  it('are sorted by number and have a kind', () => {
    const source = { confidence: 'documented' }
    const facts = {
      BDC_1144: { meaning: 'The hour is used up.', kind: 'limit', retry: 'never', source },
      BDC_99: { meaning: 'Not */ there.', kind: 'unknown', retry: 'never', source },
    }
    expect(emitErrors(facts).split('\n').slice(1).join('\n')).toMatchInlineSnapshot(`
      "
      /** Kinds of error that BILL's codes tell apart. */
      export type ErrorKind = 'limit' | 'unknown'

      /** BDC codes with a known meaning. BILL has more; an unknown code is no error. */
      export const errorKinds = {
        /** Not *\\/ there. */
        BDC_99: 'unknown',
        /** The hour is used up. */
        BDC_1144: 'limit',
      } as const satisfies Record<string, ErrorKind>

      /** A BDC code with a known meaning. */
      export type KnownErrorCode = keyof typeof errorKinds
      "
    `)
  })
})

describe('api.md', () => {
  it('has a row for each method and each event', () => {
    const trusted = readPost({ security: [{ devKey: [], sessionId: ['mfa-trusted'] }, { oauth: [] }], 'x-sdk': { group: 'a', name: 'archive', idempotent: true }, 'x-source': { confidence: 'peer', url: 'https://bill.example' } })
    const requestBody = { content: json(ref('ThingCreate')) }
    const empty = readPost({ requestBody, security: [], parameters: [{ ...queryParameter('X-Idempotent-Key'), in: 'header' }], responses: { 204: { description: 'Done.' } } })
    const rows = emitApiMd([...readAll({}), trusted, empty], [{ type: 'thing.created', schema: 'ThingEvent', description: '' }]).match(/^(## |\| `).*$/gm)
    expect(rows).toEqual([
      '## bill.things',
      '| `list(query?)` | `Page<Thing>` | `GET /connect/v3/things` | session | pages |',
      '| `create(body)` | `Thing` | `POST /connect/v3/things` | session |  |',
      '| `get(thingId)` | `Thing` | `GET /connect/v3/things/{thingId}` | session |  |',
      '## bill.a',
      '| `archive()` | `Thing` | `POST /connect/v3/a` | session, oauth | trusted, again, peer |',
      '| `get(body?)` | nothing | `POST /connect/v3/a` | none | key |',
      '## Webhook events',
      '| `thing.created` | `ThingEvent` |',
    ])
  })
})

describe('text', () => {
  it('is safe in a comment, in a property name and in a class name', () => {
    expect(doc(['a */ b'])).toBe('/** a *\\/ b */\n')
    expect(doc(['a\n\n  b', ''], '  ')).toBe('  /**\n   * a\n   *\n   * b\n   *\n   */\n')
    expect(['name', 'a-b', 'address.country', '$ref', '1st'].map(key)).toEqual(['name', '"a-b"', '"address.country"', '$ref', '"1st"'])
    expect(pascal(['vendors', 'bankAccount'])).toBe('VendorsBankAccount')
  })

  it('imports each known name once, in order, and nothing when there is none', () => {
    expect(typeNames(['Thing[]', 'string | Date', 'readonly Kind[]', 'Thing'], new Set(['Thing', 'Kind']))).toEqual(['Kind', 'Thing'])
    expect(typeImport(['A', 'B'], './c.js')).toBe("import type { A, B } from './c.js'\n")
    expect(typeImport([], './c.js')).toBe('')
  })

  it('wraps an import at 150 columns', () => {
    const wide = (width: number): string => typeImport(['A'.repeat(width - "import type {  } from './c.js'".length)], './c.js')
    expect(wide(150)).toHaveLength(151)
    expect(wide(151).split('\n').slice(1)).toEqual([expect.stringMatching(/^ {2}A+,$/), "} from './c.js'", ''])
  })
})
