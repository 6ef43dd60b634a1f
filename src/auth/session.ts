/**
 * BILL sessions: one sign-in for all who wait (200 an hour per key), renewed once when BILL says that the session is dead, never a storm.
 * https://developer.bill.com/docs/authentication
 */
import { ConfigurationError, SessionExpiredError } from '../core/errors.js'
import { MemoryStore, storeKey, type SessionStore } from './store.js'
import { singleFlight } from './single-flight.js'
import type { Answer } from '../core/resource.js'

/** A session dies after this long without a call. */
const IDLE_LIMIT = 35 * 60_000
/** The store learns that a session is in use at most this often. */
const TOUCH_EVERY = 60_000
/** A session that BILL refuses although it is new is not renewed again for this long. */
const REFUSED_PAUSE = 60_000

interface Session {
  readonly sessionId: string
  usedAt: number
}

export interface SessionFacts {
  /** Makes a session. Without it, what is there cannot be renewed. */
  readonly login: (() => Promise<Answer>) | undefined
  /** What is missing to sign in, for the error message. */
  readonly missing: string
  /** A session made elsewhere. */
  readonly sessionId: string | undefined
  readonly store: SessionStore | undefined
  readonly identity: readonly string[]
  readonly now: () => number
}

export class SessionSource {
  readonly #facts: SessionFacts
  readonly #store: SessionStore
  #current: Session | undefined
  #key: Promise<string> | undefined
  #storedAt = -Infinity
  /** A session that we made and that BILL has not yet accepted. */
  #unproved: string | undefined
  #refusedAt = -Infinity
  readonly #open: () => Promise<Session>
  readonly #signIn: () => Promise<{ session: Session; answer: Answer }>

  constructor(facts: SessionFacts) {
    this.#facts = facts
    this.#store = facts.store ?? new MemoryStore()
    if (facts.sessionId) this.#current = { sessionId: facts.sessionId, usedAt: facts.now() }
    this.#signIn = singleFlight(() => this.#login())
    this.#open = singleFlight(async () => (await this.#fromStore()) ?? (await this.#signIn()).session)
  }

  /** A session that is alive as far as the clock tells, made if need be; its idle time starts anew. */
  async current(): Promise<string> {
    if (!this.#current || (this.#isIdle(this.#current) && this.#facts.login)) {
      this.#current = undefined
      this.#current = await this.#open()
    }
    this.#touch(this.#current)
    return this.#current.sessionId
  }

  /** Signs in now, whatever is there, and keeps the session. */
  async login(): Promise<Answer> {
    return (await this.#signIn()).answer
  }

  /**
   * A session in place of one that BILL called dead: the one that somebody made meanwhile, or a new one.
   * @throws SessionExpiredError (the given one) when nothing can be done.
   */
  async renew(dead: string, error: SessionExpiredError): Promise<string> {
    if (this.#current && this.#current.sessionId !== dead) return this.#current.sessionId
    const { login, now, missing } = this.#facts
    if (!login) throw explain(error, `The session cannot be renewed: ${missing}.`)
    if (this.#unproved === dead) this.#refusedAt = now()
    if (now() - this.#refusedAt < REFUSED_PAUSE) throw explain(error, 'BILL refused a session that was just made, so no other is made for a minute. Check that devKey and organizationId belong together.')
    if (this.#current?.sessionId === dead) await this.forget(dead)
    this.#current = await this.#open()
    return this.#current.sessionId
  }

  /** BILL accepted a request with this session. */
  accepted(sessionId: string): void {
    if (this.#unproved === sessionId) this.#unproved = undefined
  }

  /** Drops the session here and in the store, unless the store already holds another. */
  async forget(sessionId = this.#current?.sessionId): Promise<void> {
    if (this.#current?.sessionId === sessionId) this.#current = undefined
    const key = await this.#storeKey()
    if (read(await this.#store.get(key))?.sessionId === sessionId) await this.#store.delete(key)
  }

  async #login(): Promise<{ session: Session; answer: Answer }> {
    const { login, missing, now } = this.#facts
    if (!login) throw new ConfigurationError(`A session is needed: ${missing}.`)
    const answer = await login()
    const session = { sessionId: (answer.data as { sessionId: string }).sessionId, usedAt: now() }
    this.#unproved = session.sessionId
    this.#current = session
    await this.#save(session)
    return { session, answer }
  }

  async #fromStore(): Promise<Session | undefined> {
    const session = read(await this.#store.get(await this.#storeKey()))
    return session && !this.#isIdle(session) ? session : undefined
  }

  #isIdle(session: Session): boolean {
    return this.#facts.now() - session.usedAt >= IDLE_LIMIT
  }

  #touch(session: Session): void {
    session.usedAt = this.#facts.now()
    if (session.usedAt - this.#storedAt < TOUCH_EVERY) return
    // A store that fails here costs nothing but a sign-in elsewhere.
    void this.#save(session).catch(() => undefined)
  }

  async #save(session: Session): Promise<void> {
    this.#storedAt = session.usedAt
    await this.#store.set(await this.#storeKey(), JSON.stringify(session))
  }

  #storeKey(): Promise<string> {
    return (this.#key ??= storeKey('session', this.#facts.identity))
  }
}

function read(text: string | undefined | null): Session | undefined {
  try {
    const value = JSON.parse(text ?? '') as Partial<Session>
    return typeof value.sessionId === 'string' && typeof value.usedAt === 'number' ? { sessionId: value.sessionId, usedAt: value.usedAt } : undefined
  } catch {
    return undefined
  }
}

function explain(error: SessionExpiredError, advice: string): SessionExpiredError {
  const told = new SessionExpiredError(`${error.message} ${advice}`, error)
  told.cause = error
  return told
}
