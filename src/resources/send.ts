/** A call: options resolved once, a draft written, and through the pipeline. */
import { resolveRequestOptions, type ResolvedOptions } from '../options/index.js'
import { createContext } from '../http/request-context.js'
import type { Pipeline } from '../http/pipeline.js'
import type { HttpClient } from '../http/request-options.js'
import { serializeRequest } from '../http/serialize-request.js'

/** Sends operations through a pipeline. */
export function createSend(settings: ResolvedOptions, pipeline: Pipeline): HttpClient['send'] {
  const defaults = resolveRequestOptions(settings)
  return async (operation, input, callOptions) => {
    const options = callOptions ? resolveRequestOptions(settings, callOptions) : defaults
    const draft = serializeRequest(settings.baseUrl, operation, input, options.headers)
    return await pipeline(draft, createContext(operation, options, input.body))
  }
}
