import { describe, expect, it } from 'vitest'
import type { Document, Schema } from '../../scripts/openapi.ts'
import { splitViews } from '../../scripts/views.ts'
import { common, json, listAnswer, listOperation, operation, queryParameter, ref, smallSpec } from './small-spec.ts'

/** A spec with one operation that sends one schema and gets another. */
const spec = (sent: string, received: string, schemas: Record<string, Schema>): Document =>
  smallSpec({ schemas, paths: { '/connect/v3/a': { post: operation('a', { requestBody: { content: json(ref(sent)) }, responses: { 200: { description: 'A.', content: json(ref(received)) } } }) } } })

const views = (sent: string, received: string, schemas: Record<string, Schema>): Record<string, Schema> => splitViews(spec(sent, received, schemas)).document.components.schemas

const text: Schema = { type: 'string' }
const letters: Schema = { type: 'string', enum: ['A', 'B'], 'x-extensible-enum': true }
const account: Schema = {
  type: 'object',
  required: ['id', 'name', 'secret'],
  properties: { id: { ...text, readOnly: true }, name: text, secret: { ...text, writeOnly: true } },
}
const received: Schema = { type: 'object', required: ['id', 'name'], properties: { id: text, name: text } }
const sent: Schema = { type: 'object', required: ['name', 'secret'], properties: { name: text, secret: text } }

describe('a schema that goes both ways', () => {
  it('is split in two where a field goes one way only', () => {
    const schemas = views('Account', 'Account', { Account: account })
    expect(schemas['Account']).toEqual(received)
    expect(schemas['AccountInput']).toEqual(sent)
  })

  it.each<[string, Schema, string]>([
    ['read only', { ...text, readOnly: true }, 'OneInput'],
    ['write only', { ...text, writeOnly: true }, 'One'],
  ])('is split in two for one field that is %s', (_, field, bare) => {
    const schemas = views('One', 'One', { One: { properties: { field } } })
    expect(schemas).toMatchObject({ One: {}, OneInput: {} })
    expect(schemas[bare]).toEqual({ properties: {} })
  })

  it('is split in two where BILL may add values to an enum: open when received, closed when sent', () => {
    const schemas = views('Letter', 'Letter', { Letter: letters })
    expect(schemas['Letter']).toEqual({ ...letters, 'x-open': true })
    expect(schemas['LetterInput']).toEqual(letters)
  })

  it('stays one where both sides see the same', () => {
    const schemas = views('Money', 'Money', { Money: { type: 'object', properties: { amount: { type: 'number' }, note: text } } })
    expect(schemas['Money']).toEqual({ type: 'object', properties: { amount: { type: 'number' }, note: text } })
    expect(schemas).not.toHaveProperty('MoneyInput')
  })

  it('is not split over a name that exists', () => {
    expect(() => views('Account', 'Account', { Account: account, AccountInput: text })).toThrow(
      'The schema Account is split for requests into AccountInput, but a schema of that name exists. Rename it.',
    )
  })
})

describe('a schema that goes one way', () => {
  it('keeps its name and loses what is read only, when it is only sent', () => {
    const schemas = views('Account', 'Money', { Account: { ...account, properties: { ...account.properties, name: letters } }, Money: text })
    expect(schemas['Account']).toEqual({ ...sent, properties: { name: letters, secret: text } })
    expect(schemas).not.toHaveProperty('AccountInput')
  })

  it('keeps its name and loses what is write only, when it is only received', () => {
    const schemas = views('Money', 'Account', { Account: account, Money: text })
    expect(schemas['Account']).toEqual(received)
    expect(schemas).not.toHaveProperty('AccountInput')
  })

  it('is not split when requests reach it through a read-only field alone', () => {
    const schemas = views('Owner', 'Owner', { Owner: { properties: { letter: { ...ref('Letter'), readOnly: true } } }, Letter: letters })
    expect(Object.keys(schemas)).toEqual(expect.arrayContaining(['Owner', 'OwnerInput', 'Letter']))
    expect(schemas).not.toHaveProperty('LetterInput')
    expect(schemas['OwnerInput']).toEqual({ properties: {} })
  })
})

