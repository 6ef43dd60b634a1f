import { ConfigurationError } from '../errors/index.js'
import type { InternalMiddleware } from '../http/pipeline.js'

const HEADER = 'x-idempotent-key'
const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

/** If BILL requires an idempotency key, sends the same key with all attempts of a call. Other operations reject a key, because it would not prevent a duplicate. */
export const idempotency: InternalMiddleware = function idempotency(request, { operation, options }, next) {
  const { idempotencyKey } = options
  if (!operation.idempotencyKey) {
    if (idempotencyKey !== undefined)
      throw new ConfigurationError(`${operation.id}: BILL does not support idempotency keys for this operation, so a key would not prevent a duplicate. Remove idempotencyKey.`)
    return next(request)
  }
  const key = idempotencyKey ?? request.headers[HEADER] ?? crypto.randomUUID()
  if (!UUID_V4.test(key)) throw new ConfigurationError(`${operation.id}: idempotencyKey must be a version 4 UUID.`)
  request.headers[HEADER] = key
  return next(request)
}
