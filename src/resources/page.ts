import { PaginationError } from '../errors/index.js'

/** The tokens of the next and the previous page. */
export type AdjacentTokens = Pick<Page<unknown>, 'nextPage' | 'prevPage'>

/**
 * One page of a list. Iterating over it yields its items and those of all following pages, which it fetches as needed.
 *
 * ```ts
 * for await (const vendor of await bill.vendors.list()) console.log(vendor.name)
 * ```
 */
export interface Page<T> extends AsyncIterable<T> {
  /** The items of this page only. */
  readonly results: readonly T[]
  /** Token of the next page. For offset-paginated lists, the next offset. */
  readonly nextPage: string | undefined
  /** Token of the previous page. */
  readonly prevPage: string | undefined
  /** Whether there is a next page. An empty page can have one. */
  hasNextPage(): boolean
  /**
   * Fetches the next page.
   * @throws PaginationError if there is no next page, if BILL returned the token of an earlier page, or after 100 empty pages in a row.
   */
  getNextPage(): Promise<Page<T>>
  /** Iterates over the items of this page and of all following pages. */
  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined>
}

export class ListPage<T> implements Page<T> {
  readonly results: readonly T[]
  readonly nextPage: string | undefined
  readonly prevPage: string | undefined
  readonly #fetchNext: (() => Promise<Page<T>>) | undefined

  constructor(results: readonly T[], tokens: AdjacentTokens, fetchNext: (() => Promise<Page<T>>) | undefined) {
    this.results = results
    this.nextPage = tokens.nextPage
    this.prevPage = tokens.prevPage
    this.#fetchNext = fetchNext
  }

  hasNextPage(): boolean {
    return this.#fetchNext !== undefined
  }

  async getNextPage(): Promise<Page<T>> {
    if (!this.#fetchNext) throw new PaginationError('There is no next page. Check hasNextPage() first.')
    return this.#fetchNext()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of pagesFrom(this)) yield* page.results
  }
}

/** A page and all following pages. */
export async function* pagesFrom<T>(page: Page<T>): AsyncGenerator<Page<T>, void, undefined> {
  yield page
  while (page.hasNextPage()) yield (page = await page.getNextPage())
}
