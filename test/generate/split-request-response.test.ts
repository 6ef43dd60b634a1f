import { describe, expect, it } from 'vitest'
import type { Document, Schema } from '../../scripts/generate/openapi.ts'
import { splitRequestResponse } from '../../scripts/generate/split-request-response.ts'
import { common, json, listOperation, listResponse, operation, queryParameter, ref, smallSpec } from './small-spec.ts'

/** A spec with one operation whose request and response have these schemas. */
const specWith = (request: string, response: string, schemas: Record<string, Schema>): Document =>
  smallSpec({
    schemas,
    paths: { '/connect/v3/a': { post: operation('a', { requestBody: { content: json(ref(request)) }, responses: { 200: { description: 'A.', content: json(ref(response)) } } }) } },
  })

const split = (request: string, response: string, schemas: Record<string, Schema>): Record<string, Schema> =>
  splitRequestResponse(specWith(request, response, schemas)).document.components.schemas

const text: Schema = { type: 'string' }
const letters: Schema = { type: 'string', enum: ['A', 'B'], 'x-extensible-enum': true }
const account: Schema = {
  type: 'object',
  required: ['id', 'name', 'secret'],
  properties: { id: { ...text, readOnly: true }, name: text, secret: { ...text, writeOnly: true } },
}
const accountResponse: Schema = { type: 'object', required: ['id', 'name'], properties: { id: text, name: text } }
const accountRequest: Schema = { type: 'object', required: ['name', 'secret'], properties: { name: text, secret: text } }

describe('a schema that requests and responses use', () => {
  it('is split if it has read-only or write-only fields', () => {
    const schemas = split('Account', 'Account', { Account: account })
    expect(schemas['Account']).toEqual(accountResponse)
    expect(schemas['AccountInput']).toEqual(accountRequest)
  })

  it.each<[string, Schema, string]>([
    ['read-only', { ...text, readOnly: true }, 'OneInput'],
    ['write-only', { ...text, writeOnly: true }, 'One'],
  ])('is split for a single %s field', (_, field, variantWithout) => {
    const schemas = split('One', 'One', { One: { properties: { field } } })
    expect(schemas).toMatchObject({ One: {}, OneInput: {} })
    expect(schemas[variantWithout]).toEqual({ properties: {} })
  })

  it('is split if BILL can extend an enum: open in responses, closed in requests', () => {
    const schemas = split('Letter', 'Letter', { Letter: letters })
    expect(schemas['Letter']).toEqual({ ...letters, 'x-open': true })
    expect(schemas['LetterInput']).toEqual(letters)
  })

  it('is not split if both variants would be equal', () => {
    const schemas = split('Money', 'Money', { Money: { type: 'object', properties: { amount: { type: 'number' }, note: text } } })
    expect(schemas['Money']).toEqual({ type: 'object', properties: { amount: { type: 'number' }, note: text } })
    expect(schemas).not.toHaveProperty('MoneyInput')
  })

  it('cannot be split if a schema has the name of the request variant', () => {
    expect(() => split('Account', 'Account', { Account: account, AccountInput: text })).toThrow(
      'Requests need a variant of the schema Account with the name AccountInput, but a schema has that name. Rename it.',
    )
  })
})

describe('a schema that only requests or only responses use', () => {
  it('keeps its name and loses read-only fields in requests', () => {
    const schemas = split('Account', 'Money', { Account: { ...account, properties: { ...account.properties, name: letters } }, Money: text })
    expect(schemas['Account']).toEqual({ ...accountRequest, properties: { name: letters, secret: text } })
    expect(schemas).not.toHaveProperty('AccountInput')
  })

  it('keeps its name and loses write-only fields in responses', () => {
    const schemas = split('Money', 'Account', { Account: account, Money: text })
    expect(schemas['Account']).toEqual(accountResponse)
    expect(schemas).not.toHaveProperty('AccountInput')
  })

  it('is not split if requests reach it only through a read-only field', () => {
    const schemas = split('Owner', 'Owner', { Owner: { properties: { letter: { ...ref('Letter'), readOnly: true } } }, Letter: letters })
    expect(Object.keys(schemas)).toEqual(expect.arrayContaining(['Owner', 'OwnerInput', 'Letter']))
    expect(schemas).not.toHaveProperty('LetterInput')
    expect(schemas['OwnerInput']).toEqual({ properties: {} })
  })
})

