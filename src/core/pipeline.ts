/** The onion around fetch: each step may act before, after, more than once, or not at all. */
import type { Draft } from './draft.js'
import type { Reply } from './reply.js'
import type { Context } from './step.js'

/** A step of the layer: like one of the user (step.ts), on what is lighter than a Request and a Response. */
export type InnerStep = (draft: Draft, context: Context, next: (draft: Draft) => Promise<Reply>) => Promise<Reply>

export type Pipeline = (draft: Draft, context: Context) => Promise<Reply>

/** Puts the steps around the last one, which sends; the first is outermost. A call that is aborted already goes nowhere, not even to a sign-in. */
export function compose(steps: readonly InnerStep[], last: Pipeline): Pipeline {
  const onion = steps.reduceRight<Pipeline>((inner, step) => (draft, context) => step(draft, context, (next) => inner(next, context)), last)
  return (draft, context) => {
    context.options.signal?.throwIfAborted()
    return onion(draft, context)
  }
}
