/** Rings of what happened, with secrets masked. */

export interface RequestEntry {
  readonly id: number
  readonly time: string
  readonly method: string
  readonly path: string
  readonly operation: string | undefined
  readonly status: number
  readonly owner: string
  readonly request: unknown
  readonly response: unknown
}

/** What BILL would send to a person. */
export interface Message {
  readonly time: string
  readonly kind: 'text' | 'voice' | 'email'
  readonly to: string
  readonly text: string
}

/** Keeps the newest entries, and passes each to the listeners. */
export class Journal<T> {
  #entries: T[] = []
  #size: number
  readonly #listeners = new Set<(entry: T) => void>()

  constructor(size: number) {
    this.#size = size
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
    for (const listener of this.#listeners) listener(entry)
  }

  list(): T[] {
    return this.#entries.slice(-this.#size)
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

/** Masks the values of secret fields, at any depth. */
export function mask(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > 12) return '…'
  if (Array.isArray(value)) return value.map((item) => mask(item, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, SECRET.test(name) && typeof item === 'string' ? '***' : mask(item, depth + 1)]))
}
