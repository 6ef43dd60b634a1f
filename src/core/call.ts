/** A call: options resolved once, a draft written, and through the pipeline. */
import { resolveRequestOptions, type ResolvedOptions } from '../options.js'
import { createContext } from './context.js'
import type { Pipeline } from './pipeline.js'
import type { HttpClient } from './types.js'
import { serializeRequest } from './write.js'

/** Sends operations through a pipeline. */
export function createSend(settings: ResolvedOptions, pipeline: Pipeline): HttpClient['send'] {
  const defaults = resolveRequestOptions(settings)
  return async (operation, input, callOptions) => {
    const options = callOptions ? resolveRequestOptions(settings, callOptions) : defaults
    const draft = serializeRequest(settings.baseUrl, operation, input, options.headers)
    return await pipeline(draft, createContext(operation, options, input.body))
  }
}
