import { ConfigurationError } from './errors.js'
import type { Operation } from './operation.js'

/** BILL takes files of up to 6 MB. Whether that is decimal is not said; the larger reading is refused here, BILL judges the rest. */
const LARGEST = 6 * 1024 * 1024

/** @throws ConfigurationError before anything is sent, where the size is known: of a stream it is not. */
export function checkUpload(operation: Operation, body: unknown): void {
  if (!(body instanceof Blob || body instanceof ArrayBuffer || body instanceof Uint8Array || body instanceof ReadableStream))
    throw new ConfigurationError(`${operation.id} needs the bytes of a file: a Blob, ArrayBuffer, Uint8Array or ReadableStream.`)
  const size = body instanceof Blob ? body.size : body instanceof ReadableStream ? undefined : body.byteLength
  if (size === 0) throw new ConfigurationError(`${operation.id}: the file is empty.`)
  if (size !== undefined && size > LARGEST) throw new ConfigurationError(`${operation.id}: the file has ${size} bytes; BILL takes up to 6 MB.`)
}
