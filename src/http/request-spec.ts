import { ConfigurationError } from '../errors/index.js'

/** What a call will send. Each attempt makes a Request of its own from it, so that nothing has to be copied for a second send. */
export interface RequestSpec {
  readonly url: string
  readonly method: string
  /** Changed in place: credentials and keys are written into it. */
  readonly headers: Headers
  readonly body?: BodyInit | undefined
  /** Puts newer credentials into a draft that has waited, should the old ones be dead by now; set by the auth step. */
  refreshCredentials?: () => void
  /** Ends the attempt; set by the timeout step. */
  readonly controller?: AbortController
}

/**
 * A Request that has not been used. Redirects are not followed: credentials must reach no other host.
 * @throws ConfigurationError when the runtime cannot make one, as with a stream that somebody else reads.
 */
export function toRequest({ url, method, headers, body }: RequestSpec, signal?: AbortSignal): Request {
  const init = { method, headers, redirect: 'manual', body: body ?? null, signal: signal ?? null, duplex: 'half' } as const
  try {
    return new Request(url, init)
  } catch (cause) {
    throw new ConfigurationError(`The request cannot be written: ${(cause as Error).message}`, { cause })
  }
}

/** The draft of one attempt, ended by its controller. The headers are still those of the call. */
export const forAttempt = ({ url, method, headers, body }: RequestSpec, controller: AbortController): RequestSpec => ({ url, method, headers, body, controller })

/**
 * The way back, for a Request that a user's step hands on. Its body is read once, unless it is a stream that can be sent but once.
 * @throws ConfigurationError when the step has read the body.
 */
export async function fromRequest(request: Request, repeatable: boolean): Promise<RequestSpec> {
  if (request.bodyUsed) throw new ConfigurationError('A step called next with a request whose body it had read. Read request.clone() instead, or hand on a new Request.')
  const { url, method, headers, body } = request
  return { url, method, headers: new Headers(headers), body: body ? (repeatable ? await request.arrayBuffer() : body) : undefined }
}
