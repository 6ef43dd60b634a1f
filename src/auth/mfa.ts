/**
 * Makes a session MFA-trusted: by the MFA id that the client has, else by a challenge that the user answers. Once for all who wait.
 * https://developer.bill.com/reference/setup
 */
import { AuthenticationError, BadRequestError, MfaRequiredError, NotFoundError, PermissionError, ResponseParseError, SessionExpiredError } from '../errors/index.js'

export interface MfaOptions {
  readonly device: string | undefined
  readonly onMfaChallenge: ((challenge: { challengeId: string }) => string | Promise<string>) | undefined
  readonly onRememberMeId: ((rememberMeId: string, device: string) => void | Promise<void>) | undefined
  readonly stepUp: (sessionId: string, body: { rememberMeId: string; device: string }) => Promise<{ trusted?: boolean } | undefined>
  readonly challenge: (sessionId: string) => Promise<{ challengeId?: string } | undefined>
  readonly validate: (sessionId: string, body: { challengeId: string; token: string; rememberMe: true; device: string; machineName: string }) => Promise<{ rememberMeId?: string } | undefined>
}

const ADVICE =
  'Give rememberMeId (BILL_REMEMBER_ME_ID) and device (BILL_DEVICE) of a passed challenge, or onMfaChallenge to pass one now. Register a phone with bill.mfa.setup first: https://developer.bill.com/reference/setup'

/** Name of the device when the user gave none. BILL shows it in its list of devices. */
const DEVICE = 'bill-sdk'

export class MfaStepUp {
  readonly options: MfaOptions
  #rememberMeId: string | undefined
  /** How many attempts have ended. */
  attemptsCompleted = 0
  /** The last attempt; `number` is what `ended` was when it ended. */
  #last: { sessionId: string; task: Promise<void>; number: number } | undefined

  constructor(facts: MfaOptions, rememberMeId: string | undefined) {
    this.options = facts
    this.#rememberMeId = rememberMeId
  }

  /** The MFA id for the next sign-in, and the device it belongs to. No getter: `util.inspect` can show what a getter gives. */
  remembered(): { rememberMeId: string; device: string } | undefined {
    return this.#rememberMeId ? { rememberMeId: this.#rememberMeId, device: this.options.device ?? DEVICE } : undefined
  }

  /**
   * Makes the session trusted, once for all who wait. Who was under way when an attempt ended shares its outcome, so that nobody is asked twice.
   * @param since what `ended` was when the refused request got its session.
   * @throws MfaRequiredError with the reason and what to do.
   */
  stepUp(sessionId: string, since: number, error: MfaRequiredError): Promise<void> {
    if (this.#last?.sessionId === sessionId && since < this.#last.number) return this.#last.task
    const attempt = { sessionId, number: Infinity, task: this.runStepUp(sessionId, error).finally(() => (attempt.number = ++this.attemptsCompleted)) }
    this.#last = attempt
    return attempt.task
  }

  async runStepUp(sessionId: string, error: MfaRequiredError): Promise<void> {
    const remembered = this.remembered()
    if (remembered && (await this.tryRememberedId(sessionId, remembered))) return
    const { onMfaChallenge, onRememberMeId, device = DEVICE } = this.options
    if (!onMfaChallenge) throw explain(error, remembered ? `The MFA id is no longer accepted; it lives 30 days. ${ADVICE}` : ADVICE)
    const challengeId = (await this.options.challenge(sessionId))?.challengeId
    if (!challengeId) throw new ResponseParseError('BILL answered the MFA challenge without a challengeId.', { status: 200, body: '' })
    const token = await onMfaChallenge({ challengeId })
    const rememberMeId = (await this.options.validate(sessionId, { challengeId, token, rememberMe: true, device, machineName: device }))?.rememberMeId
    if (!rememberMeId) return
    this.#rememberMeId = rememberMeId
    await onRememberMeId?.(rememberMeId, device)
  }

  /** Whether BILL now trusts the session. An MFA id that it refuses is dropped, so that it is not tried again. */
  async tryRememberedId(sessionId: string, remembered: { rememberMeId: string; device: string }): Promise<boolean> {
    const trusted = await this.options.stepUp(sessionId, remembered).then((answer) => answer?.trusted === true, isRefusal)
    if (!trusted) this.#rememberMeId = undefined
    return trusted
  }
}

const REFUSALS = [BadRequestError, AuthenticationError, PermissionError, NotFoundError]

/** False for an answer that refuses the MFA id; other errors, such as limits or a dead session, fly on and leave it. */
function isRefusal(error: unknown): false {
  if (error instanceof SessionExpiredError || !REFUSALS.some((kind) => error instanceof kind)) throw error
  return false
}

function explain(error: MfaRequiredError, advice: string): MfaRequiredError {
  const told = new MfaRequiredError(`${error.operationId} needs an MFA-trusted session (${error.code}). ${advice}`, error)
  told.cause = error
  return told
}
