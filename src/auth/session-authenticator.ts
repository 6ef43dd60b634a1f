import { MfaRequiredError, SessionExpiredError } from '../errors/index.js'
import type { Authenticator, Credentials } from './authenticator.js'
import type { MfaStepUp } from './mfa.js'
import type { SessionManager } from './session-manager.js'

const SESSION_HEADER = 'sessionid'

/** Sends the session ID with fixed headers. Renews an expired session. Makes a session MFA-trusted if an operation requires it. */
export function sessionAuthenticator(sessions: SessionManager, fixedHeaders: Readonly<Record<string, string>>, mfa?: MfaStepUp): Authenticator {
  let latest: Credentials | undefined
  /** Reuses the object until something changes, because every call needs credentials. */
  const withSession = (sessionId: string): Credentials => {
    const mfaAttempts = mfa?.attemptsCompleted ?? 0
    if (latest?.mfaAttempts !== mfaAttempts || sessionOf(latest) !== sessionId) latest = { headers: { ...fixedHeaders, [SESSION_HEADER]: sessionId }, mfaAttempts }
    return latest
  }
  const sessionOf = ({ headers }: Credentials): string => headers[SESSION_HEADER] as string
  return {
    credentials() {
      const current = sessions.current()
      return typeof current === 'string' ? withSession(current) : current.then(withSession)
    },
    getReplacement(credentials) {
      const sessionId = sessions.replacementFor(sessionOf(credentials))
      return sessionId === undefined ? undefined : withSession(sessionId)
    },
    onAccepted: (credentials) => sessions.onAccepted(sessionOf(credentials)),
    invalidate: (credentials) => sessions.invalidate(sessionOf(credentials)),
    async recover(error, rejected) {
      const sessionId = sessionOf(rejected)
      if (error instanceof SessionExpiredError) return withSession(await sessions.renew(sessionId, error))
      if (!(error instanceof MfaRequiredError) || !mfa) return undefined
      try {
        await mfa.stepUp(sessionId, rejected.mfaAttempts ?? 0, error)
        return withSession(sessionId)
      } catch (reason) {
        if (!(reason instanceof SessionExpiredError)) throw reason
        return withSession(await sessions.renew(sessionId, reason))
      }
    },
  }
}
