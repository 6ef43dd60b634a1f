/** The onion around fetch: each step may act before, after, more than once, or not at all. */
import type { ResolvedRequestOptions } from './types.js'
import type { Auth, Operation } from './operation.js'

/** What the steps of one call share. */
export interface Context {
  readonly operation: Operation
  readonly options: ResolvedRequestOptions
  /** 1 for the first send, counted up with each further one. */
  attempt: number
  /** Whether the body can be sent a second time; a stream cannot. */
  readonly repeatable: boolean
  /** How the call authenticates, set by the auth step; limits are counted by it. */
  auth?: Auth
  /** Puts newer credentials into a request that has waited, should the old ones be dead by now; set by the auth step. */
  freshen?: (request: Request) => void
  /** The parsed body of the answer, set by the innermost step. */
  data?: unknown
  /** The answer that `data` belongs to. A step that gives another one has it read anew. */
  answer?: Response
}

export type Next = (request: Request) => Promise<Response>

/**
 * A step. It gets the request, facts about the call, and the rest of the onion.
 * It must call `next` with a request whose body has not been read: `request.clone()` where it may call it twice.
 */
export type Step = (request: Request, context: Context, next: Next) => Promise<Response>

export type Pipeline = (request: Request, context: Context) => Promise<Response>

/** Puts the steps around `fetch`, the first one outermost. A call that is aborted already goes nowhere, not even to a sign-in. */
export function compose(steps: readonly Step[], fetch: (request: Request) => Promise<Response>): Pipeline {
  return async (request, context) => {
    context.options.signal?.throwIfAborted()
    const from = (index: number): Next => {
      const step = steps[index]
      return step ? (inner) => step(inner, context, from(index + 1)) : fetch
    }
    return from(0)(request)
  }
}

/** The request, or a copy when it may be needed once more. */
export const forSending = (request: Request, context: Context): Request => (context.repeatable && request.body ? request.clone() : request)
