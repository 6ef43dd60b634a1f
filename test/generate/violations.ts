/** One breach of a house rule each: what the test plants, and what lint must say about it, and where. */
import type { PathItem, Schema } from '../../scripts/openapi.ts'
import { common, DOCS, errors, json, listAnswer, listOperation, listParameters, operation, queryParameter, ref, success, thingId } from './small-spec.ts'

export interface Violation {
  /** The path after /connect/v3/, which names the file too. */
  name: string
  item: PathItem
  rule: string
  message: string
  /** How the reported line begins. */
  line: string
}

const sdk = (name: string, value: unknown, message: string, line = 'group:'): Violation => ({ name, item: { get: operation(name, { 'x-sdk': value }) }, rule: 'house/sdk', message, line })

const id = (name: string, change: Record<string, unknown>, message: string, line: string): Violation => ({
  name,
  item: { get: operation(name, change) },
  rule: 'house/operation-id',
  message,
  line,
})

const list = (name: string, change: Record<string, unknown>, message: string): Violation => ({ name, item: { get: listOperation(name, change) }, rule: 'house/list-shape', message, line: 'group:' })

const response = (name: string, missing: string): Violation => ({
  name: missing === '404' ? `${name}/{thingId}` : name,
  item: {
    ...(missing === '404' ? { parameters: [thingId] } : {}),
    get: operation(name, { responses: { 200: success, ...Object.fromEntries(Object.entries(common).filter(([code]) => code !== missing)) } }),
  },
  rule: 'house/error-responses',
  message: `Add the error responses ${missing} (components/responses).`,
  line: 'responses:',
})

const filter = (name: string, parameter: Parameters<typeof queryParameter>, message: string, line: string): Violation => ({
  name,
  item: { get: operation(name, { parameters: [queryParameter(...parameter)] }) },
  rule: 'house/filterable',
  message,
  line,
})

const without = (name: string): typeof listParameters => listParameters.filter((parameter) => parameter.name !== name)

const answer = (schema: Schema, ...values: unknown[]): Record<string, unknown> => ({ responses: { 200: { description: 'Things.', content: json(schema, ...values) }, ...common } })

const source = 'x-source.confidence must be one of documented, peer, inferred.'

