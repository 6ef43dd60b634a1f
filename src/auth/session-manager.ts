/**
 * BILL sessions: one sign-in for all who wait (200 an hour per key), renewed once when BILL says that the session is dead, never a storm.
 * https://developer.bill.com/reference/login
 */
import { ConfigurationError, ResponseParseError, SessionExpiredError } from '../errors/index.js'
import type { ApiResponse } from '../http/request-options.js'
import { isHeaderText } from './authenticator.js'
import { SessionCache, type StoredSession } from './session-cache.js'
import { singleFlight } from './single-flight.js'
import type { SessionStore } from '../options/session-store.js'

/** A session dies after this long without a call. */
const SESSION_IDLE_MS = 35 * 60_000
/** The store learns that a session is in use at most this often. */
const TOUCH_INTERVAL_MS = 60_000
/** When BILL refuses new sessions one after the other, the next is made this long after the last. */
const LOGIN_BACKOFF_MS = 60_000
/** So many new sessions in a row may be refused before the pause: the first, and one renewal. */
const MAX_REJECTED_SESSIONS = 2

export interface SessionManagerOptions {
  /** Makes a session. Without it, what is there cannot be renewed. */
  readonly login: (() => Promise<ApiResponse>) | undefined
  /** What is missing to sign in, for the error message. */
  readonly missing: string
  /** A session made elsewhere. It is never put into the store: only the user knows whose it is. */
  readonly sessionId: string | undefined
  readonly store: SessionStore | undefined
  readonly identity: readonly string[]
  readonly now: () => number
  readonly warn: (message: string) => void
}

export class SessionManager {
  readonly options: SessionManagerOptions
  readonly cache: SessionCache
  #current: StoredSession | undefined
  /** Those that were ended or refused; the store may hold one for a while yet, and answers about an older one may come late. */
  readonly expiredIds = new Set<string>()
  #storedAt = -Infinity
  /** A session that we made and that BILL has not yet accepted. */
  unverifiedId: string | undefined
  /** New sessions in a row that BILL refused before it had accepted any. */
  rejectedCount = 0
  createdAt = -Infinity
  readonly #open: () => Promise<StoredSession>
  readonly #signIn: () => Promise<{ session: StoredSession; answer: ApiResponse }>

  constructor(facts: SessionManagerOptions) {
    this.options = facts
    this.cache = new SessionCache(facts.store, facts.identity, facts.warn)
    if (facts.sessionId) this.#current = { sessionId: facts.sessionId, usedAt: facts.now() }
    this.#signIn = singleFlight(() => this.#login())
    this.#open = singleFlight(async () => (await this.#fromStore()) ?? (await this.#signIn()).session)
  }

  /** A session that is alive as far as the clock tells, made if need be; its idle time starts anew. */
  current(): string | Promise<string> {
    if (!this.#current || (this.#isIdle(this.#current) && this.options.login)) return this.#reopen()
    this.#touch(this.#current)
    return this.#current.sessionId
  }

  async #reopen(): Promise<string> {
    this.#current = undefined
    this.#current = await this.#open()
    this.#touch(this.#current)
    return this.#current.sessionId
  }

  /** Signs in now, whatever is there, and keeps the session. */
  async login(): Promise<ApiResponse> {
    return (await this.#signIn()).answer
  }

  /**
   * A session in place of one that BILL called dead: the one that somebody made meanwhile, or a new one.
   * @throws SessionExpiredError (the given one, with what to do) when nothing can be done.
   */
  async renew(dead: string, error: SessionExpiredError): Promise<string> {
    if (this.#current && this.#current.sessionId !== dead) return this.#current.sessionId
    const { login, missing, now } = this.options
    if (!login) throw explain(error, `The session cannot be renewed: ${missing}.`)
    if (this.unverifiedId === dead) {
      this.unverifiedId = undefined
      this.rejectedCount++
    }
    if (this.rejectedCount >= MAX_REJECTED_SESSIONS && now() - this.createdAt < LOGIN_BACKOFF_MS)
      throw explain(error, 'BILL refuses sessions that were just made, so no other is made for a minute. Check that devKey and organizationId belong together.')
    this.#current = undefined
    this.markExpired(dead)
    this.#current = await this.#open()
    return this.#current.sessionId
  }

  /** The session that took the place of a dead one, if there is one by now. */
  replacementFor(sessionId: string): string | undefined {
    return this.expiredIds.has(sessionId) ? this.#current?.sessionId : undefined
  }

  /** BILL accepted a request with this session. */
  onAccepted(sessionId: string): void {
    if (this.#current?.sessionId !== sessionId) return
    this.unverifiedId = undefined
    this.rejectedCount = 0
  }

  /** Drops a session that was ended, here and in the store, unless another took its place. */
  async invalidate(sessionId: string): Promise<void> {
    if (this.#current?.sessionId === sessionId) this.#current = undefined
    this.markExpired(sessionId)
    await this.cache.remove(sessionId)
  }

  async #login(): Promise<{ session: StoredSession; answer: ApiResponse }> {
    const { login, missing, now } = this.options
    if (!login) throw new ConfigurationError(`A session is needed: ${missing}.`)
    const answer = await login()
    const sessionId = (answer.data as { sessionId?: unknown } | undefined)?.sessionId
    if (!isHeaderText(sessionId)) throw new ResponseParseError('BILL answered the sign-in without a sessionId.', { status: answer.response.status, body: '' })
    const session = { sessionId, usedAt: now() }
    this.unverifiedId = sessionId
    this.createdAt = this.#storedAt = session.usedAt
    // Not in use before it is stored: if it were refused meanwhile, the renewal would join this very sign-in and be handed it again.
    await this.cache.save(session)
    this.#current = session
    return { session, answer }
  }

  async #fromStore(): Promise<StoredSession | undefined> {
    // Who cannot sign in cannot tell whose session the store holds.
    const session = this.options.login && (await this.cache.load())
    if (!session || this.expiredIds.has(session.sessionId) || this.#isIdle(session)) return undefined
    this.#storedAt = session.usedAt
    return session
  }

  /** The last hundred are remembered: an answer about an older one comes no more. */
  markExpired(sessionId: string): void {
    this.expiredIds.add(sessionId)
    if (this.expiredIds.size > 100) this.expiredIds.delete(this.expiredIds.values().next().value as string)
  }

  #isIdle(session: StoredSession): boolean {
    return this.options.now() - session.usedAt >= SESSION_IDLE_MS
  }

  #touch(session: StoredSession): void {
    session.usedAt = this.options.now()
    if (session.usedAt - this.#storedAt < TOUCH_INTERVAL_MS) return
    this.#storedAt = session.usedAt
    void this.cache.refresh(session)
  }
}

function explain(error: SessionExpiredError, advice: string): SessionExpiredError {
  const told = new SessionExpiredError(`${error.message} ${advice}`, error)
  told.cause = error
  return told
}
