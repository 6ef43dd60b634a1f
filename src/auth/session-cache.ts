/** Keeps the session in the user's session store, which other processes can share. Without a store, nothing is kept. If the store fails, the SDK may have to sign in again, but the call continues. */
import type { SessionStore } from '../options/session-store.js'
import { isHeaderText } from './authenticator.js'
import { createSessionKey } from './session-key.js'

export interface StoredSession {
  readonly sessionId: string
  /** Time of the last call, in milliseconds since 1970. */
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

  /** Returns the stored session, or undefined if there is no valid one. */
  load(): Promise<StoredSession | undefined> {
    return this.#try('get', async (store, key) => parseSession(await store.get(key)))
  }

  async save(session: StoredSession): Promise<void> {
    await this.#try('set', (store, key) => store.set(key, JSON.stringify(session)))
  }

  /** Updates the time of the last call if the store still holds this session. Another process may have renewed the session or signed out. */
  async touch(session: StoredSession): Promise<void> {
    if ((await this.load())?.sessionId === session.sessionId) await this.save(session)
  }

  /** Removes the session, unless the store already holds another session. */
  async remove(sessionId: string): Promise<void> {
    if ((await this.load())?.sessionId === sessionId) await this.#try('delete', (store, key) => store.delete(key))
  }

  async #try<T>(method: keyof SessionStore, action: (store: SessionStore, key: string) => T): Promise<Awaited<T> | undefined> {
    if (!this.#store) return undefined
    try {
      return await action(this.#store, await (this.#key ??= createSessionKey(this.#identity)))
    } catch (error) {
      // Log only the name of the error, because its message may contain the stored value with the session ID.
      this.#warn(`bill-sdk: sessionStore.${method} failed (${error instanceof Error ? error.name : typeof error}). The client continues without the store.`)
      return undefined
    }
  }
}

function parseSession(text: string | undefined | null): StoredSession | undefined {
  try {
    const { sessionId, usedAt } = JSON.parse(text ?? '') as Partial<StoredSession>
    return isHeaderText(sessionId) && typeof usedAt === 'number' ? { sessionId, usedAt } : undefined
  } catch {
    return undefined
  }
}
