import { ConfigurationError } from '../errors/index.js'
import { toUint8Array } from './bytes.js'
import type { Operation } from './operation.js'
import { isStream } from './request-context.js'

/** BILL accepts files up to 6 MB. BILL does not say whether 1 MB is 1,000,000 or 1,048,576 bytes, so the SDK uses the larger limit. */
const MAX_UPLOAD_BYTES = 6 * 1024 * 1024

/**
 * Returns the file to send. Bytes are copied. A stream is not buffered.
 * @throws ConfigurationError if the file is missing, empty or too large, or if its stream is locked. The size of a stream is unknown, so it is not checked.
 */
export function validateUpload(operation: Operation, body: unknown, maxBytes = MAX_UPLOAD_BYTES): Blob | Uint8Array<ArrayBuffer> | ReadableStream {
  if (isStream(body)) {
    if (body.locked) throw new ConfigurationError(`${operation.id}: the stream is locked or was read before. Pass an unread stream.`)
    return body
  }
  const file = body instanceof Blob ? body : toUint8Array(body)
  if (!file) throw new ConfigurationError(`${operation.id} requires a file: a Blob, ArrayBuffer, Uint8Array or ReadableStream.`)
  const size = file instanceof Blob ? file.size : file.byteLength
  if (size === 0) throw new ConfigurationError(`${operation.id}: the file is empty.`)
  if (size > maxBytes) throw new ConfigurationError(`${operation.id}: the file has ${size} bytes; BILL accepts up to 6 MB.`)
  return file
}
