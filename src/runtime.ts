/** Composition root: creates the HTTP client that the resources and the raw client use. */
import { createAuthSchemes } from './auth/auth-schemes.js'
import type { AuthScheme } from './http/operation.js'
import { parseResponse } from './http/parse-response.js'
import { compose } from './http/pipeline.js'
import { createTransport } from './http/transport.js'
import { authenticate } from './middleware/authenticate.js'
import { idempotency } from './middleware/idempotency.js'
import { log } from './middleware/log.js'
import { rateLimit } from './middleware/rate-limit.js'
import { retry } from './middleware/retry.js'
import { timeout } from './middleware/timeout.js'
import { userMiddleware } from './middleware/user-middleware.js'
import type { ResolvedOptions } from './options/bill-options.js'
import { createFileTransfer } from './resources/file-transfer.js'
import type { HttpClient } from './resources/http-client.js'
import { createSend } from './resources/send.js'

export function createRuntime(options: ResolvedOptions): HttpClient {
  const { fetch, logger, logLevel, maxConcurrency, now, use } = options
  const basePipeline = compose([retry(now), rateLimit(maxConcurrency, limitKeys(options), now), log(logger, logLevel, now), timeout], parseResponse(createTransport(fetch)))
  // Sign-in requests skip the authentication middleware, because they carry their own credentials.
  const sendUnauthenticated = createSend(options, basePipeline)
  const schemes = createAuthSchemes(options, (operation, body, headers) => sendUnauthenticated(operation, { body }, { headers }))
  const middleware = use.length ? [userMiddleware(use, (response) => parseResponse(async () => response))] : []
  const authenticatedPipeline = compose([idempotency, ...middleware, authenticate((operation, { auth }) => schemes.choose(operation, auth))], basePipeline)
  return {
    options,
    pipeline: authenticatedPipeline,
    send: createSend(options, authenticatedPipeline),
    login: () => schemes.session.login(),
    ...createFileTransfer(options, basePipeline, authenticatedPipeline),
  }
}

/** Returns a function that maps a scheme to its rate-limit key. Requests with the same key share BILL's limits. */
function limitKeys(options: ResolvedOptions): (scheme: AuthScheme | undefined) => string | undefined {
  const { baseUrl, devKey, appKey, apiToken, clientId, organizationId } = options
  const countedBy: Record<AuthScheme, readonly (string | undefined)[]> = {
    session: [devKey, organizationId],
    partner: [appKey],
    partnerOrganization: [appKey, organizationId],
    spend: [apiToken],
    oauth: [clientId],
  }
  const keys = Object.fromEntries(Object.entries(countedBy).map(([scheme, parts]) => [scheme, JSON.stringify([baseUrl, scheme, ...parts])]))
  return (scheme) => scheme && keys[scheme]
}
