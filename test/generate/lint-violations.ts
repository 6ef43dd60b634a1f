/** Violations of our lint rules. Each has the change that the test makes to the spec, and the problem that lint must report. */
import type { PathItem, Schema } from '../../scripts/generate/openapi.ts'
import { common, DOCS, errors, json, listResponse, listOperation, listParameters, operation, queryParameter, ref, success, thingId } from './small-spec.ts'

export interface Violation {
  /** The path below /connect/v3/, also the name of the file. */
  name: string
  item: PathItem
  rule: string
  message: string
  /** How the reported line starts. */
  line: string
}

const sdk = (name: string, value: unknown, message: string, line = 'group:'): Violation => ({ name, item: { get: operation(name, { 'x-sdk': value }) }, rule: 'bill/sdk', message, line })

const money = (name: string, method: 'get' | 'post' | 'delete', change: object, message: string): Violation => ({
  name,
  item: { [method]: operation(name, { 'x-sdk': { group: name, name: 'get', ...change } }) },
  rule: 'bill/sdk',
  message,
  line: 'group:',
})

const quoted = (name: string, schema: Schema): Violation => ({
  name,
  item: { get: operation(name, response200({ type: 'object', properties: { a: schema } }, { a: null })) },
  rule: 'bill/quoted',
  message: 'Set x-accepts-quoted to true on a number, integer or boolean, or remove it.',
  line: 'x-accepts-quoted:',
})

const id = (name: string, change: Record<string, unknown>, message: string, line: string): Violation => ({
  name,
  item: { get: operation(name, change) },
  rule: 'bill/operation-id',
  message,
  line,
})

const list = (name: string, change: Record<string, unknown>, message: string): Violation => ({ name, item: { get: listOperation(name, change) }, rule: 'bill/list-shape', message, line: 'group:' })

const response = (name: string, missing: string): Violation => ({
  name: missing === '404' ? `${name}/{thingId}` : name,
  item: {
    ...(missing === '404' ? { parameters: [thingId] } : {}),
    get: operation(name, { responses: { 200: success, ...Object.fromEntries(Object.entries(common).filter(([code]) => code !== missing)) } }),
  },
  rule: 'bill/error-responses',
  message: `Add the error responses ${missing} (components/responses).`,
  line: 'responses:',
})

const filter = (name: string, parameter: Parameters<typeof queryParameter>, message: string, line: string, rule = 'bill/filterable'): Violation => ({
  name,
  item: { get: operation(name, { parameters: [queryParameter(...parameter)] }) },
  rule,
  message,
  line,
})

const without = (name: string): typeof listParameters => listParameters.filter((parameter) => parameter.name !== name)

const response200 = (schema: Schema, ...values: unknown[]): Record<string, unknown> => ({ responses: { 200: { description: 'Things.', content: json(schema, ...values) }, ...common } })

const source = 'x-source.confidence must be one of documented, peer, inferred.'

