/** Creates the request of an operation from its input. */
import { ConfigurationError } from '../errors/index.js'
import { serializeQuery } from '../query/query.js'
import { serializeJson } from './json.js'
import type { Operation } from './operation.js'
import { serializePath } from './path.js'
import { isStream } from './request-context.js'
import { mergeHeaders, type RequestSpec } from './request-spec.js'
import { validateUpload } from './upload.js'

/** The arguments of a method: path IDs, body and query. */
export interface Input {
  readonly path?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly query?: object | undefined
}

/** @throws ConfigurationError before any request is sent, if the input cannot be serialized. */
export function serializeRequest(baseUrl: string, operation: Operation, { path, query, body }: Input, extra: Readonly<Record<string, string>>): RequestSpec {
  try {
    const search = query ? serializeQuery(query, operation.query) : ''
    const url = `${operation.host ?? baseUrl}${serializePath(operation, path)}${search && '?'}${search}`
    const { type, content } = serializeBody(operation, body)
    return { url, method: operation.method, headers: mergeHeaders({ accept: 'application/json', ...(type && { 'content-type': type }) }, extra), body: content }
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause
    throw new ConfigurationError(`${operation.id}: the request cannot be serialized: ${(cause as Error).message}`, { cause })
  }
}

/** Files, streams and forms are sent unchanged. Any other body is sent as JSON. */
function serializeBody(operation: Operation, body: unknown): { type?: string; content?: BodyInit } {
  if (operation.binaryRequest) return { type: 'application/octet-stream', content: validateUpload(operation, body) }
  if (body === undefined) return {}
  if (body instanceof FormData) return { content: body }
  if (body instanceof URLSearchParams) return { type: 'application/x-www-form-urlencoded', content: new URLSearchParams(body) }
  return { type: 'application/json', content: isStream(body) ? body : serializeJson(operation.id, body) }
}
