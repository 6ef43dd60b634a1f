import { ConfigurationError } from '../errors/index.js'
import { toUint8Array } from '../http/bytes.js'

/** A request body as received: text or bytes. A Node Buffer is a Uint8Array. */
export type RawBody = string | Uint8Array | ArrayBuffer

/** Copies the bytes of a body, so that they cannot change between verification and parsing. */
export function encodeRawBody(rawBody: RawBody): Uint8Array<ArrayBuffer> {
  const bytes = typeof rawBody === 'string' ? new TextEncoder().encode(rawBody) : toUint8Array(rawBody)
  if (!bytes) throw new ConfigurationError('rawBody must be the body as received: a string, a Uint8Array or an ArrayBuffer. Parsed JSON cannot be verified.')
  return bytes
}
