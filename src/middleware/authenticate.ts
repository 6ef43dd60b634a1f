import type { Authenticator, Credentials, RecoveringCall } from '../auth/authenticator.js'
import { isOutcomeUnknown } from '../errors/index.js'
import { raceWithAbort } from '../http/abort-signal.js'
import { isRetrySafe, type AuthScheme, type Operation } from '../http/operation.js'
import type { InternalMiddleware } from '../http/pipeline.js'
import type { ResolvedRequestOptions } from '../http/request-options.js'

type ChooseAuthenticator = (operation: Operation, options: ResolvedRequestOptions) => { scheme: AuthScheme; authenticator: Authenticator } | undefined

/**
 * Adds credentials. If BILL rejects them, gets new credentials and retries, once in each way. For example, a session can be renewed, and the new session can
 * then be made MFA-trusted.
 * @param choose returns the authenticator of an operation, or throws a ConfigurationError that names the missing options.
 */
export const authenticate = (choose: ChooseAuthenticator): InternalMiddleware =>
  async function authenticate(request, context, next) {
    const chosen = choose(context.operation, context.options)
    if (!chosen) return next(request)
    const { authenticator } = chosen
    context.auth = chosen.scheme
    const { signal } = context.options
    const current = authenticator.credentials()
    let credentials = current instanceof Promise ? await raceWithAbort(current, signal) : current
    const call: RecoveringCall = { operation: context.operation, signal }
    request.refreshCredentials = () => {
      const replacement = authenticator.getReplacement?.(credentials)
      if (replacement) setHeaders(request.headers, (credentials = replacement))
    }
    for (;;) {
      setHeaders(request.headers, credentials)
      try {
        const response = await next(request)
        authenticator.onAccepted?.(credentials)
        if (context.operation.id === 'logout') await authenticator.invalidate?.(credentials)
        return response
      } catch (error) {
        // An abort reason can be an SDK error from another call. It must not start a recovery of this call.
        signal?.throwIfAborted()
        // BILL may have processed this write, whatever the error says about the session.
        if (isOutcomeUnknown(error) && !isRetrySafe(context.operation)) throw error
        const recovered = authenticator.recover && (await raceWithAbort(authenticator.recover(error, credentials, call), signal))
        // A stream can be sent only once, so this call is not retried. The next call will use the new credentials.
        if (!recovered || !context.repeatable) throw error
        credentials = recovered
      }
    }
  }

function setHeaders(headers: Record<string, string>, credentials: Credentials): void {
  for (const name in credentials.headers) headers[name] = credentials.headers[name] as string
}
