import { toUint8Array } from '../http/bytes.js'
import { ConfigurationError } from '../errors/index.js'

/** A body as it came: text, or its bytes. A Node Buffer is a Uint8Array. */
export type RawBody = string | Uint8Array | ArrayBuffer

/** The bytes of a body, copied: what is verified cannot change before it is read. */
export function encodeRawBody(rawBody: RawBody): Uint8Array<ArrayBuffer> {
  const bytes = typeof rawBody === 'string' ? new TextEncoder().encode(rawBody) : toUint8Array(rawBody)
  if (!bytes) throw new ConfigurationError('rawBody must be the body as it came: a string, a Uint8Array or an ArrayBuffer. Parsed JSON cannot be verified.')
  return bytes
}
