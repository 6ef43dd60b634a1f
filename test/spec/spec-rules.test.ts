/** The rules of spec/README.md that need the whole bundle. Lint checks the other rules. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Document, Schema } from '../../scripts/generate/openapi.ts'
import { findDuplicates } from '../../scripts/reports/duplicate-schemas.ts'
import { collectSchemas, hasDescription, isUntyped } from '../../scripts/reports/schema-places.ts'

const bundle = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')) as Document

const withSchemas = (schemas: Record<string, Schema>): Document => ({ ...bundle, paths: {}, webhooks: {}, components: { schemas, securitySchemes: {} } })
const text: Schema = { type: 'string', description: 'Text.' }

describe('the spec', () => {
  it('describes every schema, property and parameter', () => {
    const missing = collectSchemas(bundle).filter(({ role, schema }) => role !== 'inner' && !hasDescription(bundle, schema))
    expect(missing.map(({ where }) => where)).toEqual([])
  })

  it('has no untyped objects and arrays', () => {
    expect(collectSchemas(bundle).filter(({ schema }) => isUntyped(schema)).map(({ where }) => where)).toEqual([])
  })

  it('has no duplicate schemas', () => {
    expect(findDuplicates(bundle).filter(({ allowed }) => !allowed).map(({ names }) => names)).toEqual([])
  })
})

describe('the checks', () => {
  it('find a property without a description, also inside lists and compositions', () => {
    const part: Schema = { type: 'object', properties: { undescribed: { type: 'string' }, known: { $ref: '#/components/schemas/Text' } } }
    const document = withSchemas({ Text: text, List: { description: 'Parts.', type: 'array', items: { allOf: [part] } } })
    const missing = collectSchemas(document).filter(({ role, schema }) => role !== 'inner' && !hasDescription(document, schema))
    expect(missing.map(({ where }) => where)).toEqual(['List[].undescribed'])
  })

  it('find untyped schemas', () => {
    const untyped: Schema[] = [{}, { type: 'object' }, { type: 'object', additionalProperties: true }, { type: ['array', 'null'] }, { description: 'Anything.' }]
    const typed: Schema[] = [text, { type: 'object', additionalProperties: text }, { type: 'array', items: text }, { const: 'A' }, { oneOf: [text] }]
    expect(untyped.filter(isUntyped)).toEqual(untyped)
    expect(typed.filter(isUntyped)).toEqual([])
  })

  it('find duplicate schemas, but allow Create and Update variants and closed variants', () => {
    const pair: Schema = { type: 'object', required: ['id'], properties: { id: text, at: { type: 'string', format: 'date' } } }
    const reordered: Schema = { type: 'object', required: ['id'], properties: { at: { allOf: [{ $ref: '#/components/schemas/Day' }] }, id: text } }
    const document = withSchemas({
      Day: { type: 'string', format: 'date' },
      Pair: pair,
      Other: reordered,
      Thing: { type: 'string', enum: ['A', 'B'] },
      Choice: { type: 'string', enum: ['B', 'A'] },
      PartCreate: { type: 'object', properties: { name: text } },
      PartUpdate: { type: 'object', properties: { name: text } },
      Size: { type: 'object', properties: { width: text } },
      Width: { type: 'object', additionalProperties: false, properties: { width: text } },
    })
    expect(findDuplicates(document)).toEqual([
      { names: ['Pair', 'Other'], allowed: false },
      { names: ['Thing', 'Choice'], allowed: false },
      { names: ['Size', 'Width'], allowed: true },
    ])
  })
})
