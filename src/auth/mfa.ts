/**
 * Makes a session MFA-trusted, once for all waiting calls. Uses the remembered ID, or a challenge that the user completes.
 * https://developer.bill.com/reference/setup
 */
import { AuthenticationError, BadRequestError, MfaRequiredError, NotFoundError, PermissionError, ResponseParseError, SessionExpiredError } from '../errors/index.js'
import { addAbortListener } from '../http/abort-signal.js'
import { MFA_ADVICE } from '../http/api-error.js'
import { CALLBACK_TIMEOUT_MS, callBounded, PROMPT_TIMEOUT_MS, warnOnFailure } from '../http/user-code.js'
import type { ResolvedOptions } from '../options/bill-options.js'
import { explainError } from './explain-error.js'
import type { MfaCache, SharedMfa } from './mfa-cache.js'
import { joinFlight, LEASE_ENDED, type Flight, type Lease } from './single-flight.js'

interface RememberedDevice {
  readonly rememberMeId: string
  readonly device: string
}

export interface MfaOptions extends Lease, Pick<ResolvedOptions, 'onMfaChallenge' | 'onRememberMeId' | 'timeout'> {
  readonly device: string | undefined
  /** What the processes share. */
  readonly cache: MfaCache
  readonly warn: (message: string) => void
  readonly stepUp: (sessionId: string, body: RememberedDevice) => Promise<{ trusted?: boolean } | undefined>
  readonly challenge: (sessionId: string) => Promise<{ challengeId?: string } | undefined>
  readonly validate: (sessionId: string, body: { challengeId: string; token: string; rememberMe: true; device: string; machineName: string }) => Promise<{ rememberMeId?: string } | undefined>
}

/** Default device name. BILL shows it in its list of devices. */
const DEFAULT_DEVICE = 'bill-sdk'

interface StepUp extends Flight<void> {
  readonly sessionId: string
  /** The value of `attemptsCompleted` after it; Infinity while it runs. */
  number: number
  /** How many calls wait for it. */
  waiting: number
  /** Ends the question to the user. */
  readonly controller: AbortController
}

export class MfaStepUp {
  readonly #options: MfaOptions
  #rememberMeId: string | undefined
  /** The last ID of another process that BILL rejected. */
  #rejectedId: string | undefined
  /** The last session that this process made trusted, or that another process is known to have made trusted. */
  #trustedSessionId: string | undefined
  /** How many step-ups have completed. */
  attemptsCompleted = 0
  #latest: StepUp | undefined

  constructor(options: MfaOptions, rememberMeId: string | undefined) {
    this.#options = options
    this.#rememberMeId = rememberMeId
  }

  /** Returns the remembered ID and its device, for the next sign-in: the one of the last challenge of any process. */
  async remembered(): Promise<RememberedDevice | undefined> {
    return this.#candidates(await this.#options.cache.load())[0]
  }

