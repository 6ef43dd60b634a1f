import type { Connection } from '../clients/connection.js'

/** How often a waiter checks its turn if nothing wakes it, with and without a connection that wakes it. */
const POLL_MS = 1_000
const POLL_WITHOUT_WAKE_UPS_MS = 50
/** After a failure to listen, the next attempt comes after this time at the earliest. */
const LISTEN_AGAIN_MS = 5_000

/** A waiter of this process. */
export interface Waiter {
  /** Forgets earlier wake-ups. Call it before each check of the turn, so that no wake-up gets lost between the check and the sleep. */
  reset(): void
  /** Sleeps until the waiter is woken, at most for `ms` and until the next check is due. Rejects with the reason of the signal. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
  end(): void
}

/** Wakes waiters when a place becomes free, whichever process frees it. Wake-ups save time; without them, waiters check their turn more often. */
export class WakeUps {
  readonly #connection: Connection
  readonly #channel: string
  readonly #waiters = new Map<string, () => void>()
  #state: 'idle' | 'starting' | 'listening' | 'closed' = 'idle'
  #startAt = 0
  #stop: (() => void) | undefined

  constructor(connection: Connection, channel: string) {
    this.#connection = connection
    this.#channel = channel
  }

  register(id: string): Waiter {
    let isWoken = false
    let wake = (): void => undefined
    this.#waiters.set(id, () => {
      isWoken = true
      wake()
    })
    return {
      reset: () => void (isWoken = false),
      sleep: (ms, signal) => {
        this.#listen()
        const poll = this.#state === 'listening' ? POLL_MS : POLL_WITHOUT_WAKE_UPS_MS
        return isWoken ? Promise.resolve() : sleep(Math.max(1, Math.min(ms, poll)), signal, (resolve) => (wake = resolve))
      },
      end: () => void this.#waiters.delete(id),
    }
  }

  close(): void {
    this.#state = 'closed'
    this.#stop?.()
    this.#stop = undefined
  }

  /** Starts to listen when the first waiter sleeps. */
  #listen(): void {
    if (this.#state !== 'idle' || performance.now() < this.#startAt) return
    this.#state = 'starting'
    const listening = (async () => this.#connection.subscribe(this.#channel, (id) => this.#waiters.get(id)?.()))()
    listening.then(
      (stop) => {
        if (this.#state === 'closed') return stop()
        this.#state = 'listening'
        this.#stop = stop
      },
      () => {
        if (this.#state === 'starting') this.#state = 'idle'
        this.#startAt = performance.now() + LISTEN_AGAIN_MS
      },
    )
  }
}

function sleep(ms: number, signal: AbortSignal, onStart: (wake: () => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error)
    const abort = (): void => end(() => reject(signal.reason as Error))
    const timer = setTimeout(() => end(resolve), ms)
    const end = (settle: () => void): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
      settle()
    }
    signal.addEventListener('abort', abort)
    onStart(() => end(resolve))
  })
}
