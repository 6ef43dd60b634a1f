import { MfaRequiredError, SessionExpiredError } from '../errors/index.js'
import type { Credentials, Authenticator } from './authenticator.js'
import type { SessionManager } from './session-manager.js'
import type { MfaStepUp } from './mfa.js'

/** Sends a session beside fixed headers; renews it when it died, and has it trusted when an operation needs that. */
export function sessionScheme(source: SessionManager, fixed: Readonly<Record<string, string>>, trust?: MfaStepUp): Authenticator {
  let last: Credentials | undefined
  /** The same object, as long as nothing changed: it is asked for with each call. */
  const withSession = (sessionId: string): Credentials => {
    const mfaAttempts = trust?.attemptsCompleted ?? 0
    if (last?.mfaAttempts !== mfaAttempts || sessionOf(last) !== sessionId) last = { headers: { ...fixed, sessionId }, mfaAttempts }
    return last
  }
  const sessionOf = ({ headers }: Credentials): string => headers['sessionId'] as string
  return {
    credentials() {
      const current = source.current()
      return typeof current === 'string' ? withSession(current) : current.then(withSession)
    },
    getReplacement(sent) {
      const successor = source.replacementFor(sessionOf(sent))
      return successor === undefined ? undefined : withSession(successor)
    },
    onAccepted: (sent) => source.onAccepted(sessionOf(sent)),
    invalidate: (sent) => source.invalidate(sessionOf(sent)),
    async recover(error, sent) {
      const sessionId = sessionOf(sent)
      if (error instanceof SessionExpiredError) return withSession(await source.renew(sessionId, error))
      if (!(error instanceof MfaRequiredError) || !trust) return undefined
      try {
        await trust.stepUp(sessionId, sent.mfaAttempts ?? 0, error)
        return withSession(sessionId)
      } catch (reason) {
        if (!(reason instanceof SessionExpiredError)) throw reason
        return withSession(await source.renew(sessionId, reason))
      }
    },
  }
}
