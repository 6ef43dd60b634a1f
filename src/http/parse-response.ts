import { createApiError } from './api-error.js'
import type { RequestSpec } from './request-spec.js'
import { BillError, ConnectionError, ResponseParseError } from '../errors/index.js'
import { isRetrySafe, type Operation } from './operation.js'
import type { Pipeline } from './pipeline.js'
import { BufferedResponse } from './buffered-response.js'
import type { Transport } from './transport.js'

/** Innermost: sends, reads the whole answer, and makes the one typed error of a call that failed. */
export const parseResponse = (send: Transport): Pipeline =>
  async function raise(draft, { operation }) {
    const { response, body } = await receive(send, draft, operation)
    if (!response.ok) throw createApiError(operation, draft, new BufferedResponse(response, body))
    if (typeof body !== 'string') return new BufferedResponse(response, body, body)
    // What means nothing is left out, so that whoever reads the response does not stumble over it.
    if (operation.noContent || body.trim() === '') return new BufferedResponse(response, '')
    return new BufferedResponse(response, body, parse(operation, response, body))
  }

/** The answer with its whole body: bytes for a file, text for the rest. */
async function receive(send: Transport, draft: RequestSpec, operation: Operation): Promise<{ response: Response; body: string | Blob }> {
  try {
    const response = await send(draft)
    if (response.type === 'error' || response.type === 'opaqueredirect') throw new TypeError(`fetch gave a response of type ${response.type}`)
    if (response.status < 200 || response.status > 599) throw new TypeError(`the answer has status ${response.status}, which HTTP does not know`)
    return { response, body: operation.binaryResponse && response.ok ? await response.blob() : await response.text() }
  } catch (error) {
    if (error instanceof BillError || draft.controller?.signal.aborted) throw error
    const fate = isRetrySafe(operation) ? '' : ' Whether BILL got the request is not known; look before you send it again.'
    throw new ConnectionError(`${operation.id}: the connection failed before a whole answer came${reasonOf(error)}.${fate}`, { cause: error })
  }
}

/** Why a connection failed, where the runtime has a word for it, such as ECONNREFUSED. Letters only: an error of a stranger's fetch may hold secrets. */
function reasonOf(error: unknown): string {
  const { code: own, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } | null }
  const code = String(cause?.code ?? own)
  return /^[A-Z][A-Za-z_]+$/.test(code) ? ` (${code})` : ''
}

function parse(operation: Operation, response: Response, body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    // The parser's own error quotes the body, which may hold a session: it is not kept as the cause.
    const type = response.headers.get('Content-Type') ?? 'no content type'
    const fate = operation.method === 'GET' ? '' : ' BILL accepted the request; do not send it again without a look.'
    throw new ResponseParseError(`${operation.id} was answered with ${response.status}, but the body is not JSON (${type}, ${body.length} characters).${fate}`, { status: response.status, body })
  }
}
