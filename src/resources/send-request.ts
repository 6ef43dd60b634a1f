import { ApiError, ConfigurationError } from '../errors/index.js'
import { findOperationByPath } from '../http/operation-lookup.js'
import type { Pipeline } from '../http/pipeline.js'
import { createContext } from '../http/request-context.js'
import { mergeHeaders } from '../http/request-spec.js'
import type { ResolvedOptions } from '../options/bill-options.js'
import { resolveRequestOptions } from '../options/resolve.js'
import type { HttpClient } from './http-client.js'

/** Sends the Requests of the raw client. */
export function createSendRequest(client: ResolvedOptions, pipeline: Pipeline): HttpClient['sendRequest'] {
  return async (request, { method, path, stream }, callOptions) => {
    // Credentials are added below, so the request must not go anywhere else.
    if (new URL(request.url).origin !== client.baseUrl)
      throw new ConfigurationError(`The raw client sends requests only to ${client.baseUrl}. The path must begin with "/", and baseUrl cannot be changed for one call.`)
    const operation = findOperationByPath(method, path)
    const options = resolveRequestOptions(client, callOptions)
    const body = request.body ? await request.arrayBuffer() : undefined
    const headers = mergeHeaders({ accept: 'application/json' }, options.headers, Object.fromEntries(request.headers))
    try {
      const { response } = await pipeline({ url: request.url, method, headers, body }, createContext(operation, options, body, stream ? 'stream' : 'buffer'))
      return response
    } catch (error) {
      if (error instanceof ApiError) return error.response
      throw error
    }
  }
}
