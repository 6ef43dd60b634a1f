import { toRequest, type RequestSpec } from './request-spec.js'
import type { Fetch } from './request-options.js'

export type Transport = (draft: RequestSpec) => Promise<Response>

/**
 * Hands drafts to fetch as Requests. The signal goes beside the Request, as fetch takes it, and is made when it is looked at: a Request that follows a
 * signal costs thrice as much, and fetch would make its own copy of it all the same. A function of one parameter would lose what is beside it, so there
 * the Request follows.
 */
export const createTransport = (fetch: Fetch): Transport =>
  fetch.length === 1 ? (draft) => fetch(toRequest(draft, draft.controller?.signal)) : (draft) => fetch(toRequest(draft), draft.controller && beside(draft.controller))

const beside = (controller: AbortController): { signal: AbortSignal } => ({
  get signal() {
    return controller.signal
  },
})
