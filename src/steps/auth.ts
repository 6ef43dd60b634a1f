import { abortable } from '../core/on-abort.js'
import type { InnerStep } from '../core/pipeline.js'
import type { Auth, Operation } from '../core/operation.js'
import type { ResolvedRequestOptions } from '../core/types.js'
import type { Credentials, Scheme } from '../auth/scheme.js'

/**
 * Adds the headers of the operation's scheme; when BILL refuses them, has the scheme find a cure and sends once more. A cure of one kind is tried
 * once: a session may be renewed, and the new one then be made trusted, but no further.
 * @param choose gives the scheme of an operation, or throws ConfigurationError that says what is missing.
 */
export const auth = (choose: (operation: Operation, options: ResolvedRequestOptions) => { kind: Auth; scheme: Scheme } | undefined): InnerStep =>
  async function auth(draft, context, next) {
    const chosen = choose(context.operation, context.options)
    if (!chosen) return next(draft)
    const { scheme } = chosen
    context.auth = chosen.kind
    const { signal } = context.options
    const given = scheme.credentials()
    let credentials = given instanceof Promise ? await abortable(given, signal) : given
    const tried: string[] = []
    draft.freshen = () => {
      const newer = scheme.newer?.(credentials)
      if (newer) put((credentials = newer), draft.headers)
    }
    for (;;) {
      put(credentials, draft.headers)
      try {
        const reply = await next(draft)
        scheme.accepted?.(credentials)
        if (context.operation.id === 'logout') await scheme.forget?.(credentials)
        return reply
      } catch (error) {
        // The reason of an abort may be an error of ours, from another call. It is no verdict on this one.
        signal?.throwIfAborted()
        const kind = (error as Error | null)?.name ?? ''
        if (!scheme.recover || tried.includes(kind)) throw error
        tried.push(kind)
        const cured = await abortable(scheme.recover(error, credentials), signal)
        // A stream cannot be sent again; but with the cure, the caller's next try will do.
        if (!cured || !context.repeatable) throw error
        credentials = cured
      }
    }
  }

function put(credentials: Credentials, headers: Headers): void {
  for (const name in credentials.headers) headers.set(name, credentials.headers[name] as string)
}
