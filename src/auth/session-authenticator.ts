import { MfaRequiredError, SessionExpiredError, type ApiError } from '../errors/index.js'
import type { Authenticator, Credentials, RecoveringCall } from './authenticator.js'
import type { MfaStepUp } from './mfa.js'
import type { SessionManager } from './session-manager.js'

const SESSION_HEADER = 'sessionid'

const sessionOf = ({ headers }: Credentials): string => headers[SESSION_HEADER] as string

/** Sends the session ID with fixed headers. Renews an expired session. Makes a session MFA-trusted if an operation requires it. */
export function sessionAuthenticator(sessions: SessionManager, fixedHeaders: Readonly<Record<string, string>>, mfa?: MfaStepUp): Authenticator {
  let latest: Credentials | undefined
  /** Reuses the object until something changes, because every call needs credentials. */
  const withSession = (sessionId: string): Credentials => {
    const mfaAttempts = mfa?.attemptsCompleted ?? 0
    if (latest?.mfaAttempts !== mfaAttempts || sessionOf(latest) !== sessionId) latest = { headers: { ...fixedHeaders, [SESSION_HEADER]: sessionId }, mfaAttempts }
    return latest
  }
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
    async recover(error, rejected, call) {
      const sessionId = await recoverSession(sessions, mfa, rejectedSession(rejected), error, call)
      return sessionId === undefined ? undefined : withSession(sessionId)
    },
  }
}

interface RejectedSession {
  readonly sessionId: string
  readonly mfaAttempts: number
}

const rejectedSession = (rejected: Credentials): RejectedSession => ({ sessionId: sessionOf(rejected), mfaAttempts: rejected.mfaAttempts ?? 0 })

/** Returns a session that BILL may accept for the call: a renewed one, or the same after a step-up. */
async function recoverSession(sessions: SessionManager, mfa: MfaStepUp | undefined, rejected: RejectedSession, error: unknown, call: RecoveringCall): Promise<string | undefined> {
  const { sessionId, mfaAttempts } = rejected
  const renew = (reason: ApiError): Promise<string> => {
    call.hasRenewed = true
    return sessions.renew(sessionId, reason)
  }
  if (error instanceof SessionExpiredError) return call.hasRenewed ? undefined : renew(error)
  if (!(error instanceof MfaRequiredError)) return undefined
  // BILL can call an expired session untrusted. If the operation requires no trust, a new session comes before a question to a person.
  if (!call.operation.requiresMfa && !call.hasRenewed && sessions.mayRenewUntrusted(sessionId)) return renew(error)
  if (!mfa || call.hasSteppedUp) return undefined
  call.hasSteppedUp = true
  try {
    await mfa.stepUp(sessionId, mfaAttempts, error, call.signal)
    return sessionId
  } catch (reason) {
    if (!(reason instanceof SessionExpiredError) || call.hasRenewed) throw reason
    call.hasSteppedUp = false
    return renew(reason)
  }
}
