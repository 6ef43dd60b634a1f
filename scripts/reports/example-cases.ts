/** Every example body of the description, with the place of its schema. */
import { METHODS, resolve, type Body, type Document, type MediaType, type OperationObject, type Response, type Schema } from '../openapi.ts'

export type Side = 'request' | 'answer' | 'event'

export interface ExampleCase {
  /** Such as `createVendor request check`. */
  where: string
  side: Side
  /** JSON pointer of the schema in the document; examples of one body share it. */
  pointer: string
  schema: Schema
  value: unknown
}

const JSON_TYPE = 'application/json'

/** Bodies and success answers of all operations, then those of all webhooks; binary bodies have none. */
export function readCases(document: Document): ExampleCase[] {
  const cases: ExampleCase[] = []
  for (const [section, items] of [['paths', document.paths], ['webhooks', document.webhooks ?? {}]] as const)
    for (const [path, item] of Object.entries(items))
      for (const method of METHODS) {
        const operation = item[method]
        if (!operation) continue
        const at = `/${section}/${escape(path)}/${method}`
        cases.push(...(section === 'paths' ? ofOperation(document, operation, at) : ofBody(document, operation, at, path, 'event')))
      }
  return cases
}

function ofOperation(document: Document, operation: OperationObject, at: string): ExampleCase[] {
  const answers = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
  return [
    ...ofBody(document, operation, at, operation.operationId, 'request'),
    ...answers.flatMap(([status, response]) => {
      const media = resolve<Response>(document, response).content?.[JSON_TYPE]
      return ofMedia(document, media, `${at}/responses/${status}`, `${operation.operationId} ${status}`, 'answer')
    }),
  ]
}

function ofBody(document: Document, operation: OperationObject, at: string, name: string, side: Side): ExampleCase[] {
  if (!operation.requestBody) return []
  const media = resolve<Body>(document, operation.requestBody).content[JSON_TYPE]
  return ofMedia(document, media, `${at}/requestBody`, `${name} ${side}`, side)
}

function ofMedia(document: Document, media: MediaType | undefined, at: string, where: string, side: Side): ExampleCase[] {
  if (!media) return []
  return Object.entries(media.examples ?? {}).map(([name, example]) => ({
    where: `${where} ${name}`,
    side,
    pointer: `${at}/content/${escape(JSON_TYPE)}/schema`,
    schema: media.schema,
    value: resolve<{ value: unknown }>(document, example).value,
  }))
}

/** A key as part of a JSON pointer. */
export const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
