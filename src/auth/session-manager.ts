/**
 * Manages BILL sessions. All waiting calls share one sign-in, because BILL allows 200 sign-ins an hour per key. When BILL reports that a session expired, they
 * also share its renewal.
 * https://developer.bill.com/reference/login
 */
import { ConfigurationError, ResponseParseError, SessionExpiredError, type ApiError } from '../errors/index.js'
import type { ApiResponse } from '../http/buffered-response.js'
import { isHeaderText } from './authenticator.js'
import { explainError } from './explain-error.js'
import { RejectedSignIn } from './rejected-sign-in.js'
import type { SessionCache, StoredSession } from './session-cache.js'
import { singleFlight, type Lease } from './single-flight.js'

/** A session expires after this time without a call. */
const SESSION_IDLE_MS = 35 * 60_000
/** The time of the last call is written to the store at most this often. */
const TOUCH_INTERVAL_MS = 60_000
/** If BILL keeps rejecting new sessions, the SDK does not sign in again until this long after the last sign-in. */
const LOGIN_BACKOFF_MS = 60_000
/** The backoff starts when BILL has rejected this many new sessions in a row: the first one and its renewal. */
const MAX_REJECTED_SESSIONS = 2
/** How many expired session IDs are kept, to recognize responses that arrive late. */
const MAX_EXPIRED_IDS = 100

export interface SessionManagerOptions extends Lease {
  /** Signs in. If it is undefined, a session cannot be renewed. */
  readonly login: (() => Promise<ApiResponse>) | undefined
  /** The end of the error message if a sign-in is needed but credentials are missing. */
  readonly missing: string
  /** An existing session from the client's options. It is never stored, because the SDK does not know whose session it is. */
  readonly sessionId: string | undefined
  readonly cache: SessionCache
}

export class SessionManager {
  readonly #options: SessionManagerOptions
  readonly #cache: SessionCache
  #current: StoredSession | undefined
  /** Sessions that expired or were signed out. For a while, the store can still hold such a session, and its last responses can still arrive. */
  readonly #expiredIds = new Set<string>()
  #storedAt = -Infinity
  /** A session from the SDK's own sign-in that BILL has not accepted yet. */
  #unverifiedId: string | undefined
  /** How many new sessions in a row BILL has rejected. */
  #rejectedCount = 0
  #createdAt = -Infinity
  /** When a session was last renewed because BILL called it untrusted. */
  #untrustedAt = -Infinity
  readonly #rejected: RejectedSignIn
  readonly #open: () => Promise<StoredSession>
  readonly #signIn: () => Promise<{ session: StoredSession; response: ApiResponse }>

  constructor(options: SessionManagerOptions) {
    this.#options = options
    this.#cache = options.cache
    this.#rejected = new RejectedSignIn(options.now)
    if (options.sessionId) this.#current = { sessionId: options.sessionId, usedAt: options.now() }
    this.#signIn = singleFlight(() => this.#login(), options)
    this.#open = singleFlight(async () => (await this.#fromStore()) ?? (await this.#signInForAll()), options)
  }

