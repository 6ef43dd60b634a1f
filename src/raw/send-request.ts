import { ApiError, ConfigurationError, maskedBodyOf } from '../errors/index.js'
import { toResponse } from '../http/buffered-response.js'
import { createContext } from '../http/request-context.js'
import { mergeHeaders } from '../http/request-spec.js'
import { validateUpload } from '../http/upload.js'
import { assertHeaders } from '../options/validate.js'
import { resolveRequestOptions } from '../options/resolve.js'
import type { RequestOptions } from '../http/request-options.js'
import type { HttpClient } from '../resources/http-client.js'
import { findOperationByPath } from './operation-lookup.js'

/** The target of a request of the raw client. */
export interface RequestTarget {
  /** Path template. */
  readonly path: string
  /** Whether the caller reads the body of a successful response as a stream. */
  readonly stream: boolean
}

/** Sends a Request through the whole pipeline. An HTTP error status resolves to its response. */
export async function sendRequest({ options: client, pipeline }: HttpClient, request: Request, { path, stream }: RequestTarget, callOptions: RequestOptions): Promise<Response> {
  // The pipeline adds credentials, so the request must not go to another host.
  if (new URL(request.url).origin !== client.baseUrl)
    throw new ConfigurationError(`The raw client sends requests only to ${client.baseUrl}. The path must begin with "/", and baseUrl cannot be changed for one call.`)
  const operation = findOperationByPath(request.method, path)
  // `request.signal` is the signal of the call, or the signal that openapi-fetch middleware set. The combined signal is released after the call, so a long-lived signal keeps no listener.
  const signal = callOptions.signal ? AbortSignal.any([request.signal, callOptions.signal]) : request.signal
  const options = resolveRequestOptions(client, { ...callOptions, signal })
  const body = request.body ? await request.arrayBuffer() : undefined
  const headers = mergeHeaders({ accept: 'application/json' }, options.headers, assertHeaders(Object.fromEntries(request.headers)))
  if (operation.binaryRequest) {
    validateUpload(operation, body)
    // openapi-fetch sets the content type of every body to JSON, unless the caller sets a type.
    if (headers['content-type'] === 'application/json') headers['content-type'] = 'application/octet-stream'
  }
  try {
    const buffered = await pipeline({ url: request.url, method: request.method, headers, body }, createContext(operation, options, body, stream ? 'stream' : 'buffer'))
    // Return a copy, because middleware may have read the original. A streamed body cannot be copied.
    return buffered.body === '' ? buffered.response : toResponse(buffered, buffered.body)
  } catch (error) {
    if (error instanceof ApiError) return errorResponse(error)
    throw error
  }
}

/** Bodies that openapi-fetch would parse to a falsy `error`. */
const FALSY_JSON = new Set(['null', 'false', '0', '""'])

/** Creates the response of an error, unread by middleware, with secrets masked. An empty body becomes an error list, so that `if (error)` detects every error. */
function errorResponse(error: ApiError): Response {
  const { response, message } = error
  const body = maskedBodyOf(error)
  if (body.trim() !== '' && !FALSY_JSON.has(body.trim())) return toResponse(response, body)
  const list = toResponse(response, JSON.stringify([{ message }]))
  list.headers.set('content-type', 'application/json')
  return list
}
