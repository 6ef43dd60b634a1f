import type { RequestContext } from './middleware.js'
import type { Operation } from './operation.js'
import type { ResolvedRequestOptions } from './request-options.js'

/** Creates the context of a call. */
export const createContext = (operation: Operation, options: ResolvedRequestOptions, body: unknown, responseType: RequestContext['responseType'] = 'json'): RequestContext => ({
  operation,
  options,
  attempt: 0,
  attemptsNotRejected: 0,
  repeatable: !isStream(body),
  responseType,
})

/** Some environments, such as jsdom, do not have streams. */
export const isStream = (body: unknown): body is ReadableStream => typeof ReadableStream === 'function' && body instanceof ReadableStream