  /** Returns a session. Signs in first if there is none, or if the session has expired by the local clock. Restarts the idle time of the session. */
  current(): string | Promise<string> {
    if (!this.#current || (this.#isIdle(this.#current) && this.#options.login)) return this.#reopen()
    this.#touch(this.#current)
    return this.#current.sessionId
  }

  /** Signs in even if there is a session, or if BILL rejected the last sign-in. Keeps the new session. */
  async login(): Promise<ApiResponse> {
    return (await this.#signIn()).response
  }

  /**
   * Returns a session to replace an expired one: either one that another call already created, or a new one.
   * @throws SessionExpiredError with advice if a renewal is not possible.
   */
  async renew(expiredId: string, error: ApiError): Promise<string> {
    if (this.#current && this.#current.sessionId !== expiredId) return this.#current.sessionId
    const { login, missing, now } = this.#options
    if (!login) throw withAdvice(error, `The SDK cannot renew the session: ${missing}.`)
    if (this.#unverifiedId === expiredId) {
      this.#unverifiedId = undefined
      this.#rejectedCount++
    }
    if (this.#rejectedCount >= MAX_REJECTED_SESSIONS && now() - this.#createdAt < LOGIN_BACKOFF_MS)
      throw withAdvice(error, 'BILL keeps rejecting new sessions, so the SDK waits a minute before it signs in again. Check that devKey and organizationId belong together.')
    this.#current = undefined
    this.#markExpired(expiredId)
    this.#current = await this.#open()
    return this.#current.sessionId
  }

  /** Whether a session that BILL calls untrusted may be renewed. Limited to once a minute, because the new session can be untrusted, too. */
  mayRenewUntrusted(sessionId: string): boolean {
    if (this.#current && this.#current.sessionId !== sessionId) return true
    const now = this.#options.now()
    if (!this.#options.login || now - this.#untrustedAt < LOGIN_BACKOFF_MS) return false
    this.#untrustedAt = now
    return true
  }

  /** Returns the session that replaced an expired session, if any. */
  replacementFor(sessionId: string): string | undefined {
    return this.#expiredIds.has(sessionId) ? this.#current?.sessionId : undefined
  }

  /** Called when BILL accepted a request with this session. */
  onAccepted(sessionId: string): void {
    if (this.#current?.sessionId !== sessionId) return
    this.#unverifiedId = undefined
    this.#rejectedCount = 0
  }

  /** Drops a signed-out session from this client and from the store, unless another session has replaced it. */
  async invalidate(sessionId: string): Promise<void> {
    if (this.#current?.sessionId === sessionId) this.#current = undefined
    this.#markExpired(sessionId)
    await this.#cache.remove(sessionId)
  }

  async #reopen(): Promise<string> {
    this.#current = undefined
    this.#current = await this.#open()
    this.#touch(this.#current)
    return this.#current.sessionId
  }

  async #login(): Promise<{ session: StoredSession; response: ApiResponse }> {
    const { login, missing, now } = this.#options
    if (!login) throw new ConfigurationError(`A session is required: ${missing}.`)
    const response = await this.#rejected.remember(login)
    const sessionId = (response.data as { sessionId?: unknown } | undefined)?.sessionId
    if (!isHeaderText(sessionId)) throw new ResponseParseError('BILL accepted the sign-in, but the response has no sessionId.', { status: response.response.status, body: '' })
    const session = { sessionId, usedAt: now() }
    this.#unverifiedId = sessionId
    this.#createdAt = this.#storedAt = session.usedAt
    // The session is used only after it is stored. Otherwise, if BILL rejected it before then, the renewal would join this sign-in and get the same session again.
    await this.#cache.save(session)
    this.#current = session
    return { session, response }
  }

  /** Signs in for the other processes, too, if the store has a lock: the one that gets it first stores the session for the others. */
  async #signInForAll(): Promise<StoredSession> {
    this.#rejected.assertNone()
    const unlock = await this.#cache.lock(this.#options.leaseMs)
    try {
      return (unlock && (await this.#fromStore())) ?? (await this.#signIn()).session
    } finally {
      unlock?.()
    }
  }

  async #fromStore(): Promise<StoredSession | undefined> {
    const session = await this.#cache.load()
    if (!session || this.#expiredIds.has(session.sessionId) || this.#isIdle(session)) return undefined
    this.#storedAt = session.usedAt
    return session
  }

  #markExpired(sessionId: string): void {
    this.#expiredIds.add(sessionId)
    if (this.#expiredIds.size > MAX_EXPIRED_IDS) this.#expiredIds.delete(this.#expiredIds.values().next().value as string)
  }

  #isIdle(session: StoredSession): boolean {
    return this.#options.now() - session.usedAt >= SESSION_IDLE_MS
  }

  #touch(session: StoredSession): void {
    session.usedAt = this.#options.now()
    if (session.usedAt - this.#storedAt < TOUCH_INTERVAL_MS) return
    this.#storedAt = session.usedAt
    void this.#cache.touch(session)
  }
}

const withAdvice = (error: ApiError, advice: string): SessionExpiredError => explainError(SessionExpiredError, error, `${error.message} ${advice}`)
