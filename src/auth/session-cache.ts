/** The session in the user's store, shared with other processes; without a store, nothing is kept. A store that fails costs a sign-in, never a call; `warn` is told. */
import { isHeaderText } from './authenticator.js'
import { sessionKey, type SessionStore } from '../options/session-store.js'

export interface StoredSession {
  readonly sessionId: string
  /** Milliseconds since 1970 of the last call. */
  usedAt: number
}

export class SessionCache {
  readonly #store: SessionStore | undefined
  readonly #identity: readonly string[]
  readonly #warn: (message: string) => void
  #key: Promise<string> | undefined

  constructor(store: SessionStore | undefined, identity: readonly string[], warn: (message: string) => void) {
    this.#store = store
    this.#identity = identity
    this.#warn = warn
  }

  /** What the store holds; nothing when it is no session that could be sent. */
  load(): Promise<StoredSession | undefined> {
    return this.#try('get', async (store, key) => read(await store.get(key)))
  }

  async save(session: StoredSession): Promise<void> {
    await this.#try('set', (store, key) => store.set(key, JSON.stringify(session)))
  }

  /** Notes that the session is in use, unless the store no longer holds it: another process may have renewed it, or logged out. */
  async refresh(session: StoredSession): Promise<void> {
    if ((await this.load())?.sessionId === session.sessionId) await this.save(session)
  }

  /** Removes the session, unless the store already holds another. */
  async remove(sessionId: string): Promise<void> {
    if ((await this.load())?.sessionId === sessionId) await this.#try('delete', (store, key) => store.delete(key))
  }

  async #try<T>(method: keyof SessionStore, action: (store: SessionStore, key: string) => T): Promise<Awaited<T> | undefined> {
    if (!this.#store) return undefined
    try {
      return await action(this.#store, await (this.#key ??= sessionKey(this.#identity)))
    } catch (error) {
      // Only the name: a store may put the value, which holds the session id, into its message.
      this.#warn(`bill-sdk: sessionStore.${method} failed (${error instanceof Error ? error.name : typeof error}); the client goes on without it.`)
      return undefined
    }
  }
}

function read(text: string | undefined | null): StoredSession | undefined {
  try {
    const { sessionId, usedAt } = JSON.parse(text ?? '') as Partial<StoredSession>
    return isHeaderText(sessionId) && typeof usedAt === 'number' ? { sessionId, usedAt } : undefined
  } catch {
    return undefined
  }
}
