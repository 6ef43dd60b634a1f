/**
 * Fetches the pages of a list. A list ends when a page has no next token, not when a page is empty. A repeated token throws an error, and so do many empty pages
 * in a row, so that a list never loops.
 */
import { PaginationError, ResponseParseError } from '../errors/index.js'
import type { ApiResponse } from '../http/buffered-response.js'
import type { Operation } from '../http/operation.js'
import { serializeFiltersAndSort } from '../query/query.js'
import { ListPage, type AdjacentTokens, type Page } from './page.js'

type Query = Record<string, unknown>

/** How many pages in a row may be empty. BILL returns empty pages with a next token, so one of them does not end a list. */
const MAX_EMPTY_PAGES = 100

/** The position of a page in its list. `sent` maps the tokens that were sent to their page numbers. All pages of one iteration share it. */
interface Position {
  readonly number: number
  readonly sent: Map<string, number>
  /** How many pages in a row were empty before this one. */
  readonly emptyPages: number
  /** The body of the previous page, for offset-paginated lists. */
  readonly previousBody?: string | undefined
}

export interface LoadedPage<T> {
  readonly page: Page<T>
  readonly response: ApiResponse
}

export class PageLoader<T> {
  readonly #send: (query: Query) => Promise<ApiResponse>
  readonly #operation: Operation
  readonly #pagination: NonNullable<Operation['pagination']>

  constructor(send: (query: Query) => Promise<ApiResponse>, operation: Operation) {
    this.#send = send
    this.#operation = operation
    this.#pagination = operation.pagination as NonNullable<Operation['pagination']>
  }

  /** Filters and sort are serialized once, so that later changes to these objects do not affect later pages. */
  async first(query: Query): Promise<LoadedPage<T>> {
    return this.#load(serializeFiltersAndSort(query, this.#operation.query), { number: 1, emptyPages: 0, sent: new Map() })
  }

  async #load(query: Query, position: Position): Promise<LoadedPage<T>> {
    const { param, items } = this.#pagination
    if (typeof query[param] === 'string') position.sent.set(query[param], position.number)
    const response = await this.#send(query)
    const { data } = response
    const results = items ? (data as Query | undefined)?.[items] : data
    if (!Array.isArray(results)) throw this.#unreadable(response, 'the body contains no list')
    const body = items ? undefined : String(response.body)
    // An offset-paginated list has no tokens to compare. If BILL ignores the offset, it returns the same page again.
    if (body !== undefined && body === position.previousBody && results.length) throw this.#loop(`returned the same page for another ${param}`)
    const tokens = items ? this.#readTokens(response) : { nextPage: nextOffset(query, results), prevPage: undefined }
    const emptyPages = results.length ? 0 : position.emptyPages + 1
    const following = { number: position.number + 1, emptyPages, sent: position.sent, previousBody: body }
    return { page: new ListPage(results as T[], tokens, this.#fetchNext(query, tokens.nextPage, following)), response }
  }

  /** Sends filters and sort with every page, so that all pages belong to the same list. */
  #fetchNext(query: Query, token: string | undefined, position: Position): (() => Promise<Page<T>>) | undefined {
    if (token === undefined) return undefined
    const { param } = this.#pagination
    let isFollowed = false
    return async () => {
      if (position.emptyPages >= MAX_EMPTY_PAGES)
        throw new PaginationError(
          `${this.#operation.id} returned ${MAX_EMPTY_PAGES} empty pages in a row. Narrow the filters, or raise max. To continue, start a list at the nextPage of the last page.`,
        )
      // A second call starts a new branch. The branch keeps only the tokens that were sent up to this page.
      const sent = isFollowed ? new Map([...position.sent].filter(([, number]) => number < position.number)) : position.sent
      isFollowed = true
      const number = sent.get(token)
      // The token itself stays out of the message: a server can put anything into it.
      if (number !== undefined) throw this.#loop(`returned the token of page ${number} again`)
      const next: Query = { ...query, [param]: param === 'start' ? Number(token) : token }
      if (param === 'nextPage') delete next['prevPage']
      return (await this.#load(next, { ...position, sent })).page
    }
  }

  #readTokens(response: ApiResponse): AdjacentTokens {
    const token = (name: 'nextPage' | 'prevPage'): string | undefined => {
      const value = (response.data as Query)[name] ?? false
      if (value === false) return undefined
      if (typeof value !== 'string' && typeof value !== 'number') throw this.#unreadable(response, `its ${name} is not a page token`)
      return String(value) || undefined
    }
    return { nextPage: token('nextPage'), prevPage: token('prevPage') }
  }

  #unreadable({ response: { status }, body }: ApiResponse, what: string): ResponseParseError {
    return new ResponseParseError(`${this.#operation.id} returned ${status}, but ${what}.`, { status, body: String(body) })
  }

  #loop(what: string): PaginationError {
    return new PaginationError(`${this.#operation.id} ${what}. The list would never end. This is a fault in BILL's response; please report it.`)
  }
}

/** An offset-paginated list ends with a page that is empty or not full. */
function nextOffset(query: Query, results: readonly unknown[]): string | undefined {
  const max = Number(query['max'] ?? 1)
  return results.length === 0 || results.length < max ? undefined : String(Number(query['start'] ?? 0) + results.length)
}
