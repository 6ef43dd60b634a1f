/** The operations of the OpenAPI description, each with what a call requires: ids, body, query and response from its examples. */
import { readFileSync } from 'node:fs'
import { resolve, type Body, type Document, type MediaType, type OperationObject, type Parameter, type Response as Answer } from '../../scripts/generate/openapi.ts'

export interface DescribedOperation {
  id: string
  verb: string
  path: string
  /** The path with the example ids. */
  url: string
  /** The path of the method on the client, such as ['vendors', 'list']. */
  method: string[]
  security: Record<string, string[]>[]
  /** Arguments of the method: path ids, body, query. */
  args: unknown[]
  status: number
  answer: unknown
  pages: { param: string } | undefined
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
  const found = Object.entries(operation.responses).find(([code]) => code.startsWith('2'))
  if (!found) throw new Error(`${operation.operationId} has no success response`)
  const ids = [...path.matchAll(/\{(.+?)\}/g)].map(([, id]) => String(example(parameters, 'path', id as string)))
  let next = 0
  return {
    id: operation.operationId,
    verb: verb.toUpperCase(),
    path,
    url: path.replaceAll(/\{.+?\}/g, () => encodeURIComponent(ids[next++] as string)),
    method: [...group.split('.'), name],
    security: operation.security,
    args: [...ids, ...bodyOf(operation), ...queryOf(parameters)],
    status: Number(found[0]),
    answer: exampleOf(resolve<Answer>(document, found[1]).content?.['application/json']),
    pages,
  }
}

function example(parameters: Parameter[], place: string, name: string): unknown {
  const parameter = parameters.find((item) => item.in === place && item.name === name)
  if (parameter?.example === undefined) throw new Error(`The ${place} parameter ${name} has no example; the contract test needs one.`)
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
  const required = query.filter((parameter) => parameter.required).map(({ name }) => [name, example(parameters, 'query', name)])
  return [{ ...Object.fromEntries(required), ...(query.some(({ name }) => name === 'max') && { max: 5 }) }]
}

/** The first example, which the mock returns. */
export function exampleOf(media: MediaType | undefined): unknown {
  const [first] = Object.values(media?.examples ?? {})
  return first && resolve<{ value: unknown }>(document, first).value
}
