/** Keeps the session in the user's session store, which other processes can share. Without a store, nothing is kept. */
import { parseJson } from '../http/redact.js'
import { isHeaderText } from './authenticator.js'
import type { SessionSeal } from './session-seal.js'
import type { StoreAccess } from './store-access.js'

export interface StoredSession {
  readonly sessionId: string
  /** Time of the last call, in milliseconds since 1970. */
  usedAt: number
}

/** How long the SDK waits for a lock. Another process holds it while it signs in. */
const LOCK_TIMEOUT_MS = 5_000
/** BILL ends a session after 35 minutes without a call. */
const SESSION_TTL_MS = 35 * 60_000
/** A longer value is no session. */
const MAX_VALUE_LENGTH = 10_000

export class SessionCache {
  readonly #access: StoreAccess
  /** How long a sign-in waits for the one of another process. */
  readonly #lockTimeoutMs: number

  constructor(access: StoreAccess, timeout: number) {
    this.#access = access
    this.#lockTimeoutMs = Math.min(timeout, LOCK_TIMEOUT_MS)
  }

  /** Returns the stored session, or undefined if a client with the same credentials has stored none. */
  load(): Promise<StoredSession | undefined> {
    return this.#access.use('get', async (store, seal) => parseSession(await store.get(seal.key), seal))
  }

  async save({ sessionId, usedAt }: StoredSession): Promise<void> {
    await this.#access.use('set', async (store, seal) => store.set(seal.key, JSON.stringify({ v: 1, sessionId, usedAt, mac: await seal.sign([sessionId, usedAt]) }), { ttlMs: SESSION_TTL_MS }))
  }

  /** Updates the time of the last call if the store still holds this session. Another process may have renewed the session or signed out. */
  async touch(session: StoredSession): Promise<void> {
    if (await this.#holds(session.sessionId)) await this.save(session)
  }

  /** Removes the session, unless the store already holds another session. */
  async remove(sessionId: string): Promise<void> {
    if (await this.#holds(sessionId)) await this.#access.use('delete', (store, seal) => store.delete(seal.key))
  }

  /** Whether the store holds this session. Nothing is sent, so the value need not be authentic. */
  #holds(sessionId: string): Promise<boolean | undefined> {
    return this.#access.use('get', async (store, seal) => parseValue(await store.get(seal.key)).sessionId === sessionId)
  }

  /** Waits until no other process signs in. Returns a function that unlocks; undefined if the store has no lock, or does not give one in time. */
  lock(ttlMs: number): Promise<(() => void) | undefined> {
    return this.#access.lock({ suffix: 'lock', ttlMs, maxWaitMs: this.#lockTimeoutMs })
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
