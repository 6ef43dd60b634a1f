import { ConfigurationError } from '../errors/index.js'

/** The bytes of a request, read once; undefined when there are more than `maxBytes`, of which no more is read than shows it. */
export async function readBody(request: Request, maxBytes: number): Promise<Uint8Array | undefined> {
  if (request.bodyUsed) throw new ConfigurationError('The body of the request was read before the webhook handler got it. Hand over the request untouched.')
  if (Number(request.headers.get('content-length')) > maxBytes) return undefined
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.byteLength
    if (length > maxBytes) {
      // Not waited for: a source that is slow to stop must not hold up the answer.
      reader?.cancel().catch(() => undefined)
      return undefined
    }
    chunks.push(part.value)
  }
  return join(chunks, length)
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}
