/** The operations of the OpenAPI description. Each has the IDs, body, query and response of a call, taken from the examples. */
import { readFileSync } from 'node:fs'
import { resolve, type Body, type Document, type MediaType, type OperationObject, type Parameter, type Response as ResponseObject } from '../../scripts/generate/openapi.ts'

export interface DescribedOperation {
  id: string
  verb: string
  path: string
  /** The path with the example IDs. */
  url: string
  /** The path of the method on the client, such as ['vendors', 'list']. */
  method: string[]
  security: Record<string, string[]>[]
  /** The arguments of the method: path IDs, body, query. */
  args: unknown[]
  status: number
  response: unknown
  pagination: { param: string } | undefined
}

export const document = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')) as Document

export const operations: DescribedOperation[] = Object.entries(document.paths).flatMap(([path, item]) =>
  (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((verb) => {
    const operation = item[verb]
    return operation ? [describe(path, verb, operation, [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) => resolve<Parameter>(document, parameter)))] : []
  }),
)

function describe(path: string, verb: string, operation: OperationObject, parameters: Parameter[]): DescribedOperation {
  const { group, name, pages } = operation['x-sdk']
  const success = Object.entries(operation.responses).find(([code]) => code.startsWith('2'))
  if (!success) throw new Error(`${operation.operationId} has no success response`)
  const ids = [...path.matchAll(/\{(.+?)\}/g)].map(([, id]) => String(parameterExample(parameters, 'path', id as string)))
  let next = 0
  return {
    id: operation.operationId,
    verb: verb.toUpperCase(),
    path,
    url: path.replaceAll(/\{.+?\}/g, () => encodeURIComponent(ids[next++] as string)),
    method: [...group.split('.'), name],
    security: operation.security,
    args: [...ids, ...bodyOf(operation), ...queryOf(parameters)],
    status: Number(success[0]),
    response: exampleOf(resolve<ResponseObject>(document, success[1]).content?.['application/json']),
    pagination: pages,
  }
}

function parameterExample(parameters: Parameter[], location: string, name: string): unknown {
  const parameter = parameters.find((item) => item.in === location && item.name === name)
  if (parameter?.example === undefined) throw new Error(`The ${location} parameter ${name} has no example; the contract test needs one.`)
  return parameter.example
}

function bodyOf(operation: OperationObject): unknown[] {
  if (!operation.requestBody) return []
  const { content } = resolve<Body>(document, operation.requestBody)
  return content['application/json'] ? [exampleOf(content['application/json'])] : [new TextEncoder().encode('bytes of a file')]
}

/** The required parameters, and a small page size. */
function queryOf(parameters: Parameter[]): unknown[] {
  const query = parameters.filter((parameter) => parameter.in === 'query')
  if (!query.length) return []
  const required = query.filter((parameter) => parameter.required).map(({ name }) => [name, parameterExample(parameters, 'query', name)])
  return [{ ...Object.fromEntries(required), ...(query.some(({ name }) => name === 'max') && { max: 5 }) }]
}

/** The first example, which the mock returns. */
export function exampleOf(media: MediaType | undefined): unknown {
  const [first] = Object.values(media?.examples ?? {})
  return first && resolve<{ value: unknown }>(document, first).value
}
