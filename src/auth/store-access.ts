/** Uses the user's session store. If the store fails, the SDK may have to sign in again, but the call continues. */
import { addAbortListener } from '../http/abort-signal.js'
import { CALLBACK_TIMEOUT_MS, callBounded, ignoreRejection, warnOnFailure } from '../http/user-code.js'
import type { SessionLock, SessionStore } from '../options/session-store.js'
import { createSessionSeal, type SessionSeal } from './session-seal.js'

export interface StoreAccessOptions {
  readonly store: SessionStore | undefined
  readonly identity: readonly string[]
  readonly password: string
  /** Milliseconds that one attempt of a request may take; a store may not take longer. */
  readonly timeout: number
  readonly warn: (message: string) => void
}

export interface LockOptions {
  /** What the lock is for: the end of its key. */
  readonly suffix: string
  /** The lock ends by itself after this time. */
  readonly ttlMs: number
  readonly maxWaitMs: number
  /** Ends the wait. */
  readonly signal?: AbortSignal | undefined
}

export class StoreAccess {
  readonly #options: StoreAccessOptions
  #seal: SessionSeal | undefined
  #isFailing = false
  #isLockFailing = false

  constructor(options: StoreAccessOptions) {
    this.#options = options
  }

  get exists(): boolean {
    return this.#options.store !== undefined
  }

  /** Whether the last use of the store failed. */
  get isFailing(): boolean {
    return this.#isFailing
  }

  /** Whether the last lock failed, or was not given in time. */
  get isLockFailing(): boolean {
    return this.#isLockFailing
  }

  /** Waits until no other process holds the lock. Returns a function that unlocks; undefined if the store has no lock, or does not give one in time. */
  async lock({ suffix, ttlMs, maxWaitMs, signal }: LockOptions): Promise<(() => void) | undefined> {
    if (!this.#options.store?.lock || this.#isFailing) return undefined
    const { warn } = this.#options
    const release = (lock: SessionLock | undefined): Promise<unknown> =>
      warnOnFailure('sessionStore.lock.release', callBounded('release', CALLBACK_TIMEOUT_MS, () => lock?.release()), warn)
    const acquire = (store: SessionStore, { key }: SessionSeal, waitSignal: AbortSignal): Promise<SessionLock> | undefined => {
      const lock = store.lock?.(`${key}:${suffix}`, { ttlMs, signal: waitSignal })
      // One that arrives after the wait is given back.
      ignoreRejection(Promise.resolve(lock).then((late) => waitSignal.aborted && release(late)))
      return lock
    }
    const lock = await this.use('lock', acquire, maxWaitMs, signal)
    this.#isLockFailing = !lock && !signal?.aborted
    return lock && ((): void => void release(lock))
  }

  /** The result of an action; undefined if there is no store, or if it fails or does not respond in time. The signal ends the wait. */
  async use<T>(method: string, action: (store: SessionStore, seal: SessionSeal, signal: AbortSignal) => T, maxMs?: number, signal?: AbortSignal): Promise<Awaited<T> | undefined> {
    const { store, identity, password, timeout, warn } = this.#options
    const name = `sessionStore.${method}`
    if (!store) return undefined
    this.#isFailing = false
    const controller = new AbortController()
    const removeListener = addAbortListener(signal, () => controller.abort(signal?.reason))
    const run = async (): Promise<Awaited<T>> => {
      const seal = (this.#seal ??= await createSessionSeal(identity, password))
      return callBounded(name, maxMs ?? Math.min(timeout, CALLBACK_TIMEOUT_MS), (waitSignal) => action(store, seal, waitSignal), controller)
    }
    return warnOnFailure(name, run(), (message) => {
      this.#isFailing = true
      if (!signal?.aborted) warn(message)
    }).finally(removeListener)
  }
}