export const violations: Violation[] = [
  sdk('sdkMissing', undefined, 'Give the operation `x-sdk: { group, name }`', 'get:'),
  sdk('sdkNameless', { group: 'sdkNameless' }, 'Give the operation `x-sdk: { group, name }`', 'get:'),
  sdk('sdkUnknownKey', { group: 'sdkUnknownKey', name: 'get', verb: 'get' }, 'x-sdk has no key verb.'),
  sdk('sdkBadGroup', { group: 'Sdk.bad-group', name: 'get' }, 'x-sdk.group "Sdk.bad-group" must be dotted camelCase'),
  sdk('sdkUnknownVerb', { group: 'sdkUnknownVerb', name: 'conjure' }, 'x-sdk.name "conjure" is not in scripts/lint/verbs.js.'),
  sdk('sdkInheritedVerb', { group: 'sdkInheritedVerb', name: 'toString' }, 'x-sdk.name "toString" is not in scripts/lint/verbs.js.'),
  sdk('sdkDuplicate', { group: 'things', name: 'get' }, 'bill.things.get is taken by getThing.'),

  id('idNotCamelCase', { operationId: 'Id_NotCamelCase' }, 'Give the operation BILL’s own operationId in camelCase.', 'get:'),
  id('idWithoutDocs', { externalDocs: undefined }, 'Give `externalDocs.url`', 'get:'),
  id('idNotOfBill', { externalDocs: { url: `${DOCS}another` } }, `operationId idNotOfBill is not the one of ${DOCS}another.`, 'operationId:'),

  list('listUnknownParam', { 'x-sdk': { group: 'listUnknownParam', name: 'list', pages: { param: 'cursor' } } }, 'x-sdk.pages.param must be page, nextPage or start.'),
  list('listWithoutMax', { parameters: without('max') }, 'A list that pages has the query parameter max;'),
  list('listWithoutPage', { parameters: without('page') }, 'A list that pages has the query parameter page;'),
  list('listWithoutResults', answer(ref('PageTokens'), {}, { nextPage: 'p2' }), 'A list that pages answers an object with the array `results`.'),
  list(
    'listWithoutNextPage',
    answer({ type: 'object', properties: { results: { type: 'array', items: ref('Thing') } }, additionalProperties: true }, { results: [] }, { results: [], nextPage: 'p2' }),
    'A list that pages answers `nextPage`',
  ),
  list('listFirstExample', answer(ref('ThingList'), { results: [], nextPage: 'p2' }, { results: [], nextPage: 'p3' }), 'The first example of a list has no nextPage'),
  list('listMorePages', answer(ref('ThingList'), { results: [] }), 'Add a second example `morePages` with a nextPage.'),
  list(
    'listNoArray',
    { 'x-sdk': { group: 'listNoArray', name: 'list', pages: { param: 'start' } }, parameters: [...without('page'), queryParameter('start')] },
    'A list that pages by start answers a bare array.',
  ),

  response('errorsBadRequest', '400'),
  response('errorsUnauthorized', '401'),
  response('errorsForbidden', '403'),
  response('errorsTooMany', '429'),
  response('errorsServer', '5XX'),
  response('errorsNotFound', '404'),

  {
    name: 'exampleOfRequest',
    item: { post: operation('exampleOfRequest', { requestBody: { required: true, content: json(ref('ThingCreate')) } }) },
    rule: 'house/examples',
    message: 'Give the request body an example',
    line: 'requestBody:',
  },
  {
    name: 'exampleOfResponse',
    item: { get: operation('exampleOfResponse', answer(ref('Thing'))) },
    rule: 'house/examples',
    message: 'Give the 200 response an example',
    line: '"200":',
  },

  { name: 'sourceMissing', item: { get: operation('sourceMissing', { 'x-source': undefined }) }, rule: 'house/source', message: 'Give the operation `x-source', line: 'get:' },
  {
    name: 'sourceWithoutUrl',
    item: { get: operation('sourceWithoutUrl', { 'x-source': { confidence: 'peer' } }) },
    rule: 'house/source',
    message: 'Give the operation `x-source',
    line: 'get:',
  },
  {
    name: 'sourceBadConfidence',
    item: { get: operation('sourceBadConfidence', { 'x-source': { confidence: 'rumour', url: DOCS } }) },
    rule: 'house/source',
    message: source,
    line: 'confidence: rumour',
  },
  {
    name: 'sourceOfSchema',
    item: { get: operation('sourceOfSchema', answer({ type: 'object', properties: { a: { type: 'string', 'x-source': { confidence: 'rumour' as 'peer' } } } }, { a: 'b' })) },
    rule: 'house/source',
    message: source,
    line: 'confidence: rumour',
  },

  filter('filterOperator', ['filters', { 'x-filterable': { name: ['eq', 'like'] } }], 'x-filterable.name must list operators out of', '- eq'),
  filter('filterWithoutOperators', ['filters', { 'x-filterable': { name: [] } }], 'x-filterable.name must list operators out of', 'name: []'),
  filter('filterParameter', ['where', { 'x-filterable': { name: ['eq'] } }], 'x-filterable belongs on the parameter `filters`.', 'x-filterable:'),
  filter('sortParameter', ['order', { 'x-sortable': ['name'] }], 'x-sortable belongs on the parameter `sort`.', 'x-sortable:'),
]

/** Paths that look odd and keep every rule. */
export const oddButRight: Record<string, PathItem> = {
  '/connect/v3/open': { get: operation('open', { security: [], responses: { 200: success, ...errors('400', '429', '5XX') } }) },
  '/connect/v3/inlineError': { get: operation('inlineError', { responses: { 200: success, ...common, 400: { description: 'No.', content: json(ref('Problem')) } } }) },
  '/connect/v3/fixed': { get: listOperation('fixed', { 'x-sdk': { group: 'fixed', name: 'list', pages: { param: 'page', size: 20 } }, parameters: without('max') }) },
  '/connect/v3/offset': {
    get: listOperation('offset', {
      'x-sdk': { group: 'offset', name: 'list', pages: { param: 'start' } },
      parameters: [...without('page'), queryParameter('start')],
      ...answer({ type: 'array', items: ref('Thing') }, [{ id: 'thi01' }]),
    }),
  },
  '/connect/v3/elsewhere': { get: operation('elsewhere', { externalDocs: { url: 'https://developer.bill.com/docs/a-guide' } }) },
  '/connect/v3/byReference': { get: listOperation('byReference', { responses: { 200: listAnswer, ...common } }) },
}
