/** `bill-sdk/raw`: openapi-fetch's own client, sent through the pipeline of a Bill client. The only file that knows openapi-fetch. */
import createClient, { type Client } from 'openapi-fetch'
import type { paths } from '../../generated/contract/schema.js'
import type { Bill } from '../client.js'
import { ConfigurationError } from '../errors/index.js'
import type { RequestOptions } from '../http/request-options.js'
import { findHttpClient } from '../resources/resource.js'

export type { paths } from '../../generated/contract/schema.js'

/** openapi-fetch's typed client of every path of the API. */
export type RawClient = Client<paths>

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const

type Call = (path: string, init?: { parseAs?: string; signal?: AbortSignal | null }) => Promise<unknown>

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
 * thrown. With `parseAs: 'stream'` the body of a success is not buffered.
 * @param options defaults for all calls of this client, such as `timeout` and `maxRetries`.
 * @throws ConfigurationError if `bill` is not a client of this package.
 * @see https://openapi-ts.dev/openapi-fetch/
 */
export function createRawClient(bill: Bill, options: RequestOptions = {}): RawClient {
  const httpClient = findHttpClient(bill)
  if (!httpClient) throw new ConfigurationError('createRawClient requires a Bill client: createRawClient(new Bill(options)).')
  const client = createClient<paths>({ baseUrl: httpClient.baseUrl, querySerializer: { array: { style: 'form', explode: false } } })
  const send =
    (method: string, call: Call): Call =>
    (path, init = {}) => {
      const settings = { ...options, ...(init.signal && { signal: init.signal }) }
      const fetch = (request: Request): Promise<Response> => httpClient.sendRequest(request, { method, path, stream: init.parseAs === 'stream' }, settings)
      return call(path, { fetch, ...init } as Parameters<Call>[1])
    }
  const calls = METHODS.map((method) => [method, send(method, client[method] as Call)])
  const request = (method: string, path: string, init?: Parameters<Call>[1]): Promise<unknown> => send(method.toUpperCase(), (...args) => client.request(method as never, ...(args as [never])))(path, init)
  return { ...client, ...Object.fromEntries(calls), request } as RawClient
}
