import { dereference, type Json } from './document.js'

/** What an operation does to money; spec/README.md explains the values. Every GET is `none`. */
export type Money = 'moves' | 'redirects' | 'none'

/** The credentials that an operation accepts: those of a user, of a partner, a Spend & Expense token, or OAuth client credentials. */
export type AuthScheme = 'session' | 'partner' | 'partnerOrganization' | 'spend' | 'oauth'

export type Confidence = 'documented' | 'peer' | 'inferred'

export interface Parameter {
  /** The name in the request, such as `vendorId`. */
  readonly name: string
  readonly description: string
  readonly required: boolean
  /** The JSON Schema of the value. Its references are resolved. */
  readonly schema: Json
}

export interface RequestBody {
  readonly required: boolean
  /** Whether the body is a file and not JSON. */
  readonly isFile: boolean
  /** Pointer to the JSON Schema in the description. */
  readonly pointer: string
  /** The first example of the description. */
  readonly example: unknown
}

/** One operation of BILL's API, as the description states it. */
export interface Operation {
  /** BILL's operationId, such as `createVendorBankAccount`. */
  readonly id: string
  /** BILL's section of the API, such as `vendors`. */
  readonly tag: string
  /** The words of the command, such as `['vendors', 'bank-account', 'create']`. */
  readonly command: readonly string[]
  /** The method of the SDK: `vendors.bankAccount.create`. */
  readonly method: string
  /** BILL's title. */
  readonly summary: string
  readonly description: string
  readonly http: { readonly method: string; readonly path: string }
  /** The IDs in the path, in order. */
  readonly path: readonly Parameter[]
  readonly query: readonly Parameter[]
  readonly body: RequestBody | undefined
  /** The JSON Schema of the response, if it has a body. For a list with pages, the schema of one item. */
  readonly result: Json | undefined
  /** The fields of the parameter `filters`, each with its operators. Not set if the operation has no filters. */
  readonly filterable: Readonly<Record<string, readonly string[]>> | undefined
  /** The fields of the parameter `sort`. Not set if the operation has no sort. */
  readonly sortable: readonly string[] | undefined
  /** The query parameter that holds the position, if the operation is a list with pages. */
  readonly pageParameter: string | undefined
  /** Whether it only reads: every GET. */
  readonly isRead: boolean
  /** Whether it is safe to repeat after an unknown outcome. */
  readonly isRetrySafe: boolean
  /** The accepted schemes in order of preference; empty if the operation needs none. */
  readonly auth: readonly AuthScheme[]
  readonly requiresMfa: boolean
  /** Whether BILL accepts an idempotency key. */
  readonly hasIdempotencyKey: boolean
  readonly money: Money
  /** BILL's page. */
  readonly docs: string
  readonly confidence: Confidence
}

const HTTP_METHODS = ['get', 'post', 'put', 'patch', 'delete']

/** Reads the operations of one path. */
export function readPath(path: string, item: Json): Operation[] {
  return HTTP_METHODS.flatMap((method) => (item[method] ? [readOperation(path, method, item, item[method] as Json)] : []))
}

function readOperation(path: string, method: string, item: Json, value: Json): Operation {
  const sdk = value['x-sdk'] as { group: string; name: string; idempotent?: boolean; money?: Money; pages?: { param: string } }
  const parameters = ([item['parameters'], value['parameters']] as (Json[] | undefined)[]).flatMap((list) => list ?? []).map(dereference)
  const query = parameters.filter((parameter) => parameter['in'] === 'query')
  const find = (name: string, key: string): unknown => query.find((parameter) => parameter['name'] === name)?.[key]
  const security = value['security'] as Record<string, string[]>[]
  const isRead = method === 'get'
  return {
    id: value['operationId'] as string,
    tag: (value['tags'] as [string])[0],
    command: [...sdk.group.split('.'), sdk.name].map(toKebabCase),
    method: `${sdk.group}.${sdk.name}`,
    summary: value['summary'] as string,
    description: value['description'] as string,
    http: { method: method.toUpperCase(), path },
    path: Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => readParameter(parameters.find((parameter) => parameter['in'] === 'path' && parameter['name'] === name) as Json)),
    query: query.map(readParameter),
    body: readBody(path, method, value['requestBody'] as Json | undefined),
    result: readResult(value['responses'] as Record<string, Json>, sdk.pages !== undefined),
    filterable: readFilterable(find('filters', 'x-filterable') as Json | undefined),
    sortable: find('sort', 'x-sortable') as string[] | undefined,
    pageParameter: sdk.pages?.param,
    isRead,
    isRetrySafe: isRead || sdk.idempotent === true,
    auth: security.map(readScheme),
    requiresMfa: security.some((scheme) => scheme['sessionId']?.includes('mfa-trusted')),
    hasIdempotencyKey: parameters.some((parameter) => parameter['name'] === 'X-Idempotent-Key'),
    money: isRead ? 'none' : (sdk.money ?? 'moves'),
    docs: (value['externalDocs'] as { url: string }).url,
    confidence: (value['x-source'] as { confidence: Confidence }).confidence,
  }
}

/** `bankAccount` is `bank-account`. */
export const toKebabCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const readParameter = (parameter: Json): Parameter => ({
  name: parameter['name'] as string,
  description: (parameter['description'] as string | undefined) ?? '',
  required: parameter['required'] === true,
  schema: dereference(parameter['schema'] as Json),
})

function readBody(path: string, method: string, body: Json | undefined): RequestBody | undefined {
  if (!body) return undefined
  const content = body['content'] as Record<string, { examples?: Record<string, Json> }>
  const [type, { examples = {} }] = Object.entries(content)[0] as [string, { examples?: Record<string, Json> }]
  const [example] = Object.values(examples)
  const escape = (text: string): string => text.replaceAll('~', '~0').replaceAll('/', '~1')
  return {
    required: body['required'] === true,
    isFile: type !== 'application/json',
    pointer: `#/paths/${escape(path)}/${method}/requestBody/content/${escape(type)}/schema`,
    example: example && dereference(example)['value'],
  }
}

/** A field has a list of operators, or an object that holds the list and its source. */
function readFilterable(fields: Json | undefined): Operation['filterable'] {
  if (!fields) return undefined
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, Array.isArray(value) ? (value as string[]) : (value as { operators: string[] }).operators]))
}

/** A list with pages is `{ results: […] }`, or a bare array. */
function readResult(responses: Record<string, Json>, hasPages: boolean): Json | undefined {
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1]
  const content = (success && (dereference(success)['content'] as Record<string, { schema: Json }> | undefined))?.['application/json']
  if (!content || !hasPages) return content?.schema
  return findItems(content.schema)
}

function findItems(schema: Json): Json | undefined {
  const { items, properties, allOf = [] } = dereference(schema) as { items?: Json; properties?: Record<string, Json>; allOf?: Json[] }
  if (items) return items
  const results = properties?.['results']
  return results ? findItems(results) : allOf.map(findItems).find((found) => found !== undefined)
}

function readScheme(scheme: Readonly<Record<string, unknown>>): AuthScheme {
  if (scheme['oauth']) return 'oauth'
  if (scheme['apiToken']) return 'spend'
  if (scheme['appKey']) return scheme['organizationId'] ? 'partnerOrganization' : 'partner'
  return 'session'
}
