/** Keeps the session in the user's session store, which other processes can share. Without a store, nothing is kept. If the store fails, the SDK may have to sign in again, but the call continues. */
import { parseJson } from '../http/redact.js'
import { CALLBACK_TIMEOUT_MS, callBounded, ignoreRejection, warnOnFailure } from '../http/user-code.js'
import type { SessionLock, SessionStore } from '../options/session-store.js'
import { isHeaderText } from './authenticator.js'
import { createSessionSeal, type SessionSeal } from './session-seal.js'

export interface StoredSession {
  readonly sessionId: string
  /** Time of the last call, in milliseconds since 1970. */
  usedAt: number
}

export interface SessionCacheOptions {
  readonly store: SessionStore | undefined
  readonly identity: readonly string[]
  readonly password: string
  /** Milliseconds that one attempt of a request may take; a store may not take longer. */
  readonly timeout: number
  readonly warn: (message: string) => void
}

/** How long the SDK waits for a lock. Another process holds it while it signs in. */
const LOCK_TIMEOUT_MS = 5_000
/** A longer value is no session. */
const MAX_VALUE_LENGTH = 10_000

export class SessionCache {
  readonly #options: SessionCacheOptions
  #seal: SessionSeal | undefined
  /** Whether the last use of the store failed. */
  #isFailing = false

  constructor(options: SessionCacheOptions) {
    this.#options = options
  }

  /** Returns the stored session, or undefined if a client with the same credentials has stored none. */
  load(): Promise<StoredSession | undefined> {
    return this.#try('get', async (store, seal) => parseSession(await store.get(seal.key), seal))
  }

  async save({ sessionId, usedAt }: StoredSession): Promise<void> {
    await this.#try('set', async (store, seal) => store.set(seal.key, JSON.stringify({ v: 1, sessionId, usedAt, mac: await seal.sign([sessionId, usedAt]) })))
  }

  /** Updates the time of the last call if the store still holds this session. Another process may have renewed the session or signed out. */
  async touch(session: StoredSession): Promise<void> {
    if (await this.#holds(session.sessionId)) await this.save(session)
  }

  /** Removes the session, unless the store already holds another session. */
  async remove(sessionId: string): Promise<void> {
    if (await this.#holds(sessionId)) await this.#try('delete', (store, seal) => store.delete(seal.key))
  }

  /** Whether the store holds this session. Nothing is sent, so the value need not be authentic. */
  #holds(sessionId: string): Promise<boolean | undefined> {
    return this.#try('get', async (store, seal) => parseValue(await store.get(seal.key)).sessionId === sessionId)
  }

  /** Waits until no other process signs in. Returns a function that unlocks; undefined if the store has no lock, or does not give one in time. */
  async lock(ttlMs: number): Promise<(() => void) | undefined> {
    if (!this.#options.store?.lock || this.#isFailing) return undefined
    const { warn } = this.#options
    const release = (lock: SessionLock | undefined): Promise<unknown> =>
      warnOnFailure('sessionStore.lock.release', callBounded('release', CALLBACK_TIMEOUT_MS, () => lock?.release()), warn)
    const acquire = (store: SessionStore, { key }: SessionSeal, signal: AbortSignal): Promise<SessionLock> | undefined => {
      const lock = store.lock?.(`${key}:lock`, { ttlMs, signal })
      // One that arrives after the wait is given back.
      ignoreRejection(Promise.resolve(lock).then((late) => signal.aborted && release(late)))
      return lock
    }
    const lock = await this.#try('lock', acquire, LOCK_TIMEOUT_MS)
    return lock && ((): void => void release(lock))
  }

  async #try<T>(method: string, action: (store: SessionStore, seal: SessionSeal, signal: AbortSignal) => T, maxMs = CALLBACK_TIMEOUT_MS): Promise<Awaited<T> | undefined> {
    const { store, identity, password, timeout, warn } = this.#options
    const name = `sessionStore.${method}`
    if (!store) return undefined
    this.#isFailing = false
    const run = async (): Promise<Awaited<T>> => {
      const seal = (this.#seal ??= await createSessionSeal(identity, password))
      return callBounded(name, Math.min(timeout, maxMs), (signal) => action(store, seal, signal))
    }
    return warnOnFailure(name, run(), (message) => {
      this.#isFailing = true
      warn(message)
    })
  }
}

async function parseSession(text: unknown, seal: SessionSeal): Promise<StoredSession | undefined> {
  const { sessionId, usedAt, mac } = parseValue(text)
  const isAuthentic = isHeaderText(sessionId) && typeof usedAt === 'number' && (await seal.verify([sessionId, usedAt], mac).catch(() => false))
  return isAuthentic ? { sessionId, usedAt } : undefined
}

/** The fields of a stored value; none if it is not a session. */
function parseValue(text: unknown): { sessionId?: unknown; usedAt?: unknown; mac?: unknown } {
  const value = typeof text === 'string' && text.length <= MAX_VALUE_LENGTH ? parseJson(text) : undefined
  return Object(value) as object
}
