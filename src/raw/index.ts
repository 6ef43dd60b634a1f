/** `bill-sdk/raw`: openapi-fetch's own client, sent through the pipeline of a Bill client. Only this file imports openapi-fetch. */
import createClient, { type Client } from 'openapi-fetch'
import type { paths } from '../../generated/contract/schema.js'
import type { Bill } from '../client.js'
import { ConfigurationError, ResponseParseError } from '../errors/index.js'
import { toAbortSignal } from '../http/abort-signal.js'
import { toUint8Array } from '../http/bytes.js'
import { serializeJson } from '../http/json.js'
import { serializePath } from '../http/path.js'
import { isStream } from '../http/request-context.js'
import type { RequestOptions } from '../http/request-options.js'
import { toRecord } from '../options/validate.js'
import { serializeQuery } from '../query/query.js'
import { captureCallSite } from '../resources/call-site.js'
import type { HttpClient } from '../resources/http-client.js'
import { findHttpClient } from '../resources/resource.js'
import { sendRequest } from './send-request.js'

export type { paths } from '../../generated/contract/schema.js'

/** openapi-fetch's typed client of every path of the API. */
export type RawClient = Client<paths>

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const

/** The second argument of a call. openapi-fetch accepts unknown properties there, so it can also hold the SDK's request options. */
interface Init extends Omit<RequestOptions, 'signal'> {
  params?: { path?: Record<string, unknown> }
  fetch?: unknown
  baseUrl?: unknown
  parseAs?: string
  signal?: AbortSignal | null | undefined
}

type Call = (path: string, init?: Init) => Promise<unknown>

/**
 * Creates openapi-fetch's own client for every path of the API. Its requests go through the pipeline of the given client: authentication, retries, limits,
 * timeouts, logging and middleware.
 *
 * ```ts
 * import { createRawClient } from 'bill-sdk/raw'
 *
 * const raw = createRawClient(bill)
 * const { data, error, response } = await raw.GET('/connect/v3/vendors', {
 *   params: { query: { max: 5 } },
 * })
 * ```
 * An HTTP error status resolves to `{ error, response }`, after authentication and retries. A call throws only connection, timeout, abort and configuration
 * errors, and a ResponseParseError if a successful response is not JSON.
 *
 * With `parseAs: 'stream'`, the body of a successful response is not buffered. The timeout then ends when the headers arrive. From then on, the call does not
 * count toward the concurrency limit. Your signal can still abort the body.
 *
 * The options `timeout`, `maxRetries`, `idempotencyKey`, `auth` and `signal` can be set per call, in the second argument.
 * @param options defaults for all calls of this client. An idempotency key is not allowed here, because it belongs to one call.
 * @throws ConfigurationError if `bill` is not a client of this package.
 * @see https://openapi-ts.dev/openapi-fetch/
 */
export function createRawClient(bill: Bill, options: Omit<RequestOptions, 'idempotencyKey'> = {}): RawClient {
  const httpClient = findHttpClient(bill)
  if (!httpClient) throw new ConfigurationError('createRawClient requires a Bill client: createRawClient(new Bill(options)).')
  if ((options as RequestOptions).idempotencyKey !== undefined) throw new ConfigurationError('createRawClient: an idempotency key belongs to one call. Pass idempotencyKey in the second argument of that call.')
  const client = createClient<paths>({ baseUrl: httpClient.options.baseUrl, querySerializer: serializeQuery, pathSerializer, bodySerializer })
  const through = (method: string, call: Call): Call => callThroughPipeline(httpClient, options, method, call)
  const calls = METHODS.map((method) => [method, through(method, client[method] as Call)])
  const request = (method: string, path: string, init?: Init): Promise<unknown> =>
    through(method.toUpperCase(), (...args) => (client.request as (method: string, ...args: unknown[]) => Promise<unknown>)(method, ...args))(path, init)
  return { ...client, ...Object.fromEntries(calls), request } as RawClient
}

