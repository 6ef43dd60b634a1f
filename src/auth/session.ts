/**
 * BILL sessions: one sign-in for all who wait (200 an hour per key), renewed once when BILL says that the session is dead, never a storm.
 * https://developer.bill.com/reference/login
 */
import { ConfigurationError, ResponseParseError, SessionExpiredError } from '../core/errors.js'
import type { Answer } from '../core/types.js'
import { isHeaderText } from './scheme.js'
import { SessionShelf, type Session } from './session-shelf.js'
import { singleFlight } from './single-flight.js'
import type { SessionStore } from './store.js'

/** A session dies after this long without a call. */
const IDLE_LIMIT = 35 * 60_000
/** The store learns that a session is in use at most this often. */
const TOUCH_EVERY = 60_000
/** When BILL refuses new sessions one after the other, the next is made this long after the last. */
const REFUSED_PAUSE = 60_000
/** So many new sessions in a row may be refused before the pause: the first, and one renewal. */
const REFUSED_LIMIT = 2

export interface SessionFacts {
  /** Makes a session. Without it, what is there cannot be renewed. */
  readonly login: (() => Promise<Answer>) | undefined
  /** What is missing to sign in, for the error message. */
  readonly missing: string
  /** A session made elsewhere. It is never put into the store: only the user knows whose it is. */
  readonly sessionId: string | undefined
  readonly store: SessionStore | undefined
  readonly identity: readonly string[]
  readonly now: () => number
  readonly warn: (message: string) => void
}

export class SessionSource {
  readonly #facts: SessionFacts
  readonly #shelf: SessionShelf
  #current: Session | undefined
  /** Those that were ended or refused; the store may hold one for a while yet, and answers about an older one may come late. */
  readonly #dead = new Set<string>()
  #storedAt = -Infinity
  /** A session that we made and that BILL has not yet accepted. */
  #unproved: string | undefined
  /** New sessions in a row that BILL refused before it had accepted any. */
  #refused = 0
  #madeAt = -Infinity
  readonly #open: () => Promise<Session>
  readonly #signIn: () => Promise<{ session: Session; answer: Answer }>

  constructor(facts: SessionFacts) {
    this.#facts = facts
    this.#shelf = new SessionShelf(facts.store, facts.identity, facts.warn)
    if (facts.sessionId) this.#current = { sessionId: facts.sessionId, usedAt: facts.now() }
    this.#signIn = singleFlight(() => this.#login())
    this.#open = singleFlight(async () => (await this.#fromStore()) ?? (await this.#signIn()).session)
  }

  /** A session that is alive as far as the clock tells, made if need be; its idle time starts anew. */
  current(): string | Promise<string> {
    if (!this.#current || (this.#isIdle(this.#current) && this.#facts.login)) return this.#reopen()
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
  async login(): Promise<Answer> {
    return (await this.#signIn()).answer
  }

  /**
   * A session in place of one that BILL called dead: the one that somebody made meanwhile, or a new one.
   * @throws SessionExpiredError (the given one, with what to do) when nothing can be done.
   */
  async renew(dead: string, error: SessionExpiredError): Promise<string> {
    if (this.#current && this.#current.sessionId !== dead) return this.#current.sessionId
    const { login, missing, now } = this.#facts
    if (!login) throw explain(error, `The session cannot be renewed: ${missing}.`)
    if (this.#unproved === dead) {
      this.#unproved = undefined
      this.#refused++
    }
    if (this.#refused >= REFUSED_LIMIT && now() - this.#madeAt < REFUSED_PAUSE)
      throw explain(error, 'BILL refuses sessions that were just made, so no other is made for a minute. Check that devKey and organizationId belong together.')
    this.#current = undefined
    this.#bury(dead)
    this.#current = await this.#open()
    return this.#current.sessionId
  }

  /** The session that took the place of a dead one, if there is one by now. */
  successor(sessionId: string): string | undefined {
    return this.#dead.has(sessionId) ? this.#current?.sessionId : undefined
  }

  /** BILL accepted a request with this session. */
  accepted(sessionId: string): void {
    if (this.#current?.sessionId !== sessionId) return
    this.#unproved = undefined
    this.#refused = 0
  }

  /** Drops a session that was ended, here and in the store, unless another took its place. */
  async forget(sessionId: string): Promise<void> {
    if (this.#current?.sessionId === sessionId) this.#current = undefined
    this.#bury(sessionId)
    await this.#shelf.remove(sessionId)
  }

  async #login(): Promise<{ session: Session; answer: Answer }> {
    const { login, missing, now } = this.#facts
    if (!login) throw new ConfigurationError(`A session is needed: ${missing}.`)
    const answer = await login()
    const sessionId = (answer.data as { sessionId?: unknown } | undefined)?.sessionId
    if (!isHeaderText(sessionId)) throw new ResponseParseError('BILL answered the sign-in without a sessionId.', { status: answer.response.status, body: '' })
    const session = { sessionId, usedAt: now() }
    this.#unproved = sessionId
    this.#madeAt = this.#storedAt = session.usedAt
    // Not in use before it is stored: if it were refused meanwhile, the renewal would join this very sign-in and be handed it again.
    await this.#shelf.save(session)
    this.#current = session
    return { session, answer }
  }

  async #fromStore(): Promise<Session | undefined> {
    // Who cannot sign in cannot tell whose session the store holds.
    const session = this.#facts.login && (await this.#shelf.load())
    if (!session || this.#dead.has(session.sessionId) || this.#isIdle(session)) return undefined
    this.#storedAt = session.usedAt
    return session
  }

  /** The last hundred are remembered: an answer about an older one comes no more. */
  #bury(sessionId: string): void {
    this.#dead.add(sessionId)
    if (this.#dead.size > 100) this.#dead.delete(this.#dead.values().next().value as string)
  }

  #isIdle(session: Session): boolean {
    return this.#facts.now() - session.usedAt >= IDLE_LIMIT
  }

  #touch(session: Session): void {
    session.usedAt = this.#facts.now()
    if (session.usedAt - this.#storedAt < TOUCH_EVERY) return
    this.#storedAt = session.usedAt
    void this.#shelf.refresh(session)
  }
}

function explain(error: SessionExpiredError, advice: string): SessionExpiredError {
  const told = new SessionExpiredError(`${error.message} ${advice}`, error)
  told.cause = error
  return told
}
