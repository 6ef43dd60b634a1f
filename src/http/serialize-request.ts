/** An operation and its input as a draft, by the serializers of openapi-fetch. The only file that knows openapi-fetch. */
import { createQuerySerializer, defaultBodySerializer, mergeHeaders } from 'openapi-fetch'
import type { RequestSpec } from './request-spec.js'
import { ConfigurationError } from '../errors/index.js'
import { serializeQuery } from '../query/filters.js'
import type { Operation } from './operation.js'
import { serializePath } from './path.js'
import type { Input } from './request-options.js'
import { validateUpload } from './upload.js'

/** Lists are joined with commas. */
const serializeSearch = createQuerySerializer({ array: { style: 'form', explode: false } })

/** @throws ConfigurationError when it cannot be written, before anything is sent. */
export function serializeRequest(baseUrl: string, operation: Operation, { path, query, body }: Input, extra: Readonly<Record<string, string>>): RequestSpec {
  try {
    const search = query ? serializeSearch(serializeQuery(query)) : ''
    const url = `${operation.host ?? baseUrl}${serializePath(operation, path)}${search && '?'}${search}`
    const { type, content } = serializeBody(operation, body)
    return { url, method: operation.method, headers: mergeHeaders({ Accept: 'application/json', 'Content-Type': type }, extra), body: content }
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause
    throw new ConfigurationError(`${operation.id}: the request cannot be written: ${(cause as Error).message}`, { cause })
  }
}

/** A body and its type. Files, streams and forms go as they are, all else as JSON. */
function serializeBody(operation: Operation, body: unknown): { type?: string; content?: BodyInit | undefined } {
  if (operation.binaryRequest) return { type: 'application/octet-stream', content: validateUpload(operation, body) }
  if (body === undefined) return {}
  if (body instanceof FormData) return { content: body }
  if (body instanceof URLSearchParams) return { type: 'application/x-www-form-urlencoded', content: new URLSearchParams(body) }
  return { type: 'application/json', content: body instanceof ReadableStream ? body : defaultBodySerializer(body) }
}
