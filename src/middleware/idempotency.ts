import { ConfigurationError } from '../errors/index.js'
import type { InternalMiddleware } from '../http/pipeline.js'

const HEADER = 'X-Idempotent-Key'
const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

/** One key for a call and all its attempts, where BILL asks for one. Elsewhere a key would give false safety, so it is refused. */
export const idempotency: InternalMiddleware = function idempotency(draft, { operation, options }, next) {
  const given = options.idempotencyKey
  if (!operation.idempotencyKey) {
    if (given !== undefined) throw new ConfigurationError(`BILL knows no idempotency key for ${operation.id}; sending one would not keep it from running twice. Leave idempotencyKey out.`)
    return next(draft)
  }
  const key = given ?? draft.headers.get(HEADER) ?? crypto.randomUUID()
  if (!UUID_V4.test(key)) throw new ConfigurationError(`${operation.id} needs a UUID version 4 as idempotencyKey.`)
  draft.headers.set(HEADER, key)
  return next(draft)
}
