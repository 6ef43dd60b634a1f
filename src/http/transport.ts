import type { Fetch, FetchInit } from './request-options.js'
import type { RequestSpec } from './request-spec.js'
import { isStream } from './request-context.js'

/** Sends one request. */
export type Transport = (request: RequestSpec) => Promise<Response>

/** Calls `fetch(url, init)`, which every implementation of fetch accepts. Redirects are not followed, so that no other host receives the credentials. */
export const createTransport =
  (fetch: Fetch): Transport =>
  ({ url, method, headers, body, controller }) => {
    // The headers are copied, so that a custom fetch cannot change those of the next attempt.
    const init: FetchInit = { method, headers: { ...headers }, redirect: 'manual', signal: (controller ?? new AbortController()).signal }
    if (body !== undefined) init.body = body
    if (isStream(body)) init.duplex = 'half'
    return fetch(url, init)
  }
