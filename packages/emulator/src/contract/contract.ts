/** The OpenAPI description, read once: one entry per operation, with what the emulator needs to serve it. */

export type Json = Record<string, unknown>

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The ways to authenticate that BILL's operations accept. */
export type Scheme = 'session' | 'partner' | 'partnerOrganization' | 'spend' | 'oauth'

export interface Operation {
  readonly id: string
  readonly method: HttpMethod
  readonly path: string
  /** Where the SDK has the method: `customers.contacts` and `list`. The group names the collection in the store. */
  readonly group: string
  readonly name: string
  readonly schemes: readonly Scheme[]
  /** Whether the session must be MFA-trusted. */
  readonly requiresMfa: boolean
  /** Names of the path parameters, in order. */
  readonly pathParameters: readonly string[]
  readonly queryParameters: readonly QueryParameter[]
  /** Pointer to the schema of the JSON request body. */
  readonly requestSchema: string | undefined
  readonly isBodyRequired: boolean
  /** Whether the request body is a file. */
  readonly isBinary: boolean
  readonly status: number
  /** Pointer to the schema of the JSON response body; undefined if there is no content. */
  readonly responseSchema: string | undefined
  readonly filterable: Readonly<Record<string, readonly string[]>> | undefined
  readonly sortable: readonly string[] | undefined
  readonly pages: { readonly param: 'page' | 'nextPage' | 'start'; readonly size?: number } | undefined
}

export interface QueryParameter {
  readonly name: string
  readonly required: boolean
  readonly schema: Json
}

export interface Contract {
  readonly document: Json
  readonly operations: readonly Operation[]
  operation(id: string): Operation
  /** Follows a JSON pointer or `$ref`. */
  resolve(pointer: string): Json
}

export function loadContract(document: Json): Contract {
  const resolve = (pointer: string): Json => {
    let value: unknown = document
    for (const part of pointer.slice(2).split('/')) value = (value as Json)[part.replaceAll('~1', '/').replaceAll('~0', '~')]
    return value as Json
  }
  const operations = Object.entries(document['paths'] as Record<string, Json>).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, value]) => ((value as Json)['operationId'] ? [readOperation(path, method, item, value as Json, resolve)] : [])),
  )
  const byId = new Map(operations.map((operation) => [operation.id, operation]))
  return {
    document,
    operations,
    resolve,
    operation(id) {
      const operation = byId.get(id)
      if (!operation) throw new Error(`The description has no operation ${id}.`)
      return operation
    },
  }
}

function readOperation(path: string, method: string, item: Json, value: Json, resolve: (pointer: string) => Json): Operation {
  const sdk = value['x-sdk'] as { group: string; name: string; pages?: Operation['pages'] }
  const parameters = [...((item['parameters'] ?? []) as Json[]), ...((value['parameters'] ?? []) as Json[])].map((parameter) => (parameter['$ref'] ? resolve(parameter['$ref'] as string) : parameter))
  const base = `#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}`
  const body = value['requestBody'] as { required?: boolean; content?: Json } | undefined
  const responses = value['responses'] as Record<string, { content?: Json }>
  const status = Object.keys(responses).find((code) => code.startsWith('2')) as string
  const security = value['security'] as Record<string, string[]>[]
  const isJson = (content: Json | undefined): boolean => content?.['application/json'] !== undefined
  const query = parameters.filter((parameter) => parameter['in'] === 'query')
  return {
    id: value['operationId'] as string,
    method: method.toUpperCase() as HttpMethod,
    path,
    group: sdk.group,
    name: sdk.name,
    schemes: security.map(readScheme),
    requiresMfa: security.some((scheme) => scheme['sessionId']?.includes('mfa-trusted')),
    pathParameters: [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string),
    queryParameters: query.map((parameter) => ({ name: parameter['name'] as string, required: parameter['required'] === true, schema: parameter['schema'] as Json })),
    requestSchema: isJson(body?.content) ? `${base}/requestBody/content/application~1json/schema` : undefined,
    isBodyRequired: body?.required === true,
    isBinary: body?.content !== undefined && !isJson(body.content),
    status: Number(status),
    responseSchema: isJson(responses[status]?.content) ? `${base}/responses/${status}/content/application~1json/schema` : undefined,
    filterable: readFilterable(query.find((parameter) => parameter['name'] === 'filters')?.['x-filterable']),
    sortable: query.find((parameter) => parameter['name'] === 'sort')?.['x-sortable'] as Operation['sortable'],
    pages: sdk.pages,
  }
}

/** A field has a list of operators, or an object with the list and its source. */
function readFilterable(fields: unknown): Operation['filterable'] {
  if (fields === undefined) return undefined
  const entries = Object.entries(fields as Record<string, readonly string[] | { readonly operators: readonly string[] }>)
  return Object.fromEntries(entries.map(([name, value]) => [name, 'operators' in value ? value.operators : value]))
}

function readScheme(scheme: Readonly<Record<string, unknown>>): Scheme {
  if (scheme['oauth']) return 'oauth'
  if (scheme['apiToken']) return 'spend'
  if (scheme['appKey']) return scheme['organizationId'] ? 'partnerOrganization' : 'partner'
  return 'session'
}
