/** The mutation test of the description: a schema that lets a broken example through is too loose. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Document, Schema } from '../../scripts/openapi.ts'
import { KINDS } from '../../scripts/spec/mutate.ts'
import { measureTightness } from '../../scripts/spec/tightness.ts'

/** Mutants that may pass, as the report prints them, each with the reason. */
const ALLOWED: Record<string, string> = {}

describe('the description', () => {
  const bundle = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')) as Document
  const { examples, refusedExamples, made, survivors } = measureTightness(bundle)

  it('accepts each of its own examples', () => {
    expect(refusedExamples).toEqual([])
  })

  it('refuses each example that is broken in one field', () => {
    expect(survivors.filter((line) => !(line in ALLOWED))).toEqual([])
  })

  it('allows no mutant that is refused anyway', () => {
    expect(Object.keys(ALLOWED).filter((line) => !survivors.includes(line))).toEqual([])
  })

  it('has examples of requests, answers and events, and mutants of every kind', () => {
    expect(Math.min(...Object.values(examples))).toBeGreaterThan(0)
    expect(examples.event).toBeGreaterThanOrEqual(Object.keys(bundle.webhooks ?? {}).length)
    for (const kind of KINDS) expect(made[kind], kind).toBeGreaterThan(100)
  })
})

/** A description with one operation, whose request and answer have the schema and the example. */
function small(schema: Schema, value: unknown, schemas: Record<string, Schema> = {}): Document {
  const content = { 'application/json': { schema, examples: { one: { value } } } }
  const operation = {
    operationId: 'makePart',
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

const survivorsOf = (...args: Parameters<typeof small>): string[] => {
  const { survivors } = measureTightness(small(...args))
  return survivors.filter((line) => line.startsWith('makePart request')).map((line) => line.replace('makePart request one ', ''))
}

describe('the mutation test', () => {
  it('makes every planned mutant at every depth', () => {
    const schema: Schema = {
      type: 'object',
      additionalProperties: false,
      required: ['lines'],
      properties: { lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } } },
    }
    const line: Schema = { type: 'object', required: ['kind'], properties: { kind: { type: 'string', enum: ['A', 'B'] }, done: { type: 'boolean' } } }
    const { made, survivors } = measureTightness(small(schema, { lines: [{ kind: 'A', done: true }] }, { Line: line }))
    expect(survivors).toEqual([])
    // Twice, as request and answer: types of the root, lines, the line, kind (two), done; one enum; lines and kind; the root is closed.
    expect(made).toEqual({ 'wrong type': 12, 'unknown enum value': 2, 'required field removed': 4, 'unknown field': 2 })
  })

  it('finds a field without a type, and one that the schema does not know', () => {
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

  it('reports an example that its schema refuses', () => {
    expect(measureTightness(small({ type: 'string' }, 7)).refusedExamples).toEqual(['makePart request one  must be string', 'makePart 201 one  must be string'])
  })
})
