/** A sign-in that BILL rejected is not repeated for a minute: further attempts with the same credentials would lock the user out. */
import { ApiError, isUnknownStatus, RateLimitError } from '../errors/index.js'
import { explainError } from './explain-error.js'

const REJECTION_TTL_MS = 60_000

export class RejectedSignIn {
  #error: ApiError | undefined
  #until = 0
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** @throws the error of the last sign-in if BILL rejected it less than a minute ago. */
  assertNone(): void {
    if (!this.#error || this.#now() >= this.#until) return
    const { constructor, message } = this.#error
    throw explainError(constructor as typeof ApiError, this.#error, `${message} The SDK repeats a rejected sign-in only after a minute.`)
  }

  /** Signs in and remembers a rejection. */
  async remember<T>(signIn: () => Promise<T>): Promise<T> {
    try {
      const result = await signIn()
      this.#error = undefined
      return result
    } catch (error) {
      if (isRejection(error)) {
        this.#error = error
        this.#until = this.#now() + REJECTION_TTL_MS
      }
      throw error
    }
  }
}

/** BILL decided about the credentials. A limit, a timeout, a redirect and a failure say nothing about them. */
const isRejection = (error: unknown): error is ApiError =>
  error instanceof ApiError && !(error instanceof RateLimitError) && !isUnknownStatus(error.status)
