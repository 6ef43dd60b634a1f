import { MfaRequiredError, SessionExpiredError } from '../core/errors.js'
import type { Scheme } from './scheme.js'
import type { SessionSource } from './session.js'
import type { Trust } from './trust.js'

/** Sends a session beside fixed headers; renews it when it died, and has it trusted when an operation needs that. */
export function sessionScheme(source: SessionSource, fixed: Readonly<Record<string, string>>, trust?: Trust): Scheme {
  /** How many attempts at trust had ended when headers were handed out. */
  const ended = new WeakMap<Headers, number>()
  const withSession = (sessionId: string): Headers => {
    const headers = new Headers({ ...fixed, sessionId })
    if (trust) ended.set(headers, trust.ended)
    return headers
  }
  const sessionOf = (sent: Headers): string => sent.get('sessionId') as string
  return {
    headers: async () => withSession(await source.current()),
    newer(sent) {
      const successor = source.successor(sessionOf(sent))
      return successor === undefined ? undefined : withSession(successor)
    },
    accepted: (sent) => source.accepted(sessionOf(sent)),
    forget: (sent) => source.forget(sessionOf(sent)),
    async recover(error, sent) {
      const sessionId = sessionOf(sent)
      if (error instanceof SessionExpiredError) return withSession(await source.renew(sessionId, error))
      if (!(error instanceof MfaRequiredError) || !trust) return undefined
      try {
        await trust.gain(sessionId, ended.get(sent) as number, error)
        return withSession(sessionId)
      } catch (reason) {
        if (!(reason instanceof SessionExpiredError)) throw reason
        return withSession(await source.renew(sessionId, reason))
      }
    },
  }
}
