import { raceWithAbort } from '../http/abort-signal.js'
import type { InternalMiddleware } from '../http/pipeline.js'
import type { AuthScheme, Operation } from '../http/operation.js'
import type { ResolvedRequestOptions } from '../http/request-options.js'
import type { Credentials, Authenticator } from '../auth/authenticator.js'

/**
 * Adds the headers of the operation's scheme; when BILL refuses them, has the scheme find a cure and sends once more. A cure of one kind is tried
 * once: a session may be renewed, and the new one then be made trusted, but no further.
 * @param choose gives the scheme of an operation, or throws ConfigurationError that says what is missing.
 */
export const authenticate = (choose: (operation: Operation, options: ResolvedRequestOptions) => { kind: AuthScheme; scheme: Authenticator } | undefined): InternalMiddleware =>
  async function auth(draft, context, next) {
    const chosen = choose(context.operation, context.options)
    if (!chosen) return next(draft)
    const { scheme } = chosen
    context.scheme = chosen.kind
    const { signal } = context.options
    const given = scheme.credentials()
    let credentials = given instanceof Promise ? await raceWithAbort(given, signal) : given
    const tried: string[] = []
    draft.refreshCredentials = () => {
      const newer = scheme.getReplacement?.(credentials)
      if (newer) setHeaders((credentials = newer), draft.headers)
    }
    for (;;) {
      setHeaders(credentials, draft.headers)
      try {
        const reply = await next(draft)
        scheme.onAccepted?.(credentials)
        if (context.operation.id === 'logout') await scheme.invalidate?.(credentials)
        return reply
      } catch (error) {
        // The reason of an abort may be an error of ours, from another call. It is no verdict on this one.
        signal?.throwIfAborted()
        const kind = (error as Error | null)?.name ?? ''
        if (!scheme.recover || tried.includes(kind)) throw error
        tried.push(kind)
        const cured = await raceWithAbort(scheme.recover(error, credentials), signal)
        // A stream cannot be sent again; but with the cure, the caller's next try will do.
        if (!cured || !context.repeatable) throw error
        credentials = cured
      }
    }
  }

function setHeaders(credentials: Credentials, headers: Headers): void {
  for (const name in credentials.headers) headers.set(name, credentials.headers[name] as string)
}
