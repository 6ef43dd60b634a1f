import { addAbortListener } from '../http/abort-signal.js'

interface Waiter {
  readonly limit: number
  readonly start: () => void
}

/** Limits how many calls run at once. Waiting calls start in order; an aborted waiter leaves the queue. */
export class Semaphore {
  #running = 0
  readonly #queue = new Set<Waiter>()

  /** Resolves when the caller may run. The caller must call `release` when it is done. */
  async acquire(limit: number, signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted()
    if (this.#queue.size || this.#running >= limit) await this.#wait(limit, signal)
    else this.#running++
  }

  release(): void {
    this.#running--
    this.#drain()
  }

  #wait(limit: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const start = (): void => {
        removeListener()
        resolve()
      }
      const waiter = { limit, start }
      this.#queue.add(waiter)
      const removeListener = addAbortListener(signal, () => {
        this.#queue.delete(waiter)
        reject(signal?.reason)
        this.#drain()
      })
    })
  }

  /** Starts waiters in strict first-in, first-out order. */
  #drain(): void {
    for (const waiter of this.#queue) {
      if (this.#running >= waiter.limit) return
      this.#queue.delete(waiter)
      this.#running++
      waiter.start()
    }
  }
}
