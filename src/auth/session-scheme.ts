import { MfaRequiredError, SessionExpiredError } from '../core/errors.js'
import type { Scheme } from './scheme.js'
import type { SessionSource } from './session.js'
import type { Trust } from './trust.js'

/** Sends a session beside fixed headers; renews it when it died, and has it trusted when an operation needs that. */
export function sessionScheme(source: SessionSource, fixed: Readonly<Record<string, string>>, trust?: Trust): Scheme {
  /** How often trust had been gained when headers were handed out. */
  const gains = new WeakMap<Headers, number>()
  const withSession = (sessionId: string): Headers => {
    const headers = new Headers({ ...fixed, sessionId })
    if (trust) gains.set(headers, trust.gains)
    return headers
  }
  const sessionOf = (sent: Headers): string => sent.get('sessionId') as string
  return {
    headers: async () => withSession(await source.current()),
    accepted: (sent) => source.accepted(sessionOf(sent)),
    forget: (sent) => source.forget(sessionOf(sent)),
    async recover(error, sent) {
      const sessionId = sessionOf(sent)
      if (error instanceof SessionExpiredError) return withSession(await source.renew(sessionId, error))
      if (!(error instanceof MfaRequiredError) || !trust) return undefined
      // The answer of a call that was under way while trust was gained: no second challenge.
      if (trust.gains !== gains.get(sent)) return withSession(sessionId)
      try {
        await trust.gain(sessionId, error)
        return withSession(sessionId)
      } catch (reason) {
        if (!(reason instanceof SessionExpiredError)) throw reason
        return withSession(await source.renew(sessionId, reason))
      }
    },
  }
}
