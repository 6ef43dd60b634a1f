import { ConfigurationError } from '../errors/index.js'

/** Returns whether a request announces a body of more than `maxBytes`. */
export const isTooLong = (request: Request, maxBytes: number): boolean => Number(request.headers.get('content-length')) > maxBytes

/** Reads the bytes of a request. Stops and returns undefined as soon as there are more than `maxBytes`. */
export async function readBody(request: Request, maxBytes: number): Promise<Uint8Array | undefined> {
  if (request.bodyUsed) throw new ConfigurationError('The request body was consumed before the webhook handler received it. Pass a request with an unread body.')
  if (isTooLong(request, maxBytes)) return undefined
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.byteLength
    if (length > maxBytes) {
      // The cancellation is not awaited, because a source that is slow to stop must not delay the response.
      reader?.cancel().catch(() => undefined)
      return undefined
    }
    chunks.push(part.value)
  }
  return concatenate(chunks, length)
}

function concatenate(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}
