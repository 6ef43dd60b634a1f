import { forSending, type Step } from '../core/pipeline.js'
import type { Auth, Operation } from '../core/operation.js'
import type { ResolvedRequestOptions } from '../core/types.js'
import type { Scheme } from '../auth/scheme.js'
import { abortable } from '../auth/single-flight.js'

/**
 * Adds the headers of the operation's scheme; when BILL refuses them, has the scheme find a cure and sends once more. A cure of one kind is tried
 * once: a session may be renewed, and the new one then be made trusted, but no further.
 * @param choose gives the scheme of an operation, or throws ConfigurationError that says what is missing.
 */
export const auth = (choose: (operation: Operation, options: ResolvedRequestOptions) => { kind: Auth; scheme: Scheme } | undefined): Step =>
  async function auth(request, context, next) {
    const chosen = choose(context.operation, context.options)
    if (!chosen) return next(request)
    const { scheme } = chosen
    context.auth = chosen.kind
    const { signal } = context.options
    let headers = await abortable(scheme.headers(), signal)
    const tried = new Set<string>()
    context.freshen = (waiting) => {
      headers = scheme.newer?.(headers) ?? headers
      // Always: a retry brings the request as it was at first.
      headers.forEach((value, name) => waiting.headers.set(name, value))
    }
    for (;;) {
      const attempt = forSending(request, context)
      headers.forEach((value, name) => attempt.headers.set(name, value))
      try {
        const response = await next(attempt)
        scheme.accepted?.(headers)
        if (context.operation.id === 'logout') await scheme.forget?.(headers)
        return response
      } catch (error) {
        const kind = (error as Error).name
        if (!scheme.recover || tried.has(kind)) throw error
        tried.add(kind)
        const cured = await abortable(scheme.recover(error, headers), signal)
        // A stream cannot be sent again; but with the cure, the caller's next try will do.
        if (!cured || !context.repeatable) throw error
        headers = cured
      }
    }
  }
