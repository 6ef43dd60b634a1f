import { toUint8Array } from './bytes.js'
import { ConfigurationError } from '../errors/index.js'
import type { Operation } from './operation.js'

/** BILL takes files of up to 6 MB. Whether that is decimal is not said; the larger reading is refused here, BILL judges the rest. */
const MAX_UPLOAD_BYTES = 6 * 1024 * 1024

/**
 * The file to send. Bytes are copied; a stream is sent as it is read, never copied.
 * @throws ConfigurationError before anything is sent; for too many bytes only where their number is known: of a stream it is not.
 */
export function validateUpload(operation: Operation, body: unknown): Blob | Uint8Array<ArrayBuffer> | ReadableStream {
  if (body instanceof ReadableStream) {
    if (body.locked) throw new ConfigurationError(`${operation.id}: the stream is read by somebody else, or was read before. Hand over one that is untouched.`)
    return body
  }
  const file = body instanceof Blob ? body : toUint8Array(body)
  if (!file) throw new ConfigurationError(`${operation.id} needs the bytes of a file: a Blob, ArrayBuffer, Uint8Array or ReadableStream.`)
  const size = file instanceof Blob ? file.size : file.byteLength
  if (size === 0) throw new ConfigurationError(`${operation.id}: the file is empty.`)
  if (size > MAX_UPLOAD_BYTES) throw new ConfigurationError(`${operation.id}: the file has ${size} bytes; BILL takes up to 6 MB.`)
  return file
}
