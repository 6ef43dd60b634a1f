/** The onion around fetch: each step may act before, after, more than once, or not at all. */
import type { RequestSpec } from './request-spec.js'
import type { BufferedResponse } from './buffered-response.js'
import type { RequestContext } from './middleware.js'

/** A step of the layer: like one of the user (step.ts), on what is lighter than a Request and a Response. */
export type InternalMiddleware = (draft: RequestSpec, context: RequestContext, next: (draft: RequestSpec) => Promise<BufferedResponse>) => Promise<BufferedResponse>

export type Pipeline = (draft: RequestSpec, context: RequestContext) => Promise<BufferedResponse>

/** Puts the steps around the last one, which sends; the first is outermost. A call that is aborted already goes nowhere, not even to a sign-in. */
export function compose(steps: readonly InternalMiddleware[], last: Pipeline): Pipeline {
  const onion = steps.reduceRight<Pipeline>((inner, step) => (draft, context) => step(draft, context, (next) => inner(next, context)), last)
  return (draft, context) => {
    context.options.signal?.throwIfAborted()
    return onion(draft, context)
  }
}