describe('nested schemas', () => {
  const holders: Record<string, Schema> = {
    property: { properties: { letter: ref('Letter') } },
    items: { type: 'array', items: ref('Letter') },
    additionalProperties: { additionalProperties: ref('Letter') },
    allOf: { allOf: [ref('Letter'), text] },
    oneOf: { oneOf: [ref('Letter'), text] },
    anyOf: { anyOf: [ref('Letter'), text] },
  }

  it.each(Object.entries(holders))('split the schemas that contain them (%s)', (_, holder) => {
    const schemas = split('Outer', 'Outer', { Outer: { properties: { holder: ref('Holder') } }, Holder: holder, Letter: letters })
    expect(schemas['Outer']).toEqual({ properties: { holder: ref('Holder') } })
    expect(schemas['OuterInput']).toEqual({ properties: { holder: ref('HolderInput') } })
    expect(schemas['Holder']).toEqual(holder)
    expect(schemas['HolderInput']).toEqual(JSON.parse(JSON.stringify(holder).replace('/Letter', '/LetterInput')))
  })

  it('are the request variant in a request and the response variant in a response', () => {
    const holder: Schema = { properties: { letter: ref('Letter') } }
    const schemas = split('LetterRequest', 'LetterResponse', { LetterRequest: holder, LetterResponse: holder, Letter: letters })
    expect(schemas['LetterRequest']).toEqual({ properties: { letter: ref('LetterInput') } })
    expect(schemas['LetterResponse']).toEqual({ properties: { letter: ref('Letter') } })
  })

  it('can be recursive', () => {
    const schemas = split('Tree', 'Tree', { Tree: { properties: { letter: letters, branches: { type: 'array', items: ref('Tree') } } } })
    expect(schemas['TreeInput']?.properties?.['branches']).toEqual({ type: 'array', items: ref('TreeInput') })
    expect(schemas['Tree']?.properties?.['branches']).toEqual({ type: 'array', items: ref('Tree') })
  })
})

describe('splitRequestResponse', () => {
  it('refers to the request variant in request bodies and to the response variant in responses', () => {
    const { document } = splitRequestResponse(specWith('Letter', 'Letter', { Letter: letters }))
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

  it('treats the body of a webhook as a response', () => {
    const webhooks = { 'letter.created': { post: operation('letterCreated', { requestBody: { content: json(ref('Letter')) }, responses: {} }) } }
    const { document } = splitRequestResponse(smallSpec({ webhooks, schemas: { Letter: letters } }))
    expect(document.components.schemas['Letter']).toEqual({ ...letters, 'x-open': true })
    expect(document.components.schemas).not.toHaveProperty('LetterInput')
  })

  it('treats an enum of a filter as part of a request', () => {
    const { document, requestName } = splitRequestResponse(smallSpec())
    expect(requestName('ThingKind')).toBe('ThingKindInput')
    expect(document.components.schemas['ThingKindInput']?.enum).toEqual(['BIG', 'SMALL'])
    expect(requestName('Thing')).toBe('Thing')
  })

  it('finds filters behind a $ref and among the parameters of a path', () => {
    const parameters = [ref('Filters', 'parameters')]
    const source = smallSpec({ paths: { '/connect/v3/things': { parameters, get: listOperation('listThings', { parameters: [], responses: { 200: listResponse, ...common } }) } } })
    source.components.parameters = { Filters: queryParameter('filters', { 'x-filterable': { kind: ['eq'] } }) }
    expect(splitRequestResponse(source).requestName('ThingKind')).toBe('ThingKindInput')
  })

  it('does not change its input', () => {
    const source = specWith('Account', 'Account', { Account: account })
    const before = structuredClone(source)
    splitRequestResponse(source)
    expect(source).toEqual(before)
  })
})
