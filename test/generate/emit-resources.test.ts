import { describe, expect, it } from 'vitest'
import { emitResources } from '../../scripts/emit/resources.ts'
import type { Operation } from '../../scripts/model.ts'
import { readAll, readGet } from './read-small.ts'
import { common, json, ref } from './small-spec.ts'

const schemas = new Set(['PageTokens', 'Problem', 'Thing', 'ThingCreate', 'ThingKind', 'ThingList'])
const emit = (...operations: Operation[]): Record<string, string> => emitResources(operations, schemas)
/** The imports of the group `a`. */
const imports = (found: Operation): string[] => emit(found)['a.ts']?.match(/^import .*$/gm) ?? []

describe('a resource', () => {
  it('is a class of one-line methods, with their types and docs', () => {
    expect(emit(...readAll({}))['things.ts']).toMatchInlineSnapshot(`
      "// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run \`npm run generate\`.
      import type { ListThingsQuery } from '../contract/filters.js'
      import type { Thing, ThingCreate } from '../contract/schema.js'
      import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

      /** \`bill.things\` */
      export class ThingsResource extends Resource {
        /**
         * Get list of things. Things, page by page.
         *
         * \`GET /connect/v3/things\`
         *
         * @see https://developer.bill.com/reference/listthings
         */
        list(query?: ListThingsQuery, options?: RequestOptions): PagePromise<Thing> {
          return this.page('listThings', { query }, options)
        }

        /**
         * Create a thing. One thing.
         *
         * \`POST /connect/v3/things\`
         *
         * @see https://developer.bill.com/reference/creatething
         */
        create(body: ThingCreate, options?: RequestOptions): CallPromise<Thing> {
          return this.call('createThing', { body }, options)
        }

        /**
         * Get a thing. One thing.
         *
         * \`GET /connect/v3/things/{thingId}\`
         *
         * @param thingId Id of the thing.
         * @throws NotFoundError when nothing has this id.
         * @see https://developer.bill.com/reference/getthing
         */
        get(thingId: string, options?: RequestOptions): CallPromise<Thing> {
          return this.call('getThing', { path: { thingId } }, options)
        }
      }
      "
    `)
  })

  it('stands in the index under its name', () => {
    const nested = readGet({ 'x-sdk': { group: 'fundingAccounts.bankUsers', name: 'get' } })
    expect(Object.keys(emit(nested, readGet()))).toEqual(['funding-accounts.ts', 'a.ts', 'index.ts'])
    expect(emit(nested, readGet())['index.ts']).toMatchInlineSnapshot(`
      "// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run \`npm run generate\`.
      import { Resource } from '../../src/resources/resource.js'
      import { FundingAccountsResource } from './funding-accounts.js'
      import { AResource } from './a.js'

      /** All resources of the API, as fields. */
      export class Resources extends Resource {
        readonly fundingAccounts = new FundingAccountsResource(this.core)
        readonly a = new AResource(this.core)
      }
      "
    `)
  })

  it('holds its subgroups as fields, their classes first', () => {
    const nested = readGet({ 'x-sdk': { group: 'a.parts.bolts', name: 'get' } })
    const classes = emit(readGet(), nested)['a.ts']?.match(/^(export class .*| {2}readonly .*)$/gm)
    expect(classes).toEqual([
      'export class APartsBoltsResource extends Resource {',
      'export class APartsResource extends Resource {',
      '  readonly bolts = new APartsBoltsResource(this.core)',
      'export class AResource extends Resource {',
      '  readonly parts = new APartsResource(this.core)',
    ])
    expect(emit(readGet(), nested)['a.ts']).toContain('export class APartsResource extends Resource {\n  readonly bolts = new APartsBoltsResource(this.core)\n}\n')
  })
})

describe('imports', () => {
  const list = readGet({
    'x-sdk': { group: 'a', name: 'list', pages: { param: 'page' } },
    responses: { 200: { description: 'A.', content: json(ref('ThingList')) }, ...common },
  })

  it('name only what is used: the item of a list that pages, not the list', () => {
    expect(imports(list)).toEqual([
      "import type { Thing } from '../contract/schema.js'",
      "import { Resource, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'",
    ])
  })

  it('name queries in order', () => {
    const asked = ['getZ', 'getB'].map((id): Operation => ({ ...list, id, query: [{ name: 'max', type: 'number', required: false, description: '' }] }))
    expect(emit(...asked)['a.ts']).toContain("import type { GetBQuery, GetZQuery } from '../contract/filters.js'\n")
  })

  it('are one name a line when they would be wider than 150 columns', () => {
    const names = ['A', 'B', 'C'].map((letter) => letter.repeat(40))
    const found = names.map((name): Operation => ({ ...readGet(), answer: { kind: 'json', type: name } }))
    expect(emitResources(found, new Set(names))['a.ts']).toContain(`import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '../contract/schema.js'\n`)
    expect(emitResources(found.slice(1), new Set(names))['a.ts']).toContain(`import type { ${names.slice(1).join(', ')} } from '../contract/schema.js'\n`)
  })
})
