/** Rules of spec/README.md that need the whole bundle; the others are lint rules. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Document, Schema } from '../../scripts/openapi.ts'
import { findAlike } from '../../scripts/spec/alike.ts'
import { describes, isBare, readSchemas } from '../../scripts/spec/schemas.ts'

const bundle = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')) as Document

const holding = (schemas: Record<string, Schema>): Document => ({ ...bundle, paths: {}, webhooks: {}, components: { schemas, securitySchemes: {} } })
const text: Schema = { type: 'string', description: 'Text.' }

describe('the description', () => {
  it('describes every schema, property and parameter', () => {
    const missing = readSchemas(bundle).filter(({ role, schema }) => role !== 'inner' && !describes(bundle, schema))
    expect(missing.map(({ where }) => where)).toEqual([])
  })

  it('has no bare objects and lists', () => {
    expect(readSchemas(bundle).filter(({ schema }) => isBare(schema)).map(({ where }) => where)).toEqual([])
  })

  it('has no shape under two names', () => {
    expect(findAlike(bundle).filter(({ justified }) => !justified).map(({ names }) => names)).toEqual([])
  })
})

describe('the rules', () => {
  it('find a property without a description, also inside lists and compositions', () => {
    const part: Schema = { type: 'object', properties: { bare: { type: 'string' }, known: { $ref: '#/components/schemas/Text' } } }
    const document = holding({ Text: text, List: { description: 'Parts.', type: 'array', items: { allOf: [part] } } })
    const missing = readSchemas(document).filter(({ role, schema }) => role !== 'inner' && !describes(document, schema))
    expect(missing.map(({ where }) => where)).toEqual(['List[].bare'])
  })

  it('know what is bare', () => {
    const bare: Schema[] = [{}, { type: 'object' }, { type: 'object', additionalProperties: true }, { type: ['array', 'null'] }, { description: 'Anything.' }]
    const filled: Schema[] = [text, { type: 'object', additionalProperties: text }, { type: 'array', items: text }, { const: 'A' }, { oneOf: [text] }]
    expect(bare.filter(isBare)).toEqual(bare)
    expect(filled.filter(isBare)).toEqual([])
  })

  it('find the same shape under two names, but let families and closed twins be', () => {
    const pair: Schema = { type: 'object', required: ['id'], properties: { id: text, at: { type: 'string', format: 'date' } } }
    const turned: Schema = { type: 'object', required: ['id'], properties: { at: { allOf: [{ $ref: '#/components/schemas/Day' }] }, id: text } }
    const document = holding({
      Day: { type: 'string', format: 'date' },
      Pair: pair,
      Other: turned,
      Thing: { type: 'string', enum: ['A', 'B'] },
      Choice: { type: 'string', enum: ['B', 'A'] },
      PartCreate: { type: 'object', properties: { name: text } },
      PartUpdate: { type: 'object', properties: { name: text } },
      Size: { type: 'object', properties: { width: text } },
      Width: { type: 'object', additionalProperties: false, properties: { width: text } },
    })
    expect(findAlike(document)).toEqual([
      { names: ['Pair', 'Other'], justified: false },
      { names: ['Thing', 'Choice'], justified: false },
      { names: ['Size', 'Width'], justified: true },
    ])
  })
})
