/** Innermost part of the pipeline: sends the request, reads the whole response, and creates the typed error of a failed call. */
import { BillError, markOutcomeUnknown, ResponseParseError } from '../errors/index.js'
import { createApiError } from './api-error.js'
import { BufferedResponse } from './buffered-response.js'
import { createConnectionError } from './connection-error.js'
import type { RequestContext } from './middleware.js'
import { isRetrySafe, type Operation } from './operation.js'
import type { Pipeline } from './pipeline.js'
import { readBody } from './read-body.js'
import { maskOf, maskText, parseJson } from './redact.js'
import type { RequestSpec } from './request-spec.js'
import type { Transport } from './transport.js'

export interface ResponseLimits {
  /** The maximum size of a body in bytes. */
  readonly maxBytes: number
  /** Secrets of the client. Errors mask them, as they mask the secrets of the request. */
  readonly secrets: readonly string[]
}

/** The maximum size of an error body in bytes. BILL's are far smaller. */
const MAX_ERROR_BYTES = 16 * 1024 * 1024

/** @throws a typed error for every failure. An aborted call rejects with the reason of its signal. */
export const parseResponse = (send: Transport, limits: ResponseLimits): Pipeline =>
  async function parseResponse(request, { operation, responseType }) {
    const { response, body, isComplete } = await receive(send, request, operation, responseType, limits)
    if (body === undefined) return BufferedResponse.unread(response)
    if (!response.ok) throw createApiError(operation, request, new BufferedResponse(response, body), limits.secrets)
    // Drop a body that carries no data, so that `response.json()` does not fail on it.
    if (operation.noContent) return new BufferedResponse(response, '')
    const fail = (what: string): ResponseParseError => createParseError(operation, response, what, isComplete ? String(body) : '')
    if (!isComplete) throw fail(`has more than ${limits.maxBytes} bytes; raise maxResponseBytes if it may`)
    if (typeof body !== 'string') return new BufferedResponse(response, !operation.binaryResponse && (await isBlank(body)) ? '' : body, body)
    const data = parseJson(body)
    if (!isDescribed(operation, data)) {
      // The parser's error is not set as the cause, because it quotes the body, which may hold a session ID.
      const type = maskText(response.headers.get('Content-Type') ?? 'no content type', maskOf(request, limits.secrets)).slice(0, 100)
      throw fail(body.trim() === '' ? 'is empty' : data === undefined ? `is not JSON (${type}, ${body.length} characters)` : `is not ${isArray(operation) ? 'a list' : 'an object'}`)
    }
    return new BufferedResponse(response, body, data)
  }

interface Received {
  readonly response: Response
  /** Missing if the caller reads the body as a stream. */
  readonly body?: string | Blob
  readonly isComplete?: boolean
}

async function receive(send: Transport, request: RequestSpec, operation: Operation, responseType: RequestContext['responseType'], { maxBytes, secrets }: ResponseLimits): Promise<Received> {
  try {
    const response = await send(request)
    if (response.type === 'error' || response.type === 'opaqueredirect') throw new TypeError(`fetch returned a response of type ${response.type}`)
    if (!(response.status >= 200 && response.status <= 599)) throw new TypeError(`the response has the invalid HTTP status ${response.status}`)
    if (!response.ok) return { response, ...(await readBody(response, Math.min(maxBytes, MAX_ERROR_BYTES), false)) }
    if (responseType === 'stream') return { response }
    return { response, ...(await readBody(response, maxBytes, operation.binaryResponse === true || responseType === 'buffer')) }
  } catch (error) {
    // Frameworks throw errors with a digest to control rendering. Next.js, for example, ends the static rendering of a page this way.
    const isForeign = error instanceof BillError || Object(error).digest
    // A custom fetch can throw anything after it sent the request.
    if (isForeign && operation.method !== 'GET') markOutcomeUnknown(error)
    if (isForeign || request.controller?.signal.aborted) throw error
    throw createConnectionError(operation, error, maskOf(request, secrets))
  }
}

function createParseError(operation: Operation, { status }: Response, what: string, body: string): ResponseParseError {
  const outcome = isRetrySafe(operation) ? '' : ' BILL accepted the request: check before you retry.'
  return new ResponseParseError(`${operation.id} returned ${status}, but the body ${what}.${outcome}`, { status, body })
}

const isArray = ({ arrayResponse, pagination }: Operation): boolean => arrayResponse ?? (pagination !== undefined && pagination.items === undefined)

/** Whether the data has the described type: an object or an array. */
const isDescribed = (operation: Operation, data: unknown): boolean => typeof data === 'object' && data !== null && Array.isArray(data) === isArray(operation)

/** Whether a Blob is empty or whitespace. A Blob of 16 bytes or more is not read: it counts as content. */
const isBlank = async (body: Blob): Promise<boolean> => body.size < 16 && (await body.text()).trim() === ''
