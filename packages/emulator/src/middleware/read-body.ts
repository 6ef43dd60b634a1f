/** Reads the body of a request: JSON, or the bytes of an upload. A body on an operation without one is ignored. */
import type { Operation } from '../contract/contract.js'
import { invalid, Rejection } from '../errors.js'
import { isTooDeep, MAX_DEPTH } from './depth.js'
import type { Incoming } from './incoming.js'
import { MAX_UPLOAD_BYTES } from './read-bytes.js'

/** BILL's limit is not documented. */
const MAX_JSON_BYTES = 8 * 1024 * 1024

export interface Input {
  readonly body: unknown
  readonly bytes: Uint8Array | undefined
  readonly problem?: Rejection
}

const decoder = new TextDecoder('utf-8', { fatal: true })

export async function readBody(request: Incoming, operation: Operation): Promise<Input> {
  if (!operation.requestSchema && !operation.isBinary) return { body: undefined, bytes: undefined }
  const limit = operation.isBinary ? MAX_UPLOAD_BYTES : MAX_JSON_BYTES
  const bytes = await request.read(limit)
  if (!bytes) return { body: undefined, bytes: undefined, problem: new Rejection(413, [{ code: 'BDC_1002', message: `The request body is larger than ${limit} bytes.`, category: 'REQUEST' }]) }
  if (operation.isBinary) return { body: undefined, bytes }
  if (bytes.length === 0) return { body: undefined, bytes: undefined }
  try {
    const body: unknown = JSON.parse(decoder.decode(bytes))
    if (isTooDeep(body)) return { body: undefined, bytes: undefined, problem: invalid([`The request body is nested more than ${MAX_DEPTH} levels deep.`]) }
    return { body, bytes: undefined }
  } catch {
    return { body: undefined, bytes: undefined, problem: new Rejection(400, [{ code: 'BDC_1122', message: 'JSON parse error.', category: 'REQUEST' }]) }
  }
}
