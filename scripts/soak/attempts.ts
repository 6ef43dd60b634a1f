/** Watches the requests of the clients: a bill that may have been entered must not be resent. */
import type { Fetch } from '../../src/index.js'

/** With these BILL has rejected a request. After anything else, it may have acted. */
const REJECTED = new Set([401, 429])

export class Attempts {
  requests = 0
  /** Bills that were sent although they may have been entered already. */
  unsafe = 0
  /** Bill numbers that were sent and not rejected. */
  readonly #sent = new Set<string>()

  /** The global fetch, watched. */
  readonly fetch: Fetch = async (url, init) => {
    this.requests++
    const number = init?.method === 'POST' ? numberIn(init.body) : undefined
    if (number === undefined) return fetch(url, init)
    if (this.#sent.has(number)) this.unsafe++
    this.#sent.add(number)
    const response = await fetch(url, init)
    if (REJECTED.has(response.status)) this.#sent.delete(number)
    return response
  }
}

function numberIn(body: unknown): string | undefined {
  const { invoice } = JSON.parse(String(body)) as { invoice?: { invoiceNumber: string } }
  return invoice?.invoiceNumber
}
