import { ConfigurationError } from '../errors/index.js'
import { trustedOrigins } from '../http/hosts.js'
import type { InternalMiddleware } from '../http/pipeline.js'

/** Runs before credentials are added, and after user middleware, which can change the URL. Rejects a request to any other host than BILL's and the client's own. */
export const ownHosts =
  (baseUrl: string): InternalMiddleware =>
  (request, { operation }, next) => {
    const { origin } = new URL(request.url)
    if (!trustedOrigins(baseUrl).includes(origin)) throw new ConfigurationError(`${operation.id}: the request must go to ${baseUrl}, not to ${origin}.`)
    return next(request)
  }
