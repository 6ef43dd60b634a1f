/** From an operation and its input to a Request, by openapi-fetch, and through the pipeline. The only file that knows openapi-fetch. */
import createClient from 'openapi-fetch'
import type { ResolvedOptions, RequestOptions } from '../options.js'
import { resolveRequestOptions } from '../options.js'
import { makeContext } from './context.js'
import { ApiError } from './errors.js'
import { writeFilters, writeSort, type Filters } from './filters.js'
import type { Operation } from './operation.js'
import { checkPath } from './path.js'
import type { Pipeline } from './pipeline.js'
import type { RawClient } from './raw.js'
import type { Answer, Input } from './resource.js'
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
    checkPath(operation, input.path)
    if (operation.binary) checkUpload(operation, input.body)
    const context = makeContext(operation, options, input.body)
    const { response } = await client.request(operation.method, operation.path, {
      ...(operation.host && { baseUrl: operation.host }),
      params: { path: input.path, query: writeQuery(input.query) },
      ...writeBody(operation, input.body),
      headers: { ...(operation.binary && { 'Content-Type': 'application/octet-stream' }), Accept: 'application/json', ...options.headers },
      parseAs: 'stream',
      fetch: (request: Request) => pipeline(request, context),
    })
    return { data: context.data, response }
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

/** JSON is written by openapi-fetch; bytes and forms go as they are. A stream is sent as it is read, never copied. */
function writeBody(operation: Operation, body: unknown): object {
  if (body === undefined) return {}
  const plain = operation.binary || body instanceof URLSearchParams
  return { body, ...(plain && { bodySerializer: (bytes: unknown) => bytes }), ...(body instanceof ReadableStream && { duplex: 'half' }) }
}

type RawInit = { body?: unknown; headers?: Readonly<Record<string, string>>; signal?: AbortSignal }

/** bill.raw: openapi-fetch's own calls through the pipeline; an ApiError becomes the `error` of its answer again. */
export function makeRaw(settings: ResolvedOptions, pipeline: Pipeline, find: (method: string, path: string) => Operation): RawClient {
  const client = makeClient(settings.baseUrl)
  const call = (method: string) => (path: string, init: RawInit = {}) => {
    const operation = find(method, path)
    const { headers, signal, ...rest } = init
    const options = resolveRequestOptions(settings, { ...(headers && { headers }), ...(signal && { signal }) })
    const context = makeContext(operation, options, init.body)
    const fetch = (request: Request): Promise<Response> =>
      pipeline(request, context).catch((error: unknown) => {
        if (error instanceof ApiError) return error.response
        throw error
      })
    return client.request(method, path, { ...rest, ...writeBody(operation, init.body), headers: options.headers, fetch })
  }
  return { GET: call('GET'), PUT: call('PUT'), POST: call('POST'), PATCH: call('PATCH'), DELETE: call('DELETE') } as unknown as RawClient
}
