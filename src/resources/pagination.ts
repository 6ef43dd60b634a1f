/** Lists. The end is a missing token, not an empty page; a token that comes back is an error, never an endless loop. */
import { ConfigurationError, PaginationError, ResponseParseError } from '../errors/index.js'
import { serializeQuery } from '../query/filters.js'
import type { Operation } from '../http/operation.js'
import type { ApiResponse } from '../http/request-options.js'

type Query = Record<string, unknown>
type Send = (query: Query) => Promise<ApiResponse>

/** One page of a list. */
export class Page<T> {
  readonly results: readonly T[]
  /** Token of the page after this one; for lists that page by offset, the next offset. */
  readonly nextPage: string | undefined
  /** Token of the page before this one. */
  readonly prevPage: string | undefined
  readonly #next: (() => Promise<Page<T>>) | undefined

  constructor(results: readonly T[], tokens: { nextPage: string | undefined; prevPage: string | undefined }, next: (() => Promise<Page<T>>) | undefined) {
    this.results = results
    this.nextPage = tokens.nextPage
    this.prevPage = tokens.prevPage
    this.#next = next
  }

  /** Whether another page follows. A page may be empty and yet be followed by one. */
  hasNextPage(): boolean {
    return this.#next !== undefined
  }

  /**
   * Fetches the page after this one.
   * @throws PaginationError when there is none, or when BILL names a page that was there already.
   */
  async getNextPage(): Promise<Page<T>> {
    if (!this.#next) throw new PaginationError('There is no next page. Ask hasNextPage() first.')
    return this.#next()
  }
}

/**
 * A list that has been asked for, not yet sent. Await it for the first page, or walk it: `for await (const item of list)`.
 * Each await or walk sends anew.
 */
export class PagePromise<T> implements PromiseLike<Page<T>>, AsyncIterable<T> {
  readonly #send: Send
  readonly #operation: Operation
  readonly #query: Query

  constructor(send: Send, operation: Operation, query: Query) {
    this.#send = send
    this.#operation = operation
    this.#query = query
  }

  // oxlint-disable-next-line unicorn/no-thenable -- nothing is sent before it is awaited
  then<R = Page<T>, E = never>(done?: ((page: Page<T>) => R | PromiseLike<R>) | null, failed?: ((reason: unknown) => E | PromiseLike<E>) | null): Promise<R | E> {
    return this.#first().then(({ page }) => page).then(done, failed)
  }

  catch<E = never>(failed?: ((reason: unknown) => E | PromiseLike<E>) | null): Promise<Page<T> | E> {
    return this.then(undefined, failed)
  }

  finally(done?: (() => void) | null): Promise<Page<T>> {
    return this.then().finally(done)
  }

  /** The first page with the HTTP response it came in. */
  async withResponse(): Promise<{ data: Page<T>; response: Response }> {
    const { page, answer } = await this.#first()
    return { data: page, response: answer.response }
  }

  /** Every page. */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    let page: Page<T> = await this.then()
    yield page
    while (page.hasNextPage()) {
      page = await page.getNextPage()
      yield page
    }
  }

  /** Every item of every page. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.results
  }

  /** All items, or the first `limit`. No page is fetched that is not needed. */
  async toArray({ limit = Infinity }: { limit?: number } = {}): Promise<T[]> {
    if (!(limit >= 0)) throw new ConfigurationError('limit must be a number, zero or more.')
    const items: T[] = []
    if (limit === 0) return items
    for await (const item of this) if (items.push(item) >= limit) break
    return items
  }

  /** Filters and sort are written once: what is done to their objects later changes no page. */
  async #first(): Promise<{ page: Page<T>; answer: ApiResponse }> {
    return this.#load(serializeQuery(this.#query), new Set())
  }

  async #load(query: Query, seen: ReadonlySet<string>, before?: string): Promise<{ page: Page<T>; answer: ApiResponse }> {
    const answer = await this.#send(query)
    const { data, body } = answer
    const { param, items } = this.#operation.pagination as NonNullable<Operation['pagination']>
    const results = items ? (data as Query | undefined)?.[items] : data
    if (!Array.isArray(results)) throw new ResponseParseError(`${this.#operation.id} answered without a list.`, { status: answer.response.status, body: String(body) })
    // A list by offset has no token that could come back; one that does not heed the offset sends the same page again.
    const text = items ? undefined : String(body)
    if (text !== undefined && text === before && results.length)
      throw new PaginationError(`${this.#operation.id} sent the same page for another ${param}. The list would never end; BILL's answer is wrong.`)
    const tokens = items ? readTokens(data as Query) : { nextPage: nextOffset(query, results), prevPage: undefined }
    return { page: new Page(results as T[], tokens, this.#follow(query, param, tokens.nextPage, seen, text)), answer }
  }

  /** How the next page is fetched. Filters and order go along, so that a page can never be one of another list. */
  #follow(query: Query, param: string, token: string | undefined, seen: ReadonlySet<string>, text: string | undefined): (() => Promise<Page<T>>) | undefined {
    if (token === undefined) return undefined
    const sent = typeof query[param] === 'string' ? query[param] : undefined
    const before = new Set(sent === undefined ? seen : [...seen, sent])
    return async () => {
      if (before.has(token)) throw new PaginationError(`${this.#operation.id} named the page ${token} again. The list would never end; BILL's answer is wrong.`)
      const next: Query = { ...query, [param]: param === 'start' ? Number(token) : token }
      if (param === 'nextPage') delete next['prevPage']
      return (await this.#load(next, before, text)).page
    }
  }
}

function readTokens(data: Query): { nextPage: string | undefined; prevPage: string | undefined } {
  const token = (name: string): string | undefined => (typeof data[name] === 'string' || typeof data[name] === 'number' ? String(data[name]) || undefined : undefined)
  return { nextPage: token('nextPage'), prevPage: token('prevPage') }
}

/** Lists by offset end with a page that is empty, or not full. */
function nextOffset(query: Query, results: readonly unknown[]): string | undefined {
  const max = Number(query['max'] ?? 1)
  return results.length === 0 || results.length < max ? undefined : String(Number(query['start'] ?? 0) + results.length)
}
