import { describe, expect, it } from 'vitest'
import type { Document, Schema } from '../../scripts/generate/openapi.ts'
import { splitRequestResponse } from '../../scripts/generate/split-request-response.ts'
import { common, json, listResponse, listOperation, operation, queryParameter, ref, smallSpec } from './small-spec.ts'

/** A spec with one operation that sends one schema and receives another. */
const spec = (sent: string, received: string, schemas: Record<string, Schema>): Document =>
  smallSpec({ schemas, paths: { '/connect/v3/a': { post: operation('a', { requestBody: { content: json(ref(sent)) }, responses: { 200: { description: 'A.', content: json(ref(received)) } } }) } } })

const split = (sent: string, received: string, schemas: Record<string, Schema>): Record<string, Schema> => splitRequestResponse(spec(sent, received, schemas)).document.components.schemas

const text: Schema = { type: 'string' }
/** A property as the request variant has it, if it is optional: it also accepts undefined. */
const optional = (schema: Schema): Schema & { 'x-undefined': true } => ({ ...schema, 'x-undefined': true })
const letters: Schema = { type: 'string', enum: ['A', 'B'], 'x-extensible-enum': true }
const account: Schema = {
  type: 'object',
  required: ['id', 'name', 'secret'],
  properties: { id: { ...text, readOnly: true }, name: text, secret: { ...text, writeOnly: true } },
}
const received: Schema = { type: 'object', required: ['id', 'name'], properties: { id: text, name: text } }
const sent: Schema = { type: 'object', required: ['name', 'secret'], properties: { name: text, secret: text } }

describe('a schema in requests and responses', () => {
  it('is split if a field is only in requests or only in responses', () => {
    const schemas = split('Account', 'Account', { Account: account })
    expect(schemas['Account']).toEqual(received)
    expect(schemas['AccountInput']).toEqual(sent)
  })

  it.each<[string, Schema, string]>([
    ['read-only', { ...text, readOnly: true }, 'OneInput'],
    ['write-only', { ...text, writeOnly: true }, 'One'],
  ])('is split for one %s field', (_, field, bare) => {
    const schemas = split('One', 'One', { One: { properties: { field } } })
    expect(schemas).toMatchObject({ One: {}, OneInput: {} })
    expect(schemas[bare]).toEqual({ properties: {} })
  })

  it('is split if BILL may extend an enum, which is then open in responses and closed in requests', () => {
    const schemas = split('Letter', 'Letter', { Letter: letters })
    expect(schemas['Letter']).toEqual({ ...letters, 'x-open': true })
    expect(schemas['LetterInput']).toEqual(letters)
  })

  it('is split for an optional field, which also accepts undefined in requests', () => {
    const schemas = split('Money', 'Money', { Money: { type: 'object', required: ['amount'], properties: { amount: { type: 'number' }, note: text } } })
    expect(schemas['Money']).toEqual({ type: 'object', required: ['amount'], properties: { amount: { type: 'number' }, note: text } })
    expect(schemas['MoneyInput']).toEqual({ type: 'object', required: ['amount'], properties: { amount: { type: 'number' }, note: optional(text) } })
  })

  it('is not split if it is the same in both', () => {
    const Money = { type: 'object', required: ['amount'], properties: { amount: { type: 'number' } } }
    const schemas = split('Money', 'Money', { Money })
    expect(schemas['Money']).toEqual(Money)
    expect(schemas).not.toHaveProperty('MoneyInput')
  })

  it('is not split if the name of the variant exists', () => {
    expect(() => split('Account', 'Account', { Account: account, AccountInput: text })).toThrow(
      'The request variant of the schema Account needs the name AccountInput, but another schema has that name. Rename the other schema.',
    )
  })
})

describe('a schema in requests or responses only', () => {
  it('keeps its name and omits read-only fields in requests', () => {
    const schemas = split('Account', 'Money', { Account: { ...account, properties: { ...account.properties, name: letters } }, Money: text })
    expect(schemas['Account']).toEqual({ ...sent, properties: { name: letters, secret: text } })
    expect(schemas).not.toHaveProperty('AccountInput')
  })

  it('keeps its name and omits write-only fields in responses', () => {
    const schemas = split('Money', 'Account', { Account: account, Money: text })
    expect(schemas['Account']).toEqual(received)
    expect(schemas).not.toHaveProperty('AccountInput')
  })

  it('is not split if requests use it only through a read-only field', () => {
    const schemas = split('Owner', 'Owner', { Owner: { properties: { letter: { ...ref('Letter'), readOnly: true } } }, Letter: letters })
    expect(Object.keys(schemas)).toEqual(expect.arrayContaining(['Owner', 'OwnerInput', 'Letter']))
    expect(schemas).not.toHaveProperty('LetterInput')
    expect(schemas['OwnerInput']).toEqual({ properties: {} })
  })
})

