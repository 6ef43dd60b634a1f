/** The mutation test of the spec: a schema that accepts a mutated example is not strict enough. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Document, Schema } from '../../scripts/generate/openapi.ts'
import { KINDS } from '../../scripts/reports/mutate.ts'
import { measureStrictness } from '../../scripts/reports/schema-strictness.ts'

/** Mutants that a schema may accept, each with a reason. They are written as the report prints them. */
const ALLOWED: Record<string, string> = {}

describe('the spec', () => {
  const bundle = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')) as Document
  const { examples, invalidExamples, mutants, survivors } = measureStrictness(bundle)

  it('accepts each of its own examples', () => {
    expect(invalidExamples).toEqual([])
  })

  it('rejects every mutated example', () => {
    expect(survivors.filter((line) => !(line in ALLOWED))).toEqual([])
  })

  it('allows only mutants that a schema accepts', () => {
    expect(Object.keys(ALLOWED).filter((line) => !survivors.includes(line))).toEqual([])
  })

  it('has examples of requests, responses and events, and mutants of every kind', () => {
    expect(Math.min(...Object.values(examples))).toBeGreaterThan(0)
    expect(examples.event).toBeGreaterThanOrEqual(Object.keys(bundle.webhooks ?? {}).length)
    for (const kind of KINDS) expect(mutants[kind], kind).toBeGreaterThan(100)
  })
})

/** A spec with one operation, whose request and response have the given schema and example. */
function specWith(schema: Schema, value: unknown, schemas: Record<string, Schema> = {}): Document {
  const content = { 'application/json': { schema, examples: { one: { value } } } }
  const operation = {
    operationId: 'createPart',
    summary: '',
    description: '',
    externalDocs: { url: '' },
    tags: ['parts'],
    security: [],
    'x-sdk': { group: 'parts', name: 'create' },
    'x-source': { confidence: 'documented' as const },
    requestBody: { content },
    responses: { '201': { description: '', content } },
  }
  return { openapi: '3.1.0', info: { title: '' }, tags: [], paths: { '/parts': { post: operation } }, components: { schemas, securitySchemes: {} } }
}

const survivorsOf = (...args: Parameters<typeof specWith>): string[] => {
  const { survivors } = measureStrictness(specWith(...args))
  return survivors.filter((line) => line.startsWith('createPart request')).map((line) => line.replace('createPart request one ', ''))
}

describe('the mutation test', () => {
  it('creates every planned mutant at every depth', () => {
    const schema: Schema = {
      type: 'object',
      additionalProperties: false,
      required: ['lines'],
      properties: { lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } } },
    }
    const line: Schema = { type: 'object', required: ['kind'], properties: { kind: { type: 'string', enum: ['A', 'B'] }, done: { type: 'boolean' } } }
    const { mutants, survivors } = measureStrictness(specWith(schema, { lines: [{ kind: 'A', done: true }] }, { Line: line }))
    expect(survivors).toEqual([])
    // Each mutant exists twice, for request and response. Wrong types: the root, lines, the line, kind (two) and done. One enum value.
    // Removed fields: lines and kind. One unknown field, because only the root is closed.
    expect(mutants).toEqual({ 'wrong type': 12, 'unknown enum value': 2, 'required field removed': 4, 'unknown field': 2 })
  })

  it('finds fields without a type, and fields that the schema does not describe', () => {
    expect(survivorsOf({ type: 'object', properties: { name: { description: 'Anything.' } } }, { name: 'A' })).toEqual([
      '/name wrong type (7)',
      '/name wrong type ({})',
    ])
    expect(survivorsOf({ type: 'object' }, { size: { width: 1 } })).toEqual(['/size wrong type ("wrong type")', '/size/width wrong type ("wrong type")'])
  })

  it('finds a required field that another alternative makes optional', () => {
    const id: Schema = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } }
    const name: Schema = { type: 'object', properties: { name: { type: 'string' } } }
    expect(survivorsOf({ anyOf: [id, { ...name, additionalProperties: false }] }, { id: 'x' })).toEqual(['/id required field removed (removed)'])
  })

  it('changes a field of several types to a type that it does not have', () => {
    const schema: Schema = { type: 'object', properties: { version: { type: ['string', 'number', 'null'] } } }
    expect(survivorsOf(schema, { version: '1' })).toEqual([])
    expect(survivorsOf(schema, { version: null })).toEqual([])
  })

  it('reports an example that its schema rejects', () => {
    expect(measureStrictness(specWith({ type: 'string' }, 7)).invalidExamples).toEqual(['createPart request one  must be string', 'createPart 201 one  must be string'])
  })
})
