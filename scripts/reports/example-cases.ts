/** Collects every example body of the spec, with the location of its schema. */
import { METHODS, resolve, type Body, type Document, type MediaType, type OperationObject, type Response, type Schema } from '../generate/openapi.ts'

export type Side = 'request' | 'response' | 'event'

export interface ExampleCase {
  /** Place of the example, such as `createVendor request check`. */
  where: string
  side: Side
  /** JSON pointer of the schema in the document. All examples of a body have the same pointer. */
  pointer: string
  schema: Schema
  value: unknown
}

const JSON_TYPE = 'application/json'

/** Returns the examples of the request bodies and success responses of all operations, then the examples of all webhooks. Binary bodies have no examples. */
export function collectExamples(document: Document): ExampleCase[] {
  const cases: ExampleCase[] = []
  for (const [section, items] of [['paths', document.paths], ['webhooks', document.webhooks ?? {}]] as const)
    for (const [path, item] of Object.entries(items))
      for (const method of METHODS) {
        const operation = item[method]
        if (!operation) continue
        const at = `/${section}/${escapePointer(path)}/${method}`
        cases.push(...(section === 'paths' ? operationExamples(document, operation, at) : bodyExamples(document, operation, at, path, 'event')))
      }
  return cases
}

function operationExamples(document: Document, operation: OperationObject, at: string): ExampleCase[] {
  const responses = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
  return [
    ...bodyExamples(document, operation, at, operation.operationId, 'request'),
    ...responses.flatMap(([status, response]) => {
      const media = resolve<Response>(document, response).content?.[JSON_TYPE]
      return mediaExamples(document, media, `${at}/responses/${status}`, `${operation.operationId} ${status}`, 'response')
    }),
  ]
}

function bodyExamples(document: Document, operation: OperationObject, at: string, name: string, side: Side): ExampleCase[] {
  if (!operation.requestBody) return []
  const media = resolve<Body>(document, operation.requestBody).content[JSON_TYPE]
  return mediaExamples(document, media, `${at}/requestBody`, `${name} ${side}`, side)
}

function mediaExamples(document: Document, media: MediaType | undefined, at: string, where: string, side: Side): ExampleCase[] {
  if (!media) return []
  return Object.entries(media.examples ?? {}).map(([name, example]) => ({
    where: `${where} ${name}`,
    side,
    pointer: `${at}/content/${escapePointer(JSON_TYPE)}/schema`,
    schema: media.schema,
    value: resolve<{ value: unknown }>(document, example).value,
  }))
}

/** Escapes a key for use in a JSON pointer. */
export const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
