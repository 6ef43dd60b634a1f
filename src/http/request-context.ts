import type { ResolvedRequestOptions } from './request-options.js'
import type { Operation } from './operation.js'
import type { RequestContext } from './middleware.js'

/** The context of a call that has not been sent. A stream can be read but once, so it cannot be sent a second time. */
export const createContext = (operation: Operation, options: ResolvedRequestOptions, body: unknown): RequestContext => ({
  operation,
  options,
  attempt: 0,
  repeatable: !(body instanceof ReadableStream),
})
