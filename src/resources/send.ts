import type { Pipeline } from '../http/pipeline.js'
import { createContext } from '../http/request-context.js'
import { serializeRequest } from '../http/serialize-request.js'
import type { ResolvedOptions } from '../options/bill-options.js'
import { resolveRequestOptions } from '../options/resolve.js'
import type { HttpClient } from './http-client.js'

/** Creates the function that sends operations. It resolves the options of a call, serializes the request, and runs the pipeline. */
export function createSend(client: ResolvedOptions, pipeline: Pipeline): HttpClient['send'] {
  const defaults = resolveRequestOptions(client)
  return async (operation, input, callOptions) => {
    const options = callOptions ? resolveRequestOptions(client, callOptions) : defaults
    const request = serializeRequest(client.baseUrl, operation, input, options.headers)
    return pipeline(request, createContext(operation, options, input.body))
  }
}
