import type { RequestContext } from './middleware.js'
import type { Operation } from './operation.js'
import type { ResolvedRequestOptions } from './request-options.js'

/** The context of a call before its first attempt. */
export const createContext = (operation: Operation, options: ResolvedRequestOptions, body: unknown, responseType: RequestContext['responseType'] = 'json'): RequestContext => ({
  operation,
  options,
  attempt: 0,
  repeatable: !isStream(body),
  responseType,
})

/** Not every runtime has streams: jsdom has none. */
export const isStream = (body: unknown): body is ReadableStream => typeof ReadableStream === 'function' && body instanceof ReadableStream
