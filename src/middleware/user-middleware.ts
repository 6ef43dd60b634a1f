import { ConfigurationError } from '../errors/index.js'
import { raceWithAbort } from '../http/abort-signal.js'
import type { BufferedResponse } from '../http/buffered-response.js'
import type { Middleware, NextFunction } from '../http/middleware.js'
import type { InternalMiddleware, Pipeline } from '../http/pipeline.js'
import { isStream } from '../http/request-context.js'
import type { RequestSpec } from '../http/request-spec.js'
import { PROMPT_TIMEOUT_MS } from '../http/user-code.js'
import { MiddlewareTimer } from './middleware-timer.js'

/**
 * Runs the user's middleware on standard Request and Response objects. An aborted call rejects at once, even if the middleware is still waiting. If the
 * middleware never settles, the call rejects if nothing was sent, and otherwise resolves with BILL's response.
 * @param parse parses a response that middleware created itself.
 */
export const userMiddleware = (middleware: readonly Middleware[], parse: (response: Response) => Pipeline, warn: (message: string) => void): InternalMiddleware =>
  async function userMiddleware(request, context, next) {
    const { options } = context
    const received = new WeakMap<Response, BufferedResponse>()
    // Before a request it may ask a person.
    const timer = new MiddlewareTimer(PROMPT_TIMEOUT_MS, options.timeout)
    /** The response of the last request, if BILL accepted it and no other was sent since. */
    let accepted: BufferedResponse | undefined
    const send: NextFunction = async (forwarded) => {
      const spec = await fromRequest(forwarded, context.repeatable)
      // The call may have been aborted, or ended, while the middleware ran.
      options.signal?.throwIfAborted()
      timer.throwIfExpired()
      accepted = undefined
      const buffered = await timer.pauseFor(next(spec))
      accepted = buffered
      context.data = buffered.data
      received.set(buffered.response, buffered)
      return buffered.response
    }
    const chain = middleware.reduceRight<NextFunction>((rest, current) => (forwarded) => current(forwarded, context, rest), send)
    const run = async (): Promise<BufferedResponse> => {
      const response = await chain(toRequest(request))
      if (typeof (response as Response | undefined)?.status !== 'number') throw new ConfigurationError('Middleware must return a Response: that of next, or another one.')
      return received.get(response) ?? (await parse(response)(request, context))
    }
    try {
      return await raceWithAbort(timer.race(run), options.signal)
    } catch (error) {
      if (!accepted || options.signal?.aborted || !timer.expired || error !== timer.expired) throw error
      warn(`bill-sdk: ${timer.expired.message} The call resolves with BILL's response.`)
      return accepted
    } finally {
      timer.stop()
    }
  }

/** @throws ConfigurationError if the runtime cannot create the Request, for example because its stream is in use. */
function toRequest({ url, method, headers, body }: RequestSpec): Request {
  const init = { method, headers, redirect: 'manual', body: body ?? null, ...(isStream(body) && { duplex: 'half' }) } as const
  try {
    return new Request(url, init)
  } catch (cause) {
    throw new ConfigurationError(`The request cannot be created: ${(cause as Error).message}`, { cause })
  }
}

/** Reads the body, so that a retry can send it. A stream is not read, because it can be sent only once. */
async function fromRequest(request: Request, repeatable: boolean): Promise<RequestSpec> {
  if (request.bodyUsed) throw new ConfigurationError('Middleware consumed the request body. Read request.clone() instead, or pass a new Request to next.')
  const { url, method, headers, body } = request
  return { url, method, headers: Object.fromEntries(headers), body: body ? (repeatable ? await request.arrayBuffer() : body) : undefined }
}
