import { draftOf, makeRequest } from '../core/draft.js'
import { abortable } from '../core/on-abort.js'
import type { InnerStep, Pipeline } from '../core/pipeline.js'
import type { Next, Step } from '../core/step.js'
import type { Reply } from '../core/reply.js'

/**
 * The user's steps as one of ours: they see a Request and a Response, made for them alone. A call that is aborted ends at once, whatever they wait for.
 * @param judge reads and judges an answer that a step gave instead of the one it got, as if it were BILL's.
 */
export const own = (steps: readonly Step[], judge: (response: Response) => Pipeline): InnerStep =>
  async function own(draft, context, next) {
    const known = new WeakMap<Response, Reply>()
    const send: Next = async (request) => {
      const sent = await draftOf(request, context.repeatable)
      // A step may take its time: what was aborted meanwhile goes nowhere, not even to a sign-in.
      context.options.signal?.throwIfAborted()
      const reply = await next(sent)
      context.data = reply.data
      known.set(reply.response, reply)
      return reply.response
    }
    const onion = steps.reduceRight<Next>((inner, step) => (request) => step(request, context, inner), send)
    const run = async (): Promise<Reply> => {
      const response = await onion(makeRequest(draft))
      return known.get(response) ?? judge(response)(draft, context)
    }
    return abortable(run(), context.options.signal)
  }
