import { ConfigurationError } from '../errors/index.js'
import { trustedOrigins } from '../http/hosts.js'
import type { InternalMiddleware } from '../http/pipeline.js'

/** Runs before credentials are added, and after user middleware, which can change the URL. Rejects a request to any other host than BILL's and the client's own. */
export const ownHosts =
  (baseUrl: string): InternalMiddleware =>
  (request, { operation }, next) => {
    // The usual case, without parsing: an origin and a slash cannot begin another origin.
    if (request.url.startsWith(`${baseUrl}/`)) return next(request)
    const { origin } = new URL(request.url)
    if (!trustedOrigins(baseUrl).includes(origin)) throw new ConfigurationError(`${operation.id}: the request must go to ${baseUrl}, not to ${origin}.`)
    return next(request)
  }
