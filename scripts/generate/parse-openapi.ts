/** Bundle -> model. The only place that knows how OpenAPI says things; the emitters know the model alone. */
import { METHODS, refName, resolve, type Body, type Document, type OperationObject, type Parameter, type Response, type Schema } from './openapi.ts'
import type { AuthScheme, Field, HttpMethod, Operation, WebhookEvent } from './ir.ts'
import { findField, type InputName } from './split-request-response.ts'

export function readOperations(document: Document, inputName: InputName): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      return operation ? [readOperation(document, inputName, path, method, operation, item.parameters ?? [])] : []
    }),
  )
}

export function readEvents(document: Document): WebhookEvent[] {
  return Object.entries(document.webhooks ?? {}).map(([type, item]) => {
    const operation = item.post as OperationObject
    const schema = jsonSchema(resolve<Body>(document, operation.requestBody as Body))
    if (!schema?.$ref) throw new Error(`The webhook ${type} must refer to a schema of its own.`)
    return { type, schema: refName(schema.$ref), description: operation.description }
  })
}

function readOperation(
  document: Document,
  inputName: InputName,
  path: string,
  method: (typeof METHODS)[number],
  operation: OperationObject,
  shared: NonNullable<OperationObject['parameters']>,
): Operation {
  const parameters = [...shared, ...(operation.parameters ?? [])].map((parameter) => resolve<Parameter>(document, parameter))
  const sdk = operation['x-sdk']
  const { status, response, schema } = readAnswer(document, operation)
  const body = readBody(document, operation, inputName)
  return {
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
    auth: operation.security.map(authOf),
    requiresMfa: operation.security.some((way) => way['sessionId']?.includes('mfa-trusted')),
    idempotent: method === 'get' || sdk.idempotent === true,
    idempotencyKey: parameters.some(({ name }) => name === 'X-Idempotent-Key'),
    ...readParameters(document, path, parameters, schema, inputName),
    ...(body ? { body } : {}),
    status,
    response,
    ...(sdk.pages && schema ? { pagination: readPages(document, sdk.pages.param, schema) } : {}),
  }
}

type FromParameters = Pick<Operation, 'pathParameters' | 'query' | 'filters' | 'sort'>

function readParameters(document: Document, path: string, parameters: Parameter[], list: Schema | undefined, inputName: InputName): FromParameters {
  const field = (parameter: Parameter): Field => ({
    name: parameter.name,
    type: typeText(parameter.schema, inputName),
    required: parameter.required ?? false,
    description: parameter.description ?? '',
  })
  const filters = parameters.find(({ name }) => name === 'filters')
  const sort = parameters.find(({ name }) => name === 'sort')
  return {
    pathParameters: [...path.matchAll(/\{(.+?)\}/g)].map(([, name]) => field(wanted(parameters, path, name as string))),
    query: parameters.filter((parameter) => parameter.in === 'query').map(field),
    filters: Object.entries(filters?.['x-filterable'] ?? {}).map(([name, operators]) => ({ name, operators, type: filterType(document, list, name, inputName) })),
    sort: sort?.['x-sortable'] ?? [],
  }
}

function wanted(parameters: Parameter[], path: string, name: string): Parameter {
  const found = parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)
  if (!found) throw new Error(`${path} has no path parameter ${name}`)
  return found
}

function authOf(way: Record<string, string[]>): AuthScheme {
  if ('apiToken' in way) return 'spend'
  if ('oauth' in way) return 'oauth'
  if ('organizationId' in way) return 'partnerOrganization'
  return 'appKey' in way ? 'partner' : 'session'
}

function readBody(document: Document, operation: OperationObject, inputName: InputName): Operation['body'] {
  if (!operation.requestBody) return undefined
  const body = resolve<Body>(document, operation.requestBody)
  const schema = jsonSchema(body)
  const required = body.required ?? false
  return schema ? { kind: 'json', required, type: namedType(schema, inputName, `${operation.operationId}: the request body`) } : { kind: 'binary', required, type: 'Upload' }
}

function readAnswer(document: Document, operation: OperationObject): { status: string; response: Operation['response']; schema?: Schema } {
  const found = Object.entries(operation.responses).find(([code]) => code.startsWith('2'))
  if (!found) throw new Error(`${operation.operationId} has no success response`)
  const schema = jsonSchema(resolve<Response>(document, found[1]))
  if (!schema) return { status: found[0], response: { kind: 'empty', type: 'void' } }
  return { status: found[0], response: { kind: 'json', type: namedType(schema, (name) => name, `${operation.operationId}: the ${found[0]} answer`) }, schema }
}

const jsonSchema = (holder: { content?: Body['content'] }): Schema | undefined => holder.content?.['application/json']?.schema

function readPages(document: Document, param: string, schema: Schema): NonNullable<Operation['pagination']> {
  if (param === 'start') return { param, item: namedType(resolve<Schema>(document, schema).items as Schema, (name) => name, 'list items') }
  const results = findField(document, schema, ['results'])?.schema
  return { param, item: namedType(results?.items as Schema, (name) => name, 'list items') }
}

/** Bodies and answers carry named types, so that signatures read well and users can import them. */
function namedType(schema: Schema, inputName: InputName, where: string): string {
  if (schema.$ref) return inputName(refName(schema.$ref))
  if (schema.type === 'array' && schema.items?.$ref) return `${inputName(refName(schema.items.$ref))}[]`
  throw new Error(`${where} must be a $ref to components/schemas, or an array of one.`)
}

/** TypeScript for the small schemas that parameters have. */
function typeText(schema: Schema, inputName: InputName): string {
  if (schema.$ref) return inputName(refName(schema.$ref))
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.type === 'array') return `readonly ${wrap(typeText(schema.items as Schema, inputName))}[]`
  const types = [schema.type ?? 'string'].flat().filter((type) => type !== 'null')
  return types.map((type) => (type === 'integer' ? 'number' : type)).join(' | ')
}

const wrap = (type: string): string => (type.includes('|') ? `(${type})` : type)

function filterType(document: Document, list: Schema | undefined, name: string, inputName: InputName): string {
  const found = list && findField(document, list, ['results', ...name.split('.')])
  if (!found) return 'string'
  if (found.ref && found.schema.enum) return inputName(found.ref)
  if (found.schema.format === 'date-time') return 'string | Date'
  return typeText(found.schema, inputName)
}
