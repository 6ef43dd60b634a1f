/** A call: options resolved once, a draft written, and through the pipeline. */
import { resolveRequestOptions, type ResolvedOptions } from '../options.js'
import { makeContext } from './context.js'
import type { Pipeline } from './pipeline.js'
import type { Core } from './types.js'
import { writeDraft } from './write.js'

/** Sends operations through a pipeline. */
export function makeSend(settings: ResolvedOptions, pipeline: Pipeline): Core['send'] {
  const defaults = resolveRequestOptions(settings)
  return async (operation, input, callOptions) => {
    const options = callOptions ? resolveRequestOptions(settings, callOptions) : defaults
    const draft = writeDraft(settings.baseUrl, operation, input, options.headers)
    return await pipeline(draft, makeContext(operation, options, input.body))
  }
}
