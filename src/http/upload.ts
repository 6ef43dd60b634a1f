import { ConfigurationError } from '../errors/index.js'
import { toUint8Array } from './bytes.js'
import type { Operation } from './operation.js'
import { isStream } from './request-context.js'

/** BILL accepts files up to 6 MB and does not say whether that is decimal. The SDK rejects only what is larger in both readings. */
const MAX_UPLOAD_BYTES = 6 * 1024 * 1024

/**
 * The file to send. Bytes are copied; a stream is sent as it is read.
 * @throws ConfigurationError before any request is sent. The size of a stream is unknown, so it is not checked.
 */
export function validateUpload(operation: Operation, body: unknown): Blob | Uint8Array<ArrayBuffer> | ReadableStream {
  if (isStream(body)) {
    if (body.locked) throw new ConfigurationError(`${operation.id}: the stream is locked or was read before. Pass an unread stream.`)
    return body
  }
  const file = body instanceof Blob ? body : toUint8Array(body)
  if (!file) throw new ConfigurationError(`${operation.id} requires a file: a Blob, ArrayBuffer, Uint8Array or ReadableStream.`)
  const size = file instanceof Blob ? file.size : file.byteLength
  if (size === 0) throw new ConfigurationError(`${operation.id}: the file is empty.`)
  if (size > MAX_UPLOAD_BYTES) throw new ConfigurationError(`${operation.id}: the file has ${size} bytes; BILL accepts up to 6 MB.`)
  return file
}