  /** The remembered IDs that BILL has not rejected, the newest first. */
  #candidates(shared: SharedMfa | undefined): RememberedDevice[] {
    const own = { rememberMeId: this.#rememberMeId, device: this.#options.device ?? DEFAULT_DEVICE }
    return [shared, own].flatMap((mfa) => (mfa?.rememberMeId && mfa.rememberMeId !== this.#rejectedId ? { rememberMeId: mfa.rememberMeId, device: mfa.device } : []))
  }

  /**
   * Makes the session MFA-trusted, once for all waiting calls. If a step-up completed while the rejected request was in flight, the call shares its result, so the user is not asked twice.
   * If the lease of a step-up ended, or no call waits for it any longer, the next call starts another step-up.
   * @param attemptsBefore the value of `attemptsCompleted` when the rejected request got its session.
   * @throws MfaRequiredError with the reason and what to do.
   */
  async stepUp(sessionId: string, attemptsBefore: number, error: MfaRequiredError, signal: AbortSignal | undefined): Promise<void> {
    const { now } = this.#options
    const latest = this.#latest
    const isShared = latest?.sessionId === sessionId && attemptsBefore < latest.number && (latest.number < Infinity || now() < latest.endsAt)
    const attempt = isShared ? latest : this.#start(sessionId, error)
    attempt.waiting++
    const removeListener = addAbortListener(signal, () => {
      if (--attempt.waiting) return
      this.#forget(attempt)
      attempt.controller.abort(signal?.reason)
    })
    const result = await joinFlight(attempt, now()).finally(removeListener)
    if (result !== LEASE_ENDED) return
    this.#forget(attempt)
    return this.stepUp(sessionId, attemptsBefore, error, signal)
  }

  #start(sessionId: string, error: MfaRequiredError): StepUp {
    const { cache, leaseMs, now, onMfaChallenge } = this.#options
    const controller = new AbortController()
    const result = this.#runForAll(sessionId, error, controller).finally(() => (attempt.number = ++this.attemptsCompleted))
    const prompts = Number(onMfaChallenge !== undefined) + Number(cache.isShared)
    const attempt: StepUp = { sessionId, number: Infinity, waiting: 0, controller, result, endsAt: now() + leaseMs + prompts * PROMPT_TIMEOUT_MS }
    return (this.#latest = attempt)
  }

  /** Steps up for the other processes, too: the one that gets the lock first stores the result for the others. */
  async #runForAll(sessionId: string, error: MfaRequiredError, controller: AbortController): Promise<void> {
    const { cache, leaseMs } = this.#options
    const unlock = await cache.lock(leaseMs + PROMPT_TIMEOUT_MS, controller.signal)
    try {
      const shared = await cache.load()
      const isTrusted = shared?.trustedSessionId === sessionId && this.#trustedSessionId !== sessionId
      // If BILL still rejects the session, the next step-up does not rely on the stored result again.
      if (!isTrusted) await this.#run(sessionId, error, controller, shared)
      this.#trustedSessionId = sessionId
    } finally {
      unlock?.()
    }
  }

  #forget(attempt: StepUp): void {
    if (this.#latest === attempt) this.#latest = undefined
  }

  async #run(sessionId: string, error: MfaRequiredError, controller: AbortController, shared: SharedMfa | undefined): Promise<void> {
    const candidates = this.#candidates(shared)
    for (const remembered of candidates) {
      if (!(await this.#tryRemembered(sessionId, remembered))) continue
      return this.#options.cache.save({ ...remembered, trustedSessionId: sessionId })
    }
    const { onMfaChallenge, device = DEFAULT_DEVICE } = this.#options
    if (!onMfaChallenge) throw withAdvice(error, candidates.length ? `BILL no longer accepts the rememberMeId, which is valid for 30 days. ${MFA_ADVICE}` : MFA_ADVICE)
    const challengeId = (await this.#options.challenge(sessionId))?.challengeId
    if (!challengeId) throw new ResponseParseError('BILL accepted the MFA challenge request, but the response has no challengeId.', { status: 200, body: '' })
    const token = await callBounded('onMfaChallenge', PROMPT_TIMEOUT_MS, (signal) => onMfaChallenge({ challengeId }, { signal }), controller)
    const rememberMeId = (await this.#options.validate(sessionId, { challengeId, token, rememberMe: true, device, machineName: device }))?.rememberMeId
    await this.#options.cache.save({ rememberMeId, device, trustedSessionId: sessionId })
    if (!rememberMeId) return
    this.#rememberMeId = rememberMeId
    const { onRememberMeId, timeout, warn } = this.#options
    // The session is trusted by now, so a failure changes nothing for the waiting calls.
    if (!onRememberMeId) return
    const reported = callBounded('onRememberMeId', Math.min(timeout, CALLBACK_TIMEOUT_MS), (signal) => onRememberMeId(rememberMeId, device, { signal }))
    await warnOnFailure('onRememberMeId', reported, warn)
  }

  /** Tries a remembered ID, and returns whether BILL now trusts the session. An ID that BILL rejects is dropped, so that it is not tried again. */
  async #tryRemembered(sessionId: string, remembered: RememberedDevice): Promise<boolean> {
    const trusted = await this.#options.stepUp(sessionId, remembered).then((response) => response?.trusted === true, falseIfRejected)
    if (trusted) return true
    if (remembered.rememberMeId === this.#rememberMeId) this.#rememberMeId = undefined
    this.#rejectedId = remembered.rememberMeId
    return false
  }
}

const REJECTIONS = [BadRequestError, AuthenticationError, PermissionError, NotFoundError]

/** Returns false if BILL rejected the remembered ID. Rethrows other errors, such as rate limits or an expired session. */
function falseIfRejected(error: unknown): false {
  if (error instanceof SessionExpiredError || !REJECTIONS.some((errorClass) => error instanceof errorClass)) throw error
  return false
}

const withAdvice = (error: MfaRequiredError, advice: string): MfaRequiredError =>
  explainError(MfaRequiredError, error, `${error.operationId} failed: an MFA-trusted session is required (${error.code}). ${advice}`)
