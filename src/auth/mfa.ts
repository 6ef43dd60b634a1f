/**
 * Makes a session MFA-trusted, once for all waiting calls. Uses the remembered ID, or a challenge that the user completes.
 * https://developer.bill.com/reference/setup
 */
import { AuthenticationError, BadRequestError, MfaRequiredError, NotFoundError, PermissionError, ResponseParseError, SessionExpiredError } from '../errors/index.js'
import { MFA_ADVICE } from '../http/api-error.js'

interface RememberedDevice {
  readonly rememberMeId: string
  readonly device: string
}

export interface MfaOptions {
  readonly device: string | undefined
  readonly onMfaChallenge: ((challenge: { challengeId: string }) => string | Promise<string>) | undefined
  readonly onRememberMeId: ((rememberMeId: string, device: string) => void | Promise<void>) | undefined
  readonly stepUp: (sessionId: string, body: RememberedDevice) => Promise<{ trusted?: boolean } | undefined>
  readonly challenge: (sessionId: string) => Promise<{ challengeId?: string } | undefined>
  readonly validate: (sessionId: string, body: { challengeId: string; token: string; rememberMe: true; device: string; machineName: string }) => Promise<{ rememberMeId?: string } | undefined>
}

/** Default device name. BILL shows it in its list of devices. */
const DEFAULT_DEVICE = 'bill-sdk'

export class MfaStepUp {
  readonly #options: MfaOptions
  #rememberMeId: string | undefined
  /** How many step-ups have completed. */
  attemptsCompleted = 0
  /** The latest step-up. When it completes, `number` becomes the new value of `attemptsCompleted`. */
  #latest: { sessionId: string; task: Promise<void>; number: number } | undefined

  constructor(options: MfaOptions, rememberMeId: string | undefined) {
    this.#options = options
    this.#rememberMeId = rememberMeId
  }

  /** Returns the remembered ID and its device, for the next sign-in. This is not a getter, because `util.inspect` can show the value of a getter. */
  remembered(): RememberedDevice | undefined {
    return this.#rememberMeId ? { rememberMeId: this.#rememberMeId, device: this.#options.device ?? DEFAULT_DEVICE } : undefined
  }

  /**
   * Makes the session MFA-trusted, once for all waiting calls. If a step-up completed while the rejected request was in flight, the call shares its result, so the user is not asked twice.
   * @param attemptsBefore the value of `attemptsCompleted` when the rejected request got its session.
   * @throws MfaRequiredError with the reason and what to do.
   */
  stepUp(sessionId: string, attemptsBefore: number, error: MfaRequiredError): Promise<void> {
    if (this.#latest?.sessionId === sessionId && attemptsBefore < this.#latest.number) return this.#latest.task
    const attempt = { sessionId, number: Infinity, task: this.#run(sessionId, error).finally(() => (attempt.number = ++this.attemptsCompleted)) }
    this.#latest = attempt
    return attempt.task
  }

  async #run(sessionId: string, error: MfaRequiredError): Promise<void> {
    const remembered = this.remembered()
    if (remembered && (await this.#tryRemembered(sessionId, remembered))) return
    const { onMfaChallenge, onRememberMeId, device = DEFAULT_DEVICE } = this.#options
    if (!onMfaChallenge) throw withAdvice(error, remembered ? `BILL no longer accepts the rememberMeId, which is valid for 30 days. ${MFA_ADVICE}` : MFA_ADVICE)
    const challengeId = (await this.#options.challenge(sessionId))?.challengeId
    if (!challengeId) throw new ResponseParseError('BILL accepted the MFA challenge request, but the response has no challengeId.', { status: 200, body: '' })
    const token = await onMfaChallenge({ challengeId })
    const rememberMeId = (await this.#options.validate(sessionId, { challengeId, token, rememberMe: true, device, machineName: device }))?.rememberMeId
    if (!rememberMeId) return
    this.#rememberMeId = rememberMeId
    await onRememberMeId?.(rememberMeId, device)
  }

  /** Tries the remembered ID, and returns whether BILL now trusts the session. An ID that BILL rejects is dropped, so that it is not tried again. */
  async #tryRemembered(sessionId: string, remembered: RememberedDevice): Promise<boolean> {
    const trusted = await this.#options.stepUp(sessionId, remembered).then((response) => response?.trusted === true, falseIfRejected)
    if (!trusted) this.#rememberMeId = undefined
    return trusted
  }
}

const REJECTIONS = [BadRequestError, AuthenticationError, PermissionError, NotFoundError]

/** Returns false if BILL rejected the remembered ID. Rethrows other errors, such as rate limits or an expired session. */
function falseIfRejected(error: unknown): false {
  if (error instanceof SessionExpiredError || !REJECTIONS.some((errorClass) => error instanceof errorClass)) throw error
  return false
}

function withAdvice(error: MfaRequiredError, advice: string): MfaRequiredError {
  const explained = new MfaRequiredError(`${error.operationId} failed: an MFA-trusted session is required (${error.code}). ${advice}`, error)
  explained.cause = error
  return explained
}
