/** An operation and its input as a draft, by the serializers of openapi-fetch. The only file that knows openapi-fetch. */
import { createQuerySerializer, defaultBodySerializer, mergeHeaders } from 'openapi-fetch'
import type { Draft } from './draft.js'
import { ConfigurationError } from './errors.js'
import { writeFilters, writeSort, type Filters } from './filters.js'
import type { Operation } from './operation.js'
import { writePath } from './path.js'
import type { Input } from './types.js'
import { checkUpload } from './upload.js'

/** Lists are joined with commas. */
const writeSearch = createQuerySerializer({ array: { style: 'form', explode: false } })

/** @throws ConfigurationError when it cannot be written, before anything is sent. */
export function writeDraft(baseUrl: string, operation: Operation, { path, query, body }: Input, extra: Readonly<Record<string, string>>): Draft {
  if (operation.binary) checkUpload(operation, body)
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

/** A query with filters and sort as text. */
function writeQuery({ filters, sort, ...rest }: { readonly filters?: Filters | string; readonly sort?: string | readonly string[] }): Record<string, unknown> {
  return {
    ...rest,
    ...(filters !== undefined && { filters: writeFilters(filters) || undefined }),
    ...(sort !== undefined && { sort: writeSort(sort) || undefined }),
  }
}

/** A body and its type. Bytes, streams and forms go as they are, all else as JSON. */
function writeBody({ binary }: Operation, body: unknown): { type?: string; content?: BodyInit | undefined } {
  if (body === undefined) return {}
  if (body instanceof FormData) return { content: body }
  if (body instanceof URLSearchParams) return { type: 'application/x-www-form-urlencoded', content: body }
  if (binary) return { type: 'application/octet-stream', content: body as BodyInit }
  return { type: 'application/json', content: body instanceof ReadableStream ? body : defaultBodySerializer(body) }
}
