import type { BillError } from '../errors/index.js'
import { timeoutError } from '../http/user-code.js'

/** Bounds the time that user middleware takes before a request and after one. */
export class MiddlewareTimer {
  /** The error with which the time ended. */
  expired: BillError | undefined
  readonly #beforeMs: number
  readonly #afterMs: number
  /** How many requests are in flight. The time stands still then, because requests have their own. */
  #inFlight = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #expire: (reason: BillError) => void = () => undefined

  constructor(beforeMs: number, afterMs: number) {
    this.#beforeMs = beforeMs
    this.#afterMs = afterMs
  }

  /** Runs the middleware. Rejects with the error `expired` if the time ends first. */
  race<T>(run: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#expire = reject
      this.#start(this.#beforeMs)
      run().then(resolve, reject)
    })
  }

  async pauseFor<T>(request: Promise<T>): Promise<T> {
    this.#inFlight++
    this.stop()
    try {
      return await request
    } finally {
      if (!--this.#inFlight) this.#start(this.#afterMs)
    }
  }

  throwIfExpired(): void {
    if (this.expired) throw this.expired
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #start(milliseconds: number): void {
    this.#timer = setTimeout(() => this.#expire((this.expired = timeoutError('Middleware (option use)', milliseconds))), milliseconds)
  }
}
