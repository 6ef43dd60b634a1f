/** `bill-sdk/raw`: openapi-fetch's own client, sent through the pipeline of a Bill client. The only file that knows openapi-fetch. */
import createClient, { type Client } from 'openapi-fetch'
import type { paths } from '../../generated/contract/schema.js'
import type { Bill } from '../client.js'
import { ConfigurationError, ResponseParseError } from '../errors/index.js'
import { toUint8Array } from '../http/bytes.js'
import { serializeJson } from '../http/json.js'
import { serializePath } from '../http/path.js'
import { isStream } from '../http/request-context.js'
import type { RequestOptions } from '../http/request-options.js'
import { serializeQuery } from '../query/query.js'
import type { HttpClient } from '../resources/http-client.js'
import { findHttpClient } from '../resources/resource.js'
import { sendRequest } from './send-request.js'

export type { paths } from '../../generated/contract/schema.js'

/** openapi-fetch's typed client of every path of the API. */
export type RawClient = Client<paths>

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const

/** openapi-fetch accepts unknown properties in its second argument, so the options of a call fit there, too. */
interface Init extends Omit<RequestOptions, 'signal' | 'headers'> {
  params?: { path?: Record<string, unknown> }
  fetch?: unknown
  baseUrl?: unknown
  parseAs?: string
  signal?: AbortSignal | null
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
 * An HTTP error status resolves to `{ error, response }`, after authentication and retries. Only connection, timeout, abort and configuration errors are
 * thrown, and a ResponseParseError for a successful response that is not JSON. With `parseAs: 'stream'` the body of a successful response is not buffered;
 * the timeout and the place in the concurrency limit then end with the headers, and your signal still ends the body.
 * The options `timeout`, `maxRetries`, `idempotencyKey`, `auth` and `signal` can be set per call, in the second argument.
 * @param options defaults for all calls of this client; an idempotency key belongs to one call.
 * @throws ConfigurationError if `bill` is not a client of this package.
 * @see https://openapi-ts.dev/openapi-fetch/
 */
export function createRawClient(bill: Bill, options: Omit<RequestOptions, 'idempotencyKey'> = {}): RawClient {
  const httpClient = findHttpClient(bill)
  if (!httpClient) throw new ConfigurationError('createRawClient requires a Bill client: createRawClient(new Bill(options)).')
  if ('idempotencyKey' in options) throw new ConfigurationError('createRawClient: an idempotency key belongs to one call. Pass idempotencyKey in the second argument of that call.')
  const client = createClient<paths>({ baseUrl: httpClient.options.baseUrl, querySerializer: serializeQuery, pathSerializer, bodySerializer })
  const through = (method: string, call: Call): Call => callThroughPipeline(httpClient, options, method, call)
  const calls = METHODS.map((method) => [method, through(method, client[method] as Call)])
  const request = (method: string, path: string, init?: Init): Promise<unknown> =>
    through(method.toUpperCase(), (...args) => (client.request as (method: string, ...args: unknown[]) => Promise<unknown>)(method, ...args))(path, init)
  return { ...client, ...Object.fromEntries(calls), request } as RawClient
}

/** Calls openapi-fetch with a fetch that knows the path template and the options of the call. */
const callThroughPipeline =
  (httpClient: HttpClient, options: RequestOptions, method: string, call: Call): Call =>
  async (path, givenInit) => {
    const init = givenInit ?? {}
    const { timeout = options.timeout, maxRetries = options.maxRetries, idempotencyKey, auth = options.auth } = init
    const settings: RequestOptions = { ...options, timeout, maxRetries, idempotencyKey, auth }
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
      // openapi-fetch loses a falsy reason of an abort.
      const aborted = [init.signal, options.signal].find((signal) => signal?.aborted)
      if (isSent && !status && aborted) throw aborted.reason
      if (!isSent) throw toConfigurationError(`${method} ${path}`, error)
      // The error of the parser quotes the body, which may hold a session ID.
      if (status && error instanceof SyntaxError) throw new ResponseParseError(`${method} ${path} returned ${status}, but the body is not JSON.`, { status, body: '' })
      throw error
    }
  }

/** @throws ConfigurationError if the call would leave the pipeline, the host or the path that it names. */
function assertCall(call: string, path: string, { fetch, baseUrl, params }: Init): void {
  if (fetch !== undefined || baseUrl !== undefined)
    throw new ConfigurationError(`${call}: fetch and baseUrl cannot be changed for one call. Set them in the options of the Bill client.`)
  if (/(^|\/)\.{1,2}(\/|$)/.test(path)) throw new ConfigurationError(`${call}: the path must not contain "." or ".." segments.`)
  serializePath({ id: call, path }, params?.path)
}

/** What the platform cannot put into a Request. Its error about a header quotes the value, which may be secret, so that is not kept. */
function toConfigurationError(call: string, error: unknown): unknown {
  if (!(error instanceof TypeError || error instanceof URIError)) return error
  const isAboutHeader = /header/i.test(error.message)
  return new ConfigurationError(`${call}: the request cannot be created: ${isAboutHeader ? 'a header has an invalid name or value' : error.message}.`, isAboutHeader ? undefined : { cause: error })
}

const pathSerializer = (path: string, ids: Record<string, unknown>): string => serializePath({ id: path, path }, ids)

/** Bytes, streams and forms are sent as they are, anything else as JSON. */
function bodySerializer(body: unknown): unknown {
  if (toUint8Array(body) || isStream(body) || body instanceof Blob || body instanceof FormData || body instanceof URLSearchParams) return body
  return serializeJson('body', body)
}
