/** What a step of the user is given. */
import type { AuthScheme, Operation } from './operation.js'
import type { ResolvedRequestOptions } from './request-options.js'

/** What the steps of one call share. */
export interface RequestContext {
  readonly operation: Operation
  readonly options: ResolvedRequestOptions
  /** 1 for the first send, counted up with each further one. */
  attempt: number
  /** Whether the body can be sent a second time; a stream cannot. */
  readonly repeatable: boolean
  /** How the call authenticates, set by the auth step; limits are counted by it. */
  scheme?: AuthScheme
  /** The parsed body of the answer, for steps of the user. */
  data?: unknown
}

export type NextFunction = (request: Request) => Promise<Response>

/**
 * A step of the user. It gets the request, facts about the call, and the rest of the onion.
 * It must call `next` with a request whose body has not been read: `request.clone()` where it may call it twice. Of a Request of its own, address,
 * method, headers and body count; what ends a call are its options `signal` and `timeout`. An aborted call ends at once, whatever a step waits for.
 */
export type Middleware = (request: Request, context: RequestContext, next: NextFunction) => Promise<Response>
