import { ConfigurationError } from '../core/errors.js'

/** A body as it came: text, or its bytes. A Node Buffer is a Uint8Array. */
export type RawBody = string | Uint8Array | ArrayBuffer

/** The bytes of a body, copied: what is verified cannot change before it is read. */
export function bytesOf(rawBody: RawBody): Uint8Array<ArrayBuffer> {
  if (typeof rawBody === 'string') return new TextEncoder().encode(rawBody)
  if (ArrayBuffer.isView(rawBody)) return new Uint8Array(rawBody.buffer, rawBody.byteOffset, rawBody.byteLength).slice()
  // Not instanceof: test runners and frames have an ArrayBuffer class of their own.
  if (Object.prototype.toString.call(rawBody) === '[object ArrayBuffer]') return new Uint8Array(rawBody).slice()
  throw new ConfigurationError('rawBody must be the body as it came: a string, a Uint8Array or an ArrayBuffer. Parsed JSON cannot be verified.')
}
