import { draftOf, makeRequest } from '../core/draft.js'
import type { InnerStep, Pipeline } from '../core/pipeline.js'
import type { Next, Step } from '../core/step.js'
import type { Reply } from '../core/reply.js'

/**
 * The user's steps as one of ours: they see a Request and a Response, made for them alone.
 * @param judge reads and judges an answer that a step gave instead of the one it got, as if it were BILL's.
 */
export const own = (steps: readonly Step[], judge: (response: Response) => Pipeline): InnerStep =>
  async function own(draft, context, next) {
    const known = new WeakMap<Response, Reply>()
    const send: Next = async (request) => {
      const reply = await next(await draftOf(request, context.repeatable))
      context.data = reply.data
      known.set(reply.response, reply)
      return reply.response
    }
    const onion = steps.reduceRight<Next>((inner, step) => (request) => step(request, context, inner), send)
    const response = await onion(makeRequest(draft))
    return known.get(response) ?? judge(response)(draft, context)
  }
