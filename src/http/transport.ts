import type { Fetch, FetchInit } from './request-options.js'
import type { RequestSpec } from './request-spec.js'
import { isStream } from './request-context.js'

/** Sends one request. */
export type Transport = (request: RequestSpec) => Promise<Response>

type FetchSettings = Pick<FetchInit, 'cache' | 'credentials'>

/** Returns the settings if the runtime accepts them. workerd throws on fields that it does not implement. */
function ifSupported(settings: FetchSettings): FetchSettings | undefined {
  try {
    return new Request('https://bill.com', settings).url ? settings : undefined
  } catch {
    return undefined
  }
}

let supported: FetchSettings | undefined

/**
 * Frameworks such as Next.js patch fetch and cache responses by default, so each request says that nothing may be cached. `keepalive` is left to the runtime,
 * because `false` ends connection reuse in Bun.
 */
const fetchSettings = (): FetchSettings => (supported ??= { ...ifSupported({ cache: 'no-store' }), ...ifSupported({ credentials: 'omit' }) })

/** Calls `fetch(url, init)`, which every implementation of fetch accepts. Redirects are not followed, so that no other host receives the credentials. */
export const createTransport =
  (fetch: Fetch): Transport =>
  ({ url, method, headers, body, controller }) => {
    // The headers are copied, so that a custom fetch cannot change those of the next attempt.
    const init: FetchInit = { ...fetchSettings(), method, headers: { ...headers }, redirect: 'manual', signal: (controller ?? new AbortController()).signal }
    if (body !== undefined) init.body = body
    if (isStream(body)) init.duplex = 'half'
    return fetch(url, init) as Promise<Response>
  }
