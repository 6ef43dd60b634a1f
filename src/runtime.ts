/** Composition root: options -> steps -> what the resources and bill.raw send through. */
import { operations } from './http/operation-table.js'
import { createAuthSchemes, type AuthSchemes, type SendUnauthenticated } from './auth/auth-schemes.js'
import { createSend } from './resources/send.js'
import type { AuthScheme, Operation } from './http/operation.js'
import { compose } from './http/pipeline.js'
import { createFileTransfer } from './resources/file-transfer.js'
import { createRaw, type RawClient } from './raw/index.js'
import { createTransport } from './http/transport.js'
import type { HttpClient, FileTransfer } from './http/request-options.js'
import type { ResolvedOptions } from './options/index.js'
import { authenticate } from './middleware/authenticate.js'
import { idempotency } from './middleware/idempotency.js'
import { rateLimit } from './middleware/rate-limit.js'
import { log } from './middleware/log.js'
import { userMiddleware } from './middleware/user-middleware.js'
import { parseResponse } from './http/parse-response.js'
import { retry } from './middleware/retry.js'
import { timeout } from './middleware/timeout.js'

export interface ClientRuntime extends HttpClient, FileTransfer {
  readonly schemes: AuthSchemes
  readonly raw: RawClient
}

export function createRuntime(options: ResolvedOptions): ClientRuntime {
  const { now } = options
  const plain = compose([retry(now), rateLimit(options.maxConcurrency, limitKey(options), now), log(options.logger, options.logLevel, now), timeout], parseResponse(createTransport(options.fetch)))
  const schemes = createAuthSchemes(options, sendPlain(createSend(options, plain)))
  const users = options.use.length ? [userMiddleware(options.use, (response) => parseResponse(async () => response))] : []
  const full = compose([idempotency, ...users, authenticate((operation, { auth: wanted }) => schemes.choose(operation, wanted))], plain)
  const send = createSend(options, full)
  return { send, ...createFileTransfer(options, plain, full), schemes, raw: createRaw(send, findOperation) }
}

/** Calls of the sign-in itself go past the auth step: they carry what they need. */
const sendPlain =
  (send: HttpClient['send']): SendUnauthenticated =>
  (operation, body, headers) =>
    send(operation, { body }, { headers })

/** What BILL counts its limits by. */
function limitKey(options: ResolvedOptions): (way: AuthScheme | undefined) => string | undefined {
  const { baseUrl, devKey, appKey, apiToken, clientId, organizationId } = options
  const counted: Record<AuthScheme, readonly (string | undefined)[]> = {
    session: [devKey, organizationId],
    partner: [appKey],
    partnerOrganization: [appKey, organizationId],
    spend: [apiToken],
    oauth: [clientId],
  }
  const keys = Object.fromEntries(Object.entries(counted).map(([way, parts]) => [way, JSON.stringify([baseUrl, way, ...parts])]))
  return (way) => way && keys[way]
}

let byPath: Map<string, Operation> | undefined

/** The operation of a path. A path that the description lacks is sent with the credentials of its API, and never twice unless it is a GET. */
function findOperation(method: string, path: string): Operation {
  byPath ??= new Map(Object.values(operations()).map((operation) => [`${operation.method} ${operation.path}`, operation]))
  return byPath.get(`${method} ${path}`) ?? { id: `${method} ${path}`, method, path, auth: authOfPath(path) }
}

function authOfPath(path: string): readonly AuthScheme[] {
  if (path.startsWith('/connect/v3/spend/')) return ['spend', 'oauth']
  if (path.startsWith('/connect/v3/partner/')) return ['partnerOrganization', 'partner']
  if (path.startsWith('/connect-events/')) return ['session', 'partner', 'spend']
  return ['session', 'oauth']
}