describe('schemas inside schemas', () => {
  const holders: Record<string, Schema> = {
    property: { required: ['letter'], properties: { letter: ref('Letter') } },
    items: { type: 'array', items: ref('Letter') },
    additionalProperties: { additionalProperties: ref('Letter') },
    allOf: { allOf: [ref('Letter'), text] },
    oneOf: { oneOf: [ref('Letter'), text] },
    anyOf: { anyOf: [ref('Letter'), text] },
  }

  it.each(Object.entries(holders))('split the schemas that use them in %s', (_, holder) => {
    const schemas = split('Outer', 'Outer', { Outer: { properties: { holder: ref('Holder') } }, Holder: holder, Letter: letters })
    expect(schemas['Outer']).toEqual({ properties: { holder: ref('Holder') } })
    expect(schemas['OuterInput']).toEqual({ properties: { holder: optional(ref('HolderInput')) } })
    expect(schemas['Holder']).toEqual(holder)
    expect(schemas['HolderInput']).toEqual(JSON.parse(JSON.stringify(holder).replace('/Letter', '/LetterInput')))
  })

  it('are the request variant in schemas of requests, and the response variant in schemas of responses', () => {
    const schemas = split('Ask', 'Answer', { Ask: { properties: { letter: ref('Letter') } }, Answer: { properties: { letter: ref('Letter') } }, Letter: letters })
    expect(schemas['Ask']).toEqual({ properties: { letter: optional(ref('LetterInput')) } })
    expect(schemas['Answer']).toEqual({ properties: { letter: ref('Letter') } })
  })

  it('can be recursive', () => {
    const schemas = split('Tree', 'Tree', { Tree: { properties: { letter: letters, branches: { type: 'array', items: ref('Tree') } } } })
    expect(schemas['TreeInput']?.properties?.['branches']).toEqual(optional({ type: 'array', items: ref('TreeInput') }))
    expect(schemas['Tree']?.properties?.['branches']).toEqual({ type: 'array', items: ref('Tree') })
  })
})

describe('the rest of the document', () => {
  it('refers to the request variant in bodies and to the response variant in responses', () => {
    const { document } = splitRequestResponse(spec('Letter', 'Letter', { Letter: letters }))
    const post = document.paths['/connect/v3/a']?.post
    expect(post?.requestBody).toEqual({ content: json(ref('LetterInput')) })
    expect(post?.responses['200']).toEqual({ description: 'A.', content: json(ref('Letter')) })
  })

  it('splits schemas that shared parameters and shared responses use', () => {
    const source = smallSpec({ schemas: { Letter: letters } })
    source.components.parameters = { Letter: queryParameter('letter', { schema: ref('Letter') }) }
    source.components.responses = { Letter: { description: 'A letter.', content: json(ref('Letter')) } }
    const { components } = splitRequestResponse(source).document
    expect(components.schemas).toMatchObject({ Letter: { 'x-open': true }, LetterInput: letters })
    expect(components.parameters?.['Letter']?.schema).toEqual(ref('LetterInput'))
    expect(components.responses?.['Letter']?.content).toEqual(json(ref('Letter')))
  })

  it('treats webhook bodies as responses', () => {
    const webhooks = { 'letter.created': { post: operation('letterCreated', { requestBody: { content: json(ref('Letter')) }, responses: {} }) } }
    const { document } = splitRequestResponse(smallSpec({ webhooks, schemas: { Letter: letters } }))
    expect(document.components.schemas['Letter']).toEqual({ ...letters, 'x-open': true })
    expect(document.components.schemas).not.toHaveProperty('LetterInput')
  })

  it('treats an enum that a filter uses as part of requests', () => {
    const { document, requestName } = splitRequestResponse(smallSpec())
    expect(requestName('ThingKind')).toBe('ThingKindInput')
    expect(document.components.schemas['ThingKindInput']?.enum).toEqual(['BIG', 'SMALL'])
    expect(requestName('Thing')).toBe('Thing')
  })

  it('finds such a filter behind a $ref, and among the parameters of a path item', () => {
    const parameters = [ref('Filters', 'parameters')]
    const source = smallSpec({ paths: { '/connect/v3/things': { parameters, get: listOperation('listThings', { parameters: [], responses: { 200: listResponse, ...common } }) } } })
    source.components.parameters = { Filters: queryParameter('filters', { 'x-filterable': { kind: ['eq'] } }) }
    expect(splitRequestResponse(source).requestName('ThingKind')).toBe('ThingKindInput')
  })

  it('does not change the source', () => {
    const source = spec('Account', 'Account', { Account: account })
    const before = structuredClone(source)
    splitRequestResponse(source)
    expect(source).toEqual(before)
  })
})
