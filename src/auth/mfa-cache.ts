/**
 * Keeps the result of an MFA challenge in the user's session store, so that one challenge is enough for all processes. The value is encrypted with a key that is
 * derived from the password (docs/decisions/0042). Without a store, nothing is kept.
 */
import { PROMPT_TIMEOUT_MS } from '../http/user-code.js'
import type { StoreAccess } from './store-access.js'

/** BILL accepts a remembered ID for 30 days. */
const MFA_TTL_MS = 30 * 24 * 3_600_000

export interface SharedMfa {
  readonly rememberMeId?: string | undefined
  readonly device: string
  /** The session that the challenge made trusted. */
  readonly trustedSessionId: string
}

export class MfaCache {
  readonly #access: StoreAccess

  constructor(access: StoreAccess) {
    this.#access = access
  }

  get isShared(): boolean {
    return this.#access.exists
  }

  /** Does not wait for a store that has just failed. */
  async load(): Promise<SharedMfa | undefined> {
    if (this.#access.isFailing) return undefined
    return this.#access.use('get', async (store, seal) => {
      const box = await store.get(`${seal.key}:mfa`)
      // What decrypts was written by save.
      return typeof box === 'string' ? seal.decrypt(box).then((text) => JSON.parse(text) as SharedMfa, () => undefined) : undefined
    })
  }

  async save(mfa: SharedMfa): Promise<void> {
    await this.#access.use('set', async (store, seal) => store.set(`${seal.key}:mfa`, await seal.encrypt(JSON.stringify(mfa)), { ttlMs: MFA_TTL_MS }))
  }

  /** Waits until no other process asks its user. The user may take five minutes, so a lock that just failed is not waited for. */
  async lock(ttlMs: number, signal: AbortSignal): Promise<(() => void) | undefined> {
    if (this.#access.isLockFailing) return undefined
    return this.#access.lock({ suffix: 'mfa:lock', ttlMs, maxWaitMs: PROMPT_TIMEOUT_MS, signal })
  }
}
