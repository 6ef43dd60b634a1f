/** From an operation and its input to a Request, by openapi-fetch, and through the pipeline. The only file that knows openapi-fetch. */
import createClient from 'openapi-fetch'
import type { ResolvedOptions } from '../options.js'
import type { RequestOptions } from './types.js'
import { resolveRequestOptions } from '../options.js'
import { makeContext } from './context.js'
import { ApiError, ConfigurationError } from './errors.js'
import { writeFilters, writeSort, type Filters } from './filters.js'
import type { Operation } from './operation.js'
import { checkPath } from './path.js'
import type { Pipeline } from './pipeline.js'
import type { RawClient } from './raw.js'
import type { Answer, Input } from './types.js'
import { checkUpload } from './upload.js'

/** openapi-fetch without the types of a description: paths and bodies are typed by the generated methods. */
interface Client {
  request(method: string, path: string, init: object): Promise<{ response: Response }>
}

/** Redirects are not followed, lists are joined with commas. */
const makeClient = (baseUrl: string): Client =>
  createClient({ baseUrl, redirect: 'manual', querySerializer: { array: { style: 'form', explode: false } } }) as unknown as Client

export type Send = (operation: Operation, input: Input, options?: RequestOptions) => Promise<Answer>

/** A function that sends operations through a pipeline. */
export function makeSend(settings: ResolvedOptions, pipeline: Pipeline): Send {
  const client = makeClient(settings.baseUrl)
  return async (operation, input, callOptions) => {
    const options = resolveRequestOptions(settings, callOptions)
    const context = makeContext(operation, options, input.body)
    const init = {
      ...(operation.host && { baseUrl: operation.host }),
      params: { path: input.path, query: writeQuery(input.query) },
      parseAs: 'stream',
      ...write(operation, input.path, input.body, options.headers),
    }
    const { response } = await hand(client, operation, init, (request) => pipeline(request, context))
    return { data: context.data, response }
  }
}

/** Has openapi-fetch write the request. What it cannot write never reaches the pipeline, so nothing was sent. */
async function hand(client: Client, operation: Operation, init: object, pipe: (request: Request) => Promise<Response>): Promise<{ response: Response }> {
  let written = false
  const fetch = (request: Request): Promise<Response> => {
    written = true
    return pipe(request)
  }
  try {
    return await client.request(operation.method, operation.path, { ...init, fetch })
  } catch (cause) {
    if (written) throw cause
    throw new ConfigurationError(`${operation.id}: the request cannot be written: ${(cause as Error).message}`, { cause })
  }
}

/** A query with filters and sort as text. */
function writeQuery(query: object | undefined): Record<string, unknown> {
  const { filters, sort, ...rest } = (query ?? {}) as { filters?: Filters | string; sort?: string | readonly string[] }
  return {
    ...rest,
    ...(filters !== undefined && { filters: writeFilters(filters) || undefined }),
    ...(sort !== undefined && { sort: writeSort(sort) || undefined }),
  }
}

/**
 * Headers and body, after a check of what can be told before sending. JSON is written by openapi-fetch; bytes and forms go as they are. A stream is sent
 * as it is read, never copied.
 */
function write(operation: Operation, ids: Readonly<Record<string, unknown>> | undefined, body: unknown, extra: Readonly<Record<string, string>>): object {
  checkPath(operation, ids)
  if (operation.binary) checkUpload(operation, body)
  const headers = { ...(operation.binary && { 'Content-Type': 'application/octet-stream' }), Accept: 'application/json', ...extra }
  if (body === undefined) return { headers }
  const plain = operation.binary || body instanceof URLSearchParams || body instanceof ReadableStream
  const form = body instanceof URLSearchParams && { 'Content-Type': 'application/x-www-form-urlencoded' }
  return { headers: { ...form, ...headers }, body, ...(plain && { bodySerializer: (bytes: unknown) => bytes }), ...(body instanceof ReadableStream && { duplex: 'half' }) }
}

interface RawInit {
  params?: { path?: Readonly<Record<string, unknown>>; query?: object }
  body?: unknown
  headers?: Readonly<Record<string, string>>
  signal?: AbortSignal
}

/** bill.raw: openapi-fetch's own calls through the pipeline; an ApiError becomes the `error` of its answer again. */
export function makeRaw(settings: ResolvedOptions, pipeline: Pipeline, find: (method: string, path: string) => Operation): RawClient {
  const client = makeClient(settings.baseUrl)
  const call =
    (method: string) =>
    async (path: string, { headers, signal, ...init }: RawInit = {}): Promise<unknown> => {
      const operation = find(method, path)
      const options = resolveRequestOptions(settings, { ...(headers && { headers }), ...(signal && { signal }) })
      const context = makeContext(operation, options, init.body)
      return hand(client, operation, { ...init, ...write(operation, init.params?.path, init.body, options.headers) }, (request) =>
        pipeline(request, context).catch((error: unknown) => {
          if (error instanceof ApiError) return error.response
          throw error
        }),
      )
    }
  return { GET: call('GET'), PUT: call('PUT'), POST: call('POST'), PATCH: call('PATCH'), DELETE: call('DELETE') } as unknown as RawClient
}
