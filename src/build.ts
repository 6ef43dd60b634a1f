/** Composition root: options -> steps -> what the resources and bill.raw send through. */
import { operations } from './core/operations.js'
import { makeSchemes, type Schemes, type SendPlain } from './auth/schemes.js'
import { makeSend } from './core/call.js'
import type { Auth, Operation } from './core/operation.js'
import { compose } from './core/pipeline.js'
import { makeFiles } from './core/files.js'
import { makeRaw, type RawClient } from './core/raw.js'
import { makeTransport } from './core/transport.js'
import type { Core, Files } from './core/types.js'
import type { ResolvedOptions } from './options.js'
import { auth } from './steps/auth.js'
import { idempotency } from './steps/idempotency.js'
import { limit } from './steps/limit.js'
import { log } from './steps/log.js'
import { own } from './steps/own.js'
import { raise } from './steps/raise.js'
import { retry } from './steps/retry.js'
import { timeout } from './steps/timeout.js'

export interface Built extends Core, Files {
  readonly schemes: Schemes
  readonly raw: RawClient
}

export function build(options: ResolvedOptions): Built {
  const { now } = options
  const plain = compose([retry(now), limit(options.maxConcurrency, limitKey(options), now), log(options.logger, options.logLevel, now), timeout], raise(makeTransport(options.fetch)))
  const schemes = makeSchemes(options, sendPlain(makeSend(options, plain)))
  const users = options.use.length ? [own(options.use, (response) => raise(async () => response))] : []
  const full = compose([idempotency, ...users, auth((operation, { auth: wanted }) => schemes.choose(operation, wanted))], plain)
  const send = makeSend(options, full)
  return { send, ...makeFiles(options, plain, full), schemes, raw: makeRaw(send, findOperation) }
}

/** Calls of the sign-in itself go past the auth step: they carry what they need. */
const sendPlain =
  (send: Core['send']): SendPlain =>
  (operation, body, headers) =>
    send(operation, { body }, { headers })

/** What BILL counts its limits by. */
function limitKey(options: ResolvedOptions): (way: Auth | undefined) => string | undefined {
  const { baseUrl, devKey, appKey, apiToken, clientId, organizationId } = options
  const counted: Record<Auth, readonly (string | undefined)[]> = {
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

function authOfPath(path: string): readonly Auth[] {
  if (path.startsWith('/connect/v3/spend/')) return ['spend', 'oauth']
  if (path.startsWith('/connect/v3/partner/')) return ['partnerOrganization', 'partner']
  if (path.startsWith('/connect-events/')) return ['session', 'partner', 'spend']
  return ['session', 'oauth']
}
