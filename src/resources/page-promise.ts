import { ConfigurationError } from '../errors/index.js'
import { pagesFrom, type Page } from './page.js'
import type { PageLoader } from './page-loader.js'

/**
 * A lazy list. It sends requests only when you await it or iterate over it, and sends them again each time you do.
 *
 * ```ts
 * const page = await bill.vendors.list({ max: 50 })
 * for await (const vendor of bill.vendors.list()) console.log(vendor.name)
 * ```
 */
export interface PagePromise<T> extends PromiseLike<Page<T>>, AsyncIterable<T> {
  catch<E = never>(onRejected?: ((reason: unknown) => E | PromiseLike<E>) | null): Promise<Page<T> | E>
  finally(onFinally?: (() => void) | null): Promise<Page<T>>
  /** The first page and its HTTP response. */
  withResponse(): Promise<{ data: Page<T>; response: Response }>
  /** Iterates over the pages. */
  pages(): AsyncGenerator<Page<T>, void, undefined>
  /** Iterates over the items of all pages. */
  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined>
  /** Returns all items, or the first `limit` items. Fetches only the pages that it needs. */
  toArray(options?: { limit?: number | undefined }): Promise<T[]>
}

export class LazyPagePromise<T> implements PagePromise<T> {
  readonly #loader: PageLoader<T>
  readonly #query: Record<string, unknown>

  constructor(loader: PageLoader<T>, query: Record<string, unknown>) {
    this.#loader = loader
    this.#query = query
  }

  // oxlint-disable-next-line unicorn/no-thenable -- no request is sent before the list is awaited
  then<R = Page<T>, E = never>(onFulfilled?: ((page: Page<T>) => R | PromiseLike<R>) | null, onRejected?: ((reason: unknown) => E | PromiseLike<E>) | null): Promise<R | E> {
    return this.#loader
      .first(this.#query)
      .then(({ page }) => page)
      .then(onFulfilled, onRejected)
  }

  catch<E = never>(onRejected?: ((reason: unknown) => E | PromiseLike<E>) | null): Promise<Page<T> | E> {
    return this.then(undefined, onRejected)
  }

  finally(onFinally?: (() => void) | null): Promise<Page<T>> {
    return this.then().finally(onFinally)
  }

  async withResponse(): Promise<{ data: Page<T>; response: Response }> {
    const { page, response } = await this.#loader.first(this.#query)
    return { data: page, response: response.response }
  }

  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    yield* pagesFrom(await this.then())
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.results
  }

  async toArray({ limit = Infinity }: { limit?: number | undefined } = {}): Promise<T[]> {
    if (!(limit >= 0)) throw new ConfigurationError('limit must be a number of at least 0.')
    const items: T[] = []
    if (limit === 0) return items
    for await (const item of this) if (items.push(item) >= limit) break
    return items
  }
}
