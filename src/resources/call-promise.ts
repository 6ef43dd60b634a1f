import type { ApiResponse } from '../http/request-options.js'

/** The promise of a call. It resolves to BILL's answer; `withResponse()` adds the HTTP response. */
export class CallPromise<T> extends Promise<T> {
  readonly #answer: Promise<ApiResponse>

  constructor(answer: Promise<ApiResponse>) {
    super((resolve) => resolve(undefined as T))
    this.#answer = answer
  }

  // oxlint-disable-next-line unicorn/no-thenable -- a promise that is also asked for its response
  override then<R = T, E = never>(done?: ((value: T) => R | PromiseLike<R>) | null, failed?: ((reason: unknown) => E | PromiseLike<E>) | null): Promise<R | E> {
    return this.#answer.then(({ data }) => (done ? done(data as T) : (data as R)), failed)
  }

  override catch<E = never>(failed?: ((reason: unknown) => E | PromiseLike<E>) | null): Promise<T | E> {
    return this.then(undefined, failed)
  }

  override finally(done?: (() => void) | null): Promise<T> {
    return this.#answer.then(({ data }) => data as T).finally(done)
  }

  /** The answer with the HTTP response it came in, for its status and headers. */
  async withResponse(): Promise<{ data: T; response: Response }> {
    const { data, response } = await this.#answer
    return { data: data as T, response }
  }
}
