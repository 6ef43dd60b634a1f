import { ConfigurationError } from '../errors/index.js'
import type { Fetch } from '../http/request-options.js'

/** Reads the global fetch on every call, so that tests can replace it later. */
const globalFetch: Fetch = (url, init) => globalThis.fetch(url, init)

/** @throws ConfigurationError if there is no fetch function, or if the environment lacks the classes that the SDK needs, as jsdom does. */
export function resolveFetch(fetch: Fetch | null | undefined): Fetch {
  if (typeof Response !== 'function' || typeof Headers !== 'function')
    throw new ConfigurationError('This environment has no Response and Headers. In jsdom, define them globally, or run these tests in the environment "node".')
  if (typeof (fetch ?? globalThis.fetch) !== 'function') throw new ConfigurationError('The option fetch must be a function, or the environment must have a global fetch.')
  return fetch ?? globalFetch
}
