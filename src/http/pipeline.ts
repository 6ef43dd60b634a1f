/** The middleware chain around fetch. Each middleware can run code before and after the rest of the chain. It can also run the rest again, or skip it. */
import type { BufferedResponse } from './buffered-response.js'
import type { RequestContext } from './middleware.js'
import type { RequestSpec } from './request-spec.js'

/** Middleware of the SDK. It works like user middleware (middleware.ts), but on lighter types than Request and Response. */
export type InternalMiddleware = (request: RequestSpec, context: RequestContext, next: (request: RequestSpec) => Promise<BufferedResponse>) => Promise<BufferedResponse>

export type Pipeline = (request: RequestSpec, context: RequestContext) => Promise<BufferedResponse>

/** Wraps the middleware around the pipeline that sends requests. The first middleware is the outermost. A call that is already aborted sends nothing, not even a sign-in. */
export function compose(middleware: readonly InternalMiddleware[], send: Pipeline): Pipeline {
  const chain = middleware.reduceRight<Pipeline>((next, current) => (request, context) => current(request, context, (forwarded) => next(forwarded, context)), send)
  return (request, context) => {
    context.options.signal?.throwIfAborted()
    return chain(request, context)
  }
}
