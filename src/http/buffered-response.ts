import type { ApiResponse } from './request-options.js'

/** Statuses that have no body by definition; a Response of one refuses even an empty string. */
const NULL_BODY_STATUSES = new Set([204, 205, 304])

/** Headers that tell how the body travelled. It has arrived, so they no longer fit. */
const TRANSFER_HEADERS = ['content-length', 'content-encoding', 'transfer-encoding']

/** What `new Response` takes as a reason; a server may send more. */
const STATUS_TEXT = /^[\t\u0020-\u007e\u0080-\u00ff]*$/

/** An answer whose body has been read: text, or bytes where a file was asked for. */
export class BufferedResponse implements ApiResponse {
  readonly status: number
  readonly headers: Headers
  readonly body: string | Blob
  /** What the body says; nothing for a refusal. */
  readonly data: unknown
  readonly #statusText: string
  #response: Response | undefined

  constructor(received: Response, body: string | Blob, data?: unknown) {
    this.status = received.status
    this.headers = received.headers
    this.body = body
    this.data = data
    this.#statusText = STATUS_TEXT.test(received.statusText) ? received.statusText : ''
  }

  /** The answer as fetch would give it, its body not yet read. Made when somebody asks for it: few do. */
  get response(): Response {
    return (this.#response ??= this.#rebuild())
  }

  #rebuild(): Response {
    const { status } = this
    const headers = new Headers(this.headers)
    for (const name of TRANSFER_HEADERS) headers.delete(name)
    return new Response(NULL_BODY_STATUSES.has(status) ? null : this.body, { status, statusText: this.#statusText, headers })
  }
}
