/** Composition root: creates the HTTP client that the resources and the raw client use. */
import { createAuthSchemes } from './auth/auth-schemes.js'
import { ConfigurationError } from './errors/index.js'
import type { AuthScheme } from './http/operation.js'
import { parseResponse } from './http/parse-response.js'
import { compose } from './http/pipeline.js'
import { createTransport } from './http/transport.js'
import { authenticate } from './middleware/authenticate.js'
import { idempotency } from './middleware/idempotency.js'
import { limiterWithFallback } from './middleware/limiter-fallback.js'
import { log } from './middleware/log.js'
import { createMemoryLimiter, type InternalLimiter } from './middleware/memory-limiter.js'
import { outcome } from './middleware/outcome.js'
import { ownHosts } from './middleware/own-hosts.js'
import { rateLimit } from './middleware/rate-limit.js'
import { retry } from './middleware/retry.js'
import { timeout } from './middleware/timeout.js'
import { userMiddleware } from './middleware/user-middleware.js'
import type { ResolvedOptions } from './options/bill-options.js'
import { createWarn } from './options/logger.js'
import { createFileTransfer } from './resources/file-transfer.js'
import type { HttpClient } from './resources/http-client.js'
import { createSend } from './resources/send.js'

export function createRuntime(options: ResolvedOptions): HttpClient {
  const { fetch, logger, logLevel, maxConcurrency, now, use } = options
  const secrets = secretsOf(options)
  const limits = { maxBytes: options.maxResponseBytes, secrets }
  const basePipeline = compose([retry(now), rateLimit(createLimiter(options), maxConcurrency, limitKeys(options)), log(logger, logLevel, now, secrets), timeout], parseResponse(createTransport(fetch), limits))
  // Sign-in requests skip the authentication middleware, because they carry their own credentials.
  const sendUnauthenticated = createSend(options, basePipeline)
  const schemes = createAuthSchemes(options, (operation, body, headers) => sendUnauthenticated(operation, { body }, { headers }))
  const middleware = use.length ? [userMiddleware(use, (response) => parseResponse(async () => response, limits), createWarn(options))] : []
  const authenticatedPipeline = compose([outcome, idempotency, ...middleware, ownHosts(options.baseUrl), authenticate((operation, { auth }) => schemes.choose(operation, auth))], basePipeline)
  return {
    options,
    pipeline: authenticatedPipeline,
    send: createSend(options, authenticatedPipeline),
    login: () => schemes.session.login(),
    ...createFileTransfer(options, basePipeline, authenticatedPipeline),
  }
}

/** Returns the client's credentials. A server can quote any of them, whether or not the request contained it. */
const secretsOf = ({ devKey, password, sessionId, appKey, apiToken, clientId, clientSecret, rememberMeId }: ResolvedOptions): string[] =>
  [devKey, password, sessionId, appKey, apiToken, clientId, clientSecret, rememberMeId].filter((value) => typeof value === 'string')

function createLimiter(options: ResolvedOptions): InternalLimiter {
  const { limiter, now } = options
  const memoryLimiter = createMemoryLimiter(now)
  if (!limiter) return memoryLimiter
  if (typeof limiter.acquire !== 'function' || typeof limiter.reserve !== 'function') throw new ConfigurationError('limiter must have the methods acquire and reserve.')
  return limiterWithFallback(limiter, memoryLimiter, now, createWarn(options))
}

/** Returns a function that maps a scheme to the values that BILL counts requests by. Limiters hash them. */
function limitKeys(options: ResolvedOptions): (scheme: AuthScheme | undefined) => string | undefined {
  const { baseUrl, devKey, appKey, apiToken, clientId, organizationId } = options
  const countedBy: Record<AuthScheme, readonly (string | undefined)[]> = {
    session: [devKey, organizationId],
    partner: [appKey],
    partnerOrganization: [appKey, organizationId],
    spend: [apiToken],
    oauth: [clientId],
  }
  const keys = Object.fromEntries(Object.entries(countedBy).map(([scheme, values]) => [scheme, JSON.stringify([baseUrl, scheme, ...values])]))
  return (scheme) => scheme && keys[scheme]
}
