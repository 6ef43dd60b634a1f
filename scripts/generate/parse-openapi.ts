/** Converts the bundle to the intermediate representation. No other code depends on how OpenAPI describes operations. */
import { findField } from './find-field.ts'
import type { AuthScheme, HttpMethod, Operation, WebhookEvent } from './ir.ts'
import { METHODS, refName, resolve, type Body, type Document, type OperationObject, type Parameter, type PathItem, type Response, type Schema } from './openapi.ts'
import { parseParameters } from './parse-parameters.ts'
import { parseSampleInput, printSample } from './samples/sample.ts'
import { namedType } from './schema-types.ts'
import { SpecError } from './spec-error.ts'
import type { RequestName } from './split-request-response.ts'

/** Returns the operations in the order of the spec. */
export function parseOperations(document: Document, requestName: RequestName): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      return operation ? [parseOperation(document, requestName, { path, method, operation, item })] : []
    }),
  )
}

export function parseEvents(document: Document): WebhookEvent[] {
  return Object.entries(document.webhooks ?? {}).map(([type, item]) => {
    const operation = item.post as OperationObject
    const schema = jsonSchema(resolve<Body>(document, operation.requestBody as Body))
    if (!schema?.$ref) throw new SpecError(`The body of the webhook ${type} must be a $ref to components/schemas.`)
    return { type, schema: refName(schema.$ref), description: operation.description }
  })
}

interface Place {
  path: string
  method: (typeof METHODS)[number]
  operation: OperationObject
  item: PathItem
}

function parseOperation(document: Document, requestName: RequestName, { path, method, operation, item }: Place): Operation {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) => resolve<Parameter>(document, parameter))
  const sdk = operation['x-sdk']
  const { status, response, schema } = parseResponse(document, operation)
  const body = parseBody(document, operation, requestName)
  const parsed: Omit<Operation, 'sample'> = {
    id: operation.operationId,
    method: method.toUpperCase() as HttpMethod,
    path,
    group: sdk.group.split('.'),
    name: sdk.name,
    tag: operation.tags[0] as string,
    summary: operation.summary,
    description: operation.description,
    docs: operation.externalDocs.url,
    confidence: operation['x-source'].confidence,
    auth: operation.security.map(parseAuthScheme),
    requiresMfa: operation.security.some((requirement) => requirement['sessionId']?.includes('mfa-trusted')),
    idempotent: method === 'get' || sdk.idempotent === true,
    money: sdk.money ?? 'none',
    idempotencyKey: parameters.some(({ name }) => name === 'X-Idempotent-Key'),
    ...parseParameters(document, path, parameters, schema, requestName),
    ...(body ? { body } : {}),
    status,
    response,
    ...(sdk.pages && schema ? { pagination: parsePagination(document, sdk.pages.param, schema) } : {}),
  }
  return { ...parsed, sample: printSample(document, operation, parsed, parseSampleInput(document, operation, parameters, parsed)) }
}

/** Maps the headers of a security requirement to an authentication scheme. */
function parseAuthScheme(requirement: Record<string, string[]>): AuthScheme {
  if ('apiToken' in requirement) return 'spend'
  if ('oauth' in requirement) return 'oauth'
  if ('organizationId' in requirement) return 'partnerOrganization'
  return 'appKey' in requirement ? 'partner' : 'session'
}

function parseBody(document: Document, operation: OperationObject, requestName: RequestName): Operation['body'] {
  if (!operation.requestBody) return undefined
  const body = resolve<Body>(document, operation.requestBody)
  const schema = jsonSchema(body)
  const required = body.required ?? false
  if (!schema) return { kind: 'binary', required, type: 'Upload' }
  return { kind: 'json', required, type: namedType(schema, requestName, `${operation.operationId}: the request body`) }
}

function parseResponse(document: Document, operation: OperationObject): { status: string; response: Operation['response']; schema?: Schema } {
  const found = Object.entries(operation.responses).find(([code]) => code.startsWith('2'))
  if (!found) throw new SpecError(`${operation.operationId} has no success response. Add a 2xx response.`)
  const [status, response] = found
  const schema = jsonSchema(resolve<Response>(document, response))
  if (!schema) return { status, response: { kind: 'empty', type: 'void' } }
  return { status, response: { kind: 'json', type: responseType(schema, `${operation.operationId}: the ${status} response`) }, schema }
}

const jsonSchema = (holder: { content?: Body['content'] }): Schema | undefined => holder.content?.['application/json']?.schema

const responseType = (schema: Schema, where: string): string => namedType(schema, (name) => name, where)

/** A list whose position parameter is `start` returns a bare array. Other lists return an object with `results`. */
function parsePagination(document: Document, param: string, schema: Schema): NonNullable<Operation['pagination']> {
  const list = param === 'start' ? resolve<Schema>(document, schema) : findField(document, schema, ['results'])?.schema
  return { param, item: responseType(list?.items as Schema, 'The type of list items') }
}
