/** The public types of user middleware, which the option `use` accepts. */
import type { AuthScheme, Operation } from './operation.js'
import type { ResolvedRequestOptions } from './request-options.js'

/** The context of a call, passed to middleware. */
export interface RequestContext {
  readonly operation: Operation
  readonly options: ResolvedRequestOptions
  /** Number of attempts so far: 0 before the first one. Sign-ins are not counted. */
  attempt: number
  /** Number of attempts that BILL may have processed: they were sent, and BILL did not reject them. */
  attemptsNotRejected: number
  /** Whether the body can be resent; a stream cannot. */
  readonly repeatable: boolean
  /** The authentication scheme of the call, once it is known. Rate limits depend on it. */
  auth?: AuthScheme
  /** How the body of a successful response is read: parsed as JSON, or passed to the raw client as a buffer or as a stream. */
  readonly responseType: 'json' | 'buffer' | 'stream'
  /** The parsed response body. Set when `next` has resolved. */
  data?: unknown
}

/** Calls the rest of the middleware chain. */
export type NextFunction = (request: Request) => Promise<Response>

/**
 * Middleware of the option `use`. It wraps the whole call, including sign-in and retries.
 *
 * ```ts
 * const withTraceId: Middleware = (request, context, next) => {
 *   request.headers.set('X-Trace-Id', crypto.randomUUID())
 *   return next(request)
 * }
 * ```
 * Pass `next` a request with an unread body. If you call `next` more than once, pass `request.clone()`. The SDK uses the URL, method, headers and body of that
 * request. The signal and the timeout come from the options of the call. An aborted call rejects at once, even if the middleware is still waiting.
 *
 * Middleware has five minutes before it calls `next`, and as long as `timeout` after `next` has resolved. If it never settles, the call rejects in the first
 * case, and resolves with BILL's response in the second. If it throws after BILL accepted a write, the call rejects with what it throws, and
 * `isOutcomeUnknown` returns true for that error.
 */
export type Middleware = (request: Request, context: Readonly<RequestContext>, next: NextFunction) => Promise<Response>
