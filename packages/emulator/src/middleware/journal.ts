/** Rings of what happened. Secrets are masked when an entry is read, because few are. */

/** A request that was served. Secrets in its bodies are masked. Those that the fault `reset-before` stops have status 0. */
export interface RequestEntry {
  /** Counts from 1. */
  readonly id: number
  /** Virtual time, in ISO 8601. */
  readonly time: string
  /** Such as `POST`. */
  readonly method: string
  /** The path with the query. */
  readonly path: string
  /** ID of the operation, such as `createPayment`; undefined if there is none. */
  readonly operation: string | undefined
  /** Status of the response; 0 if a fault cut the connection before the request was handled. */
  readonly status: number
  /** What a fault did to the request: `status`, or the name of its reply. */
  readonly fault?: string
  /** The organization; `''` without a session. */
  readonly owner: string
  /** The JSON body of the request. */
  readonly request: unknown
  /** The JSON body of the response; of a file, how many bytes it has. */
  readonly response: unknown
}

/** What BILL would send to a person. */
export interface Message {
  /** Virtual time, in ISO 8601. */
  readonly time: string
  /** How it is sent. */
  readonly kind: 'text' | 'voice' | 'email'
  /** A phone number, or an email address. */
  readonly to: string
  /** What it says, with the code. */
  readonly text: string
}

/** Keeps the newest entries, and passes each to the listeners. */
export class Journal<T> {
  #entries: T[] = []
  #size: number
  readonly #present: (entry: T) => T
  readonly #listeners = new Set<(entry: T) => void>()

  /** @param present turns an entry into what is shown. */
  constructor(size: number, present: (entry: T) => T = (entry) => entry) {
    this.#size = size
    this.#present = present
  }

  set size(size: number) {
    this.#size = size
    this.#entries = size ? this.#entries.slice(-size) : []
  }

  add(entry: T): void {
    if (this.#size === 0) return
    this.#entries.push(entry)
    // Cut in steps, so that an addition costs the same at every size.
    if (this.#entries.length > this.#size * 2) this.#entries = this.#entries.slice(-this.#size)
    for (const listener of this.#listeners) listener(this.#present(entry))
  }

  list(): T[] {
    return this.#entries.slice(-this.#size).map((entry) => this.#present(entry))
  }

  clear(): void {
    this.#entries = []
  }

  /** @returns what ends the subscription. */
  subscribe(listener: (entry: T) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
}

const SECRET = /^(password|devKey|appKey|sessionId|apiToken|clientSecret|client_secret|access_token|token|rememberMeId|securityKey|accountNumber|taxId|jwt)$/i

export const maskEntry = (entry: RequestEntry): RequestEntry => ({ ...entry, request: mask(entry.request), response: mask(entry.response) })

/** Masks the values of secret fields, at any depth. */
export function mask(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > 12) return '…'
  if (Array.isArray(value)) return value.map((item) => mask(item, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, SECRET.test(name) && typeof item === 'string' ? '***' : mask(item, depth + 1)]))
}
