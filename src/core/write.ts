/** An operation and its input as a draft, by the serializers of openapi-fetch. The only file that knows openapi-fetch. */
import { createQuerySerializer, defaultBodySerializer, mergeHeaders } from 'openapi-fetch'
import type { Draft } from './draft.js'
import { ConfigurationError } from './errors.js'
import { writeQuery } from './filters.js'
import type { Operation } from './operation.js'
import { writePath } from './path.js'
import type { Input } from './types.js'
import { readUpload } from './upload.js'

/** Lists are joined with commas. */
const writeSearch = createQuerySerializer({ array: { style: 'form', explode: false } })

/** @throws ConfigurationError when it cannot be written, before anything is sent. */
export function writeDraft(baseUrl: string, operation: Operation, { path, query, body }: Input, extra: Readonly<Record<string, string>>): Draft {
  try {
    const search = query ? writeSearch(writeQuery(query)) : ''
    const url = `${operation.host ?? baseUrl}${writePath(operation, path)}${search && '?'}${search}`
    const { type, content } = writeBody(operation, body)
    return { url, method: operation.method, headers: mergeHeaders({ Accept: 'application/json', 'Content-Type': type }, extra), body: content }
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause
    throw new ConfigurationError(`${operation.id}: the request cannot be written: ${(cause as Error).message}`, { cause })
  }
}

/** A body and its type. Files, streams and forms go as they are, all else as JSON. */
function writeBody(operation: Operation, body: unknown): { type?: string; content?: BodyInit | undefined } {
  if (operation.binary) return { type: 'application/octet-stream', content: readUpload(operation, body) }
  if (body === undefined) return {}
  if (body instanceof FormData) return { content: body }
  if (body instanceof URLSearchParams) return { type: 'application/x-www-form-urlencoded', content: new URLSearchParams(body) }
  return { type: 'application/json', content: body instanceof ReadableStream ? body : defaultBodySerializer(body) }
}