/** Wraps a method of openapi-fetch. Passes it a fetch function that sends the request through the pipeline, with the path template and the options of the call. */
const callThroughPipeline =
  (httpClient: HttpClient, options: RequestOptions, method: string, call: Call): Call =>
  async (path, givenInit) => {
    const addCallSite = captureCallSite()
    const init = normalizeInit(givenInit)
    const { timeout = options.timeout, maxRetries = options.maxRetries, idempotencyKey, auth = options.auth } = init
    const signal = toAbortSignal(options.signal)
    const settings: RequestOptions = { ...options, signal, timeout, maxRetries, idempotencyKey, auth }
    let isSent = false
    let status = 0
    const fetch = async (request: Request): Promise<Response> => {
      isSent = true
      const response = await sendRequest(httpClient, request, { path, stream: init.parseAs === 'stream' }, settings)
      status = response.status
      return response
    }
    try {
      assertCall(`${method} ${path}`, path, init)
      return await call(path, { duplex: 'half', ...init, fetch } as Init)
    } catch (error) {
      // openapi-fetch loses the reason of an abort if the reason is falsy.
      const aborted = [init.signal, signal].find((candidate) => candidate?.aborted)
      if (isSent && !status && aborted) throw aborted.reason
      if (!isSent) throw toConfigurationError(`${method} ${path}`, error)
      // The parser's error is replaced, because it quotes the body, which may hold a session ID.
      if (status && error instanceof SyntaxError) throw new ResponseParseError(`${method} ${path} returned ${status}, but the body is not JSON.`, { status, body: '' })
      return addCallSite(error)
    }
  }

/** openapi-fetch accepts only native signals, and headers as an object or a native Headers object. */
function normalizeInit(init: Init = {}): Init {
  const { signal, headers } = init
  return { ...init, ...(signal && { signal: toAbortSignal(signal) }), ...(headers && Symbol.iterator in headers && { headers: toRecord(headers) }) }
}

/** What a URL parser changes: dot segments, also percent-encoded; backslashes; blanks and control characters. */
// oxlint-disable-next-line no-control-regex
const CHANGED_BY_PARSER = /[\\\u0000-\u0020\u007f]|(^|\/)(\.|%2e){1,2}([/?#]|$)/i

/** @throws ConfigurationError if the call would bypass the pipeline, or go to another host or path. */
function assertCall(call: string, path: string, { fetch, baseUrl, params }: Init): void {
  if (fetch !== undefined || baseUrl !== undefined)
    throw new ConfigurationError(`${call}: fetch and baseUrl cannot be changed for one call. Set them in the options of the Bill client.`)
  if (typeof path !== 'string' || !/^\/(?!\/)/.test(path)) throw new ConfigurationError(`${call}: the path must begin with one "/".`)
  if (CHANGED_BY_PARSER.test(path)) throw new ConfigurationError(`${call}: the path must not contain "." or ".." segments, backslashes, blanks or control characters.`)
  serializePath({ id: call, path }, params?.path)
}

/** Converts the error of a request that the platform cannot create. An error about a header is not kept as the cause, because it quotes the value, which may be secret. */
function toConfigurationError(call: string, error: unknown): unknown {
  if (!(error instanceof TypeError || error instanceof URIError)) return error
  const isAboutHeader = /header/i.test(error.message)
  return new ConfigurationError(`${call}: the request cannot be created: ${isAboutHeader ? 'a header has an invalid name or value' : error.message}.`, isAboutHeader ? undefined : { cause: error })
}

const pathSerializer = (path: string, ids: Record<string, unknown>): string => serializePath({ id: path, path }, ids)

/** Bytes, streams and forms are sent unchanged. Any other body is sent as JSON. */
function bodySerializer(body: unknown): unknown {
  if (toUint8Array(body) || isStream(body) || body instanceof Blob || body instanceof FormData || body instanceof URLSearchParams) return body
  return serializeJson('body', body)
}
