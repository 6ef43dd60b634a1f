import { fromRequest, toRequest } from '../http/request-spec.js'
import { raceWithAbort } from '../http/abort-signal.js'
import type { InternalMiddleware, Pipeline } from '../http/pipeline.js'
import type { NextFunction, Middleware } from '../http/middleware.js'
import type { BufferedResponse } from '../http/buffered-response.js'

/**
 * The user's steps as one of ours: they see a Request and a Response, made for them alone. A call that is aborted ends at once, whatever they wait for.
 * @param judge reads and judges an answer that a step gave instead of the one it got, as if it were BILL's.
 */
export const userMiddleware = (steps: readonly Middleware[], judge: (response: Response) => Pipeline): InternalMiddleware =>
  async function own(draft, context, next) {
    const known = new WeakMap<Response, BufferedResponse>()
    const send: NextFunction = async (request) => {
      const sent = await fromRequest(request, context.repeatable)
      // A step may take its time: what was aborted meanwhile goes nowhere, not even to a sign-in.
      context.options.signal?.throwIfAborted()
      const reply = await next(sent)
      context.data = reply.data
      known.set(reply.response, reply)
      return reply.response
    }
    const onion = steps.reduceRight<NextFunction>((inner, step) => (request) => step(request, context, inner), send)
    const run = async (): Promise<BufferedResponse> => {
      const response = await onion(toRequest(draft))
      return known.get(response) ?? judge(response)(draft, context)
    }
    return raceWithAbort(run(), context.options.signal)
  }
