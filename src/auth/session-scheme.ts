import { MfaRequiredError, SessionExpiredError } from '../core/errors.js'
import type { Credentials, Scheme } from './scheme.js'
import type { SessionSource } from './session.js'
import type { Trust } from './trust.js'

/** Sends a session beside fixed headers; renews it when it died, and has it trusted when an operation needs that. */
export function sessionScheme(source: SessionSource, fixed: Readonly<Record<string, string>>, trust?: Trust): Scheme {
  let last: Credentials | undefined
  /** The same object, as long as nothing changed: it is asked for with each call. */
  const withSession = (sessionId: string): Credentials => {
    const since = trust?.ended ?? 0
    if (last?.since !== since || sessionOf(last) !== sessionId) last = { headers: { ...fixed, sessionId }, since }
    return last
  }
  const sessionOf = ({ headers }: Credentials): string => headers['sessionId'] as string
  return {
    credentials() {
      const current = source.current()
      return typeof current === 'string' ? withSession(current) : current.then(withSession)
    },
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
        await trust.gain(sessionId, sent.since ?? 0, error)
        return withSession(sessionId)
      } catch (reason) {
        if (!(reason instanceof SessionExpiredError)) throw reason
        return withSession(await source.renew(sessionId, reason))
      }
    },
  }
}
