/** Statuses without a body. `new Response` rejects any body for them, even an empty string. */
const NULL_BODY_STATUSES = new Set([204, 205, 304])

/** Headers that describe the transfer, not the content. They no longer apply once the body has been read. */
const TRANSFER_HEADERS = ['content-length', 'content-encoding', 'transfer-encoding']

/** The reason phrases that `new Response` accepts. A server can send others. */
const STATUS_TEXT = /^[\t\u0020-\u007e\u0080-\u00ff]*$/

/** Creates a Response with an unread body. */
export function toResponse({ status, statusText, headers }: Pick<Response, 'status' | 'statusText' | 'headers'>, body: string | Blob): Response {
  const contentHeaders = new Headers(headers)
  for (const name of TRANSFER_HEADERS) contentHeaders.delete(name)
  return new Response(NULL_BODY_STATUSES.has(status) ? null : body, { status, statusText, headers: contentHeaders })
}

/** The response of a call: its parsed data, its body, and the HTTP response. */
export interface ApiResponse {
  /** The parsed body. */
  readonly data: unknown
  /** The body as received. */
  readonly body: string | Blob
  readonly response: Response
}

/** A response whose body has been read: a string, or a Blob if the operation returns a file. Only a streamed body stays unread. */
export class BufferedResponse implements ApiResponse {
  readonly status: number
  readonly headers: Headers
  readonly body: string | Blob
  readonly data: unknown
  readonly statusText: string
  #response: Response | undefined

  /** Wraps a successful response whose body the caller reads. */
  static unread(received: Response): BufferedResponse {
    const response = new BufferedResponse(received, '')
    response.#response = received
    return response
  }

  constructor(received: Response, body: string | Blob, data?: unknown) {
    this.status = received.status
    this.headers = received.headers
    this.body = body
    this.data = data
    this.statusText = STATUS_TEXT.test(received.statusText) ? received.statusText : ''
  }

  /** The response as fetch returns it, with an unread body. It is created on first access, because few callers need it. */
  get response(): Response {
    return (this.#response ??= toResponse(this, this.body))
  }
}