export const violations: Violation[] = [
  sdk('sdkMissing', undefined, 'Add `x-sdk: { group, name }` to the operation', 'get:'),
  sdk('sdkNameless', { group: 'sdkNameless' }, 'Add `x-sdk: { group, name }` to the operation', 'get:'),
  sdk('sdkUnknownKey', { group: 'sdkUnknownKey', name: 'get', verb: 'get' }, 'x-sdk does not support the key verb. Use group, name, idempotent, pages, money.'),
  sdk('sdkBadGroup', { group: 'Sdk.bad-group', name: 'get' }, 'x-sdk.group "Sdk.bad-group" must be dotted camelCase'),
  sdk('sdkReserved', { group: 'search.things', name: 'get' }, 'x-sdk.group "search.things" would hide the command `bill search`.'),
  sdk('sdkUnknownVerb', { group: 'sdkUnknownVerb', name: 'conjure' }, 'x-sdk.name "conjure" is not in scripts/lint/verbs.js.'),
  sdk('sdkInheritedVerb', { group: 'sdkInheritedVerb', name: 'toString' }, 'x-sdk.name "toString" is not in scripts/lint/verbs.js.'),
  sdk('sdkDuplicate', { group: 'things', name: 'get' }, 'getThing already has the name bill.things.get. Change x-sdk of one of them.'),

  money('moneyMissing', 'post', {}, 'Set x-sdk.money to one of moves, redirects, none (spec/README.md).'),
  money('moneyUnknown', 'delete', { money: 'some' }, 'Set x-sdk.money to one of moves, redirects, none (spec/README.md).'),
  money('moneyOfGet', 'get', { money: 'none' }, 'Remove x-sdk.money: a GET request changes nothing.'),

  id('idNotCamelCase', { operationId: 'Id_NotCamelCase' }, "Add BILL's own operationId, in camelCase.", 'get:'),
  id('idWithoutDocs', { externalDocs: undefined }, 'Add `externalDocs.url`', 'get:'),
  id('idNotOfBill', { externalDocs: { url: `${DOCS}another` } }, `operationId idNotOfBill does not match ${DOCS}another.`, 'operationId:'),

  list('listUnknownParam', { 'x-sdk': { group: 'listUnknownParam', name: 'list', pages: { param: 'cursor' } } }, 'x-sdk.pages.param must be page, nextPage or start.'),
  list('listWithoutMax', { parameters: without('max') }, 'A paginated list needs the query parameter max.'),
  list('listWithoutPage', { parameters: without('page') }, 'A paginated list needs the query parameter page.'),
  list('listWithoutResults', response200(ref('PageTokens'), {}, { nextPage: 'p2' }), 'A paginated list must return an object with the array `results`.'),
  list(
    'listWithoutNextPage',
    response200({ type: 'object', properties: { results: { type: 'array', items: ref('Thing') } }, additionalProperties: true }, { results: [] }, { results: [], nextPage: 'p2' }),
    'A paginated list must return `nextPage`',
  ),
  list('listFirstExample', response200(ref('ThingList'), { results: [], nextPage: 'p2' }, { results: [], nextPage: 'p3' }), 'The first example of a list must not have `nextPage`'),
  list('listMorePages', response200(ref('ThingList'), { results: [] }), 'Add a second example `morePages` with a `nextPage`.'),
  list(
    'listNoArray',
    { 'x-sdk': { group: 'listNoArray', name: 'list', pages: { param: 'start' } }, parameters: [...without('page'), queryParameter('start')] },
    'A list with the parameter `start` must return a bare array.',
  ),

  response('errorsBadRequest', '400'),
  response('errorsUnauthorized', '401'),
  response('errorsForbidden', '403'),
  response('errorsTooMany', '429'),
  response('errorsServer', '5XX'),
  response('errorsNotFound', '404'),

  {
    name: 'exampleOfRequest',
    item: { post: operation('exampleOfRequest', { 'x-sdk': { group: 'exampleOfRequest', name: 'get', money: 'none' }, requestBody: { required: true, content: json(ref('ThingCreate')) } }) },
    rule: 'bill/examples',
    message: 'Add an example with realistic values to the request body.',
    line: 'requestBody:',
  },
  {
    name: 'exampleOfResponse',
    item: { get: operation('exampleOfResponse', response200(ref('Thing'))) },
    rule: 'bill/examples',
    message: 'Add an example to the 200 response',
    line: '"200":',
  },

  { name: 'sourceMissing', item: { get: operation('sourceMissing', { 'x-source': undefined }) }, rule: 'bill/source', message: 'Add `x-source: { confidence, url }` to the operation', line: 'get:' },
  {
    name: 'sourceWithoutUrl',
    item: { get: operation('sourceWithoutUrl', { 'x-source': { confidence: 'peer' } }) },
    rule: 'bill/source',
    message: 'Add `x-source: { confidence, url }` to the operation',
    line: 'get:',
  },
  {
    name: 'sourceBadConfidence',
    item: { get: operation('sourceBadConfidence', { 'x-source': { confidence: 'rumour', url: DOCS } }) },
    rule: 'bill/source',
    message: source,
    line: 'confidence: rumour',
  },
  {
    name: 'sourceOfSchema',
    item: { get: operation('sourceOfSchema', response200({ type: 'object', properties: { a: { type: 'string', 'x-source': { confidence: 'rumour' as 'peer' } } } }, { a: 'b' })) },
    rule: 'bill/source',
    message: source,
    line: 'confidence: rumour',
  },

  quoted('quotedText', { type: ['string', 'null'], 'x-accepts-quoted': true }),
  quoted('quotedFalse', { type: ['number', 'null'], 'x-accepts-quoted': false }),
  quoted('quotedUnion', { type: ['number', 'boolean', 'null'], 'x-accepts-quoted': true }),

  filter('filterSource', ['filters', { 'x-filterable': { name: { operators: ['eq'], 'x-source': { confidence: 'rumour' as 'peer' } } } }], source, 'confidence: rumour', 'bill/source'),
  filter('filterSourceOperator', ['filters', { 'x-filterable': { name: { operators: ['like'], 'x-source': { confidence: 'peer' } } } }], 'x-filterable.name must be a list', 'operators:'),
  filter('parameterSource', ['other', { 'x-source': { confidence: 'rumour' as 'peer' } }], source, 'confidence: rumour', 'bill/source'),
  filter('filterOperator', ['filters', { 'x-filterable': { name: ['eq', 'like'] } }], 'x-filterable.name must be a list of these operators:', '- eq'),
  filter('filterWithoutOperators', ['filters', { 'x-filterable': { name: [] } }], 'x-filterable.name must be a list of these operators:', 'name: []'),
  filter('filterParameter', ['where', { 'x-filterable': { name: ['eq'] } }], 'Move x-filterable to the parameter `filters`.', 'x-filterable:'),
  filter('sortParameter', ['order', { 'x-sortable': ['name'] }], 'Move x-sortable to the parameter `sort`.', 'x-sortable:'),
]

/** Unusual paths that pass every rule. */
export const unusualButValid: Record<string, PathItem> = {
  '/connect/v3/open': { get: operation('open', { security: [], responses: { 200: success, ...errors('400', '429', '5XX') } }) },
  '/connect/v3/inlineError': { get: operation('inlineError', { responses: { 200: success, ...common, 400: { description: 'No.', content: json(ref('Problem')) } } }) },
  '/connect/v3/fixed': { get: listOperation('fixed', { 'x-sdk': { group: 'fixed', name: 'list', pages: { param: 'page', size: 20 } }, parameters: without('max') }) },
  '/connect/v3/offset': {
    get: listOperation('offset', {
      'x-sdk': { group: 'offset', name: 'list', pages: { param: 'start' } },
      parameters: [...without('page'), queryParameter('start')],
      ...response200({ type: 'array', items: ref('Thing') }, [{ id: 'thi01' }]),
    }),
  },
  '/connect/v3/elsewhere': { get: operation('elsewhere', { externalDocs: { url: 'https://developer.bill.com/docs/a-guide' } }) },
  '/connect/v3/quoted': { get: operation('quoted', response200({ type: 'object', properties: { a: { type: ['number', 'null'], 'x-accepts-quoted': true } } }, { a: 1 })) },
  '/connect/v3/byReference': { get: listOperation('byReference', { responses: { 200: listResponse, ...common } }) },
}
