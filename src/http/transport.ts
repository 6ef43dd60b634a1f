import type { Fetch, FetchInit } from './request-options.js'
import type { RequestSpec } from './request-spec.js'
import { isStream } from './request-context.js'

/** Sends one request. */
export type Transport = (request: RequestSpec) => Promise<Response>

type FetchSettings = Pick<FetchInit, 'cache' | 'credentials'>

let supported: FetchSettings | undefined

/**
 * Frameworks such as Next.js patch fetch and cache responses by default, so each request says that nothing may be cached. workerd throws on fields that it does
 * not implement, so each field is tried once. `keepalive` is left to the runtime, because `false` ends connection reuse in Bun.
 */
function fetchSettings(): FetchSettings {
  const settings: FetchSettings = { cache: 'no-store', credentials: 'omit' }
  return (supported ??= Object.fromEntries(Object.entries(settings).filter(([name, value]) => isSupported({ [name]: value }))))
}

function isSupported(init: RequestInit): boolean {
  try {
    return Boolean(new Request('https://gateway.prod.bill.com', init))
  } catch {
    return false
  }
}

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
