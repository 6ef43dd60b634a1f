import type { ResolvedRequestOptions } from './types.js'
import type { Operation } from './operation.js'
import type { Context } from './step.js'

/** The context of a call that has not been sent. A stream can be read but once, so it cannot be sent a second time. */
export const makeContext = (operation: Operation, options: ResolvedRequestOptions, body: unknown): Context => ({
  operation,
  options,
  attempt: 0,
  repeatable: !(body instanceof ReadableStream),
})