describe('schemas inside schemas', () => {
  const holders: Record<string, Schema> = {
    property: { properties: { letter: ref('Letter') } },
    items: { type: 'array', items: ref('Letter') },
    additionalProperties: { additionalProperties: ref('Letter') },
    allOf: { allOf: [ref('Letter'), text] },
    oneOf: { oneOf: [ref('Letter'), text] },
    anyOf: { anyOf: [ref('Letter'), text] },
  }

  it.each(Object.entries(holders))('split those that hold them, by %s', (_, holder) => {
    const schemas = views('Outer', 'Outer', { Outer: { properties: { holder: ref('Holder') } }, Holder: holder, Letter: letters })
    expect(schemas['Outer']).toEqual({ properties: { holder: ref('Holder') } })
    expect(schemas['OuterInput']).toEqual({ properties: { holder: ref('HolderInput') } })
    expect(schemas['Holder']).toEqual(holder)
    expect(schemas['HolderInput']).toEqual(JSON.parse(JSON.stringify(holder).replace('/Letter', '/LetterInput')))
  })

  it('lead a schema that is only sent to the sent view, and one that is only received to the received view', () => {
    const schemas = views('Ask', 'Answer', { Ask: { properties: { letter: ref('Letter') } }, Answer: { properties: { letter: ref('Letter') } }, Letter: letters })
    expect(schemas['Ask']).toEqual({ properties: { letter: ref('LetterInput') } })
    expect(schemas['Answer']).toEqual({ properties: { letter: ref('Letter') } })
  })

  it('may hold themselves', () => {
    const schemas = views('Tree', 'Tree', { Tree: { properties: { letter: letters, branches: { type: 'array', items: ref('Tree') } } } })
    expect(schemas['TreeInput']?.properties?.['branches']).toEqual({ type: 'array', items: ref('TreeInput') })
    expect(schemas['Tree']?.properties?.['branches']).toEqual({ type: 'array', items: ref('Tree') })
  })
})

describe('the rest of the document', () => {
  it('names the sent view in bodies and the received view in answers', () => {
    const { document } = splitViews(spec('Letter', 'Letter', { Letter: letters }))
    const post = document.paths['/connect/v3/a']?.post
    expect(post?.requestBody).toEqual({ content: json(ref('LetterInput')) })
    expect(post?.responses['200']).toEqual({ description: 'A.', content: json(ref('Letter')) })
  })

  it('takes what a webhook brings as received', () => {
    const webhooks = { 'letter.created': { post: operation('letterCreated', { requestBody: { content: json(ref('Letter')) }, responses: {} }) } }
    const { document } = splitViews(smallSpec({ webhooks, schemas: { Letter: letters } }))
    expect(document.components.schemas['Letter']).toEqual({ ...letters, 'x-open': true })
    expect(document.components.schemas).not.toHaveProperty('LetterInput')
  })

  it('takes an enum that a filter compares with as sent, too', () => {
    const { document, inputName } = splitViews(smallSpec())
    expect(inputName('ThingKind')).toBe('ThingKindInput')
    expect(document.components.schemas['ThingKindInput']?.enum).toEqual(['BIG', 'SMALL'])
    expect(inputName('Thing')).toBe('Thing')
  })

  it('finds such a filter behind a $ref and beside the operations of a path, too', () => {
    const parameters = [ref('Filters', 'parameters')]
    const source = smallSpec({ paths: { '/connect/v3/things': { parameters, get: listOperation('listThings', { parameters: [], responses: { 200: listAnswer, ...common } }) } } })
    source.components.parameters = { Filters: queryParameter('filters', { 'x-filterable': { kind: ['eq'] } }) }
    expect(splitViews(source).inputName('ThingKind')).toBe('ThingKindInput')
  })

  it('leaves the source as it is', () => {
    const source = spec('Account', 'Account', { Account: account })
    const before = structuredClone(source)
    splitViews(source)
    expect(source).toEqual(before)
  })
})
