/** Innermost part of the pipeline: sends the request, reads the whole response, and creates the typed error of a failed call. */
import { BillError, ConnectionError, ResponseParseError } from '../errors/index.js'
import { createApiError } from './api-error.js'
import { BufferedResponse } from './buffered-response.js'
import type { RequestContext } from './middleware.js'
import { outcomeNote, type Operation } from './operation.js'
import type { Pipeline } from './pipeline.js'
import type { RequestSpec } from './request-spec.js'
import type { Transport } from './transport.js'

/** @throws a typed error for every failure. An aborted call rejects with the reason of its signal. */
export const parseResponse = (send: Transport): Pipeline =>
  async function parseResponse(request, { operation, responseType }) {
    const { response, body } = await receive(send, request, operation, responseType)
    if (body === undefined) return BufferedResponse.unread(response)
    if (!response.ok) throw createApiError(operation, request, new BufferedResponse(response, body))
    // Drop a body that carries no data, so that `response.json()` does not fail on it.
    if (operation.noContent) return new BufferedResponse(response, '')
    if (!operation.binaryResponse && (await isBlank(body))) return new BufferedResponse(response, '')
    if (typeof body !== 'string') return new BufferedResponse(response, body, body)
    return new BufferedResponse(response, body, parseBody(operation, response, body))
  }

/** Returns the response with its whole body, or without the body if the caller reads it as a stream. */
async function receive(send: Transport, request: RequestSpec, operation: Operation, responseType: RequestContext['responseType']): Promise<{ response: Response; body?: string | Blob }> {
  try {
    const response = await send(request)
    if (response.type === 'error' || response.type === 'opaqueredirect') throw new TypeError(`fetch returned a response of type ${response.type}`)
    if (response.status < 200 || response.status > 599) throw new TypeError(`the response has the invalid HTTP status ${response.status}`)
    if (responseType === 'stream' && response.ok) return { response }
    const isBinary = response.ok && (operation.binaryResponse || responseType === 'buffer')
    return { response, body: isBinary ? await response.blob() : await response.text() }
  } catch (error) {
    if (error instanceof BillError || request.controller?.signal.aborted) throw error
    throw new ConnectionError(`${operation.id} failed: connection failed before the response was complete${reasonOf(error)}.${outcomeNote(operation)}`, { cause: error })
  }
}

/** Returns the error code of the runtime, such as ECONNREFUSED. Only letters and underscores are accepted, because the error of a custom fetch may hold secrets. */
function reasonOf(error: unknown): string {
  const { code: ownCode, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } | null }
  const code = String(cause?.code ?? ownCode)
  return /^[A-Z][A-Za-z_]+$/.test(code) ? ` (${code})` : ''
}

function parseBody(operation: Operation, response: Response, body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    // The parser's error is not set as the cause, because it quotes the body, which may hold a session ID.
    const type = response.headers.get('Content-Type') ?? 'no content type'
    const outcome = operation.method === 'GET' ? '' : ' BILL accepted the request: check before you retry.'
    throw new ResponseParseError(`${operation.id} returned ${response.status}, but the body is not JSON (${type}, ${body.length} characters).${outcome}`, { status: response.status, body })
  }
}

/** Whether a body is empty or whitespace. A Blob of 16 bytes or more is not read: it counts as content. */
const isBlank = async (body: string | Blob): Promise<boolean> => (typeof body === 'string' ? body : body.size < 16 ? await body.text() : 'x').trim() === ''
