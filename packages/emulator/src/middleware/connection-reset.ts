/** A connection that a fault cuts. */

/** A response of which only the first half arrives. */
export interface CutResponse {
  readonly status: number
  readonly headers: Record<string, string>
  /** The whole body. */
  readonly text: string
}

/** The connection is to be cut: without a response, or within its body. */
export class ConnectionReset extends Error {
  override readonly name = 'ConnectionReset'
  readonly response: CutResponse | undefined

  constructor(response?: CutResponse) {
    super('read ECONNRESET')
    this.response = response
  }
}

export const halfOf = ({ text }: CutResponse): string => text.slice(0, text.length >> 1)

/** What fetch does if the connection is cut: it rejects, or it resolves with a body that fails. */
export function asFetchDoes({ response, message }: ConnectionReset): Response {
  const cause = Object.assign(new Error(message), { code: 'ECONNRESET' })
  if (!response) throw new TypeError('fetch failed', { cause })
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(halfOf(response))),
    pull: (controller) => controller.error(new TypeError('terminated', { cause })),
  })
  return new Response(body, { status: response.status, headers: response.headers })
}
