/**
 * Reads a response body up to a maximum size, measured after decompression, because a small compressed body can expand to gigabytes. If the body is larger, the
 * rest is not read, and `isComplete` is false.
 */
export async function readBody(response: Response, maxBytes: number, isBinary: boolean): Promise<{ body: string | Blob; isComplete: boolean }> {
  const { body, headers } = response
  // A polyfilled Response has no `body`, unlike a Response with an empty body, where it is null.
  const chunks = body === undefined ? [new Uint8Array(await response.arrayBuffer())] : body ? read(body) : []
  const decoder = new TextDecoder()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let text = ''
  let size = 0
  for await (const bytes of chunks as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    // Leaving the loop cancels the stream.
    if ((size += bytes.byteLength) > maxBytes) break
    if (isBinary) parts.push(bytes)
    else text += decoder.decode(bytes, { stream: true })
  }
  return { body: isBinary ? new Blob(parts, { type: headers.get('content-type') ?? '' }) : text + decoder.decode(), isComplete: size <= maxBytes }
}

/**
 * The chunks of a stream. The iterator of the stream would release its lock at the end, which takes Node three milliseconds the first time. The streams of
 * node-fetch have an iterator only.
 */
async function* read(stream: ReadableStream): AsyncGenerator<unknown> {
  if (!stream.getReader) return yield* stream as AsyncIterable<unknown>
  const reader = stream.getReader()
  let isDone = false
  try {
    for (;;) {
      const { done, value } = (await reader.read()) as { done: boolean; value?: unknown }
      isDone = done
      if (done) return
      yield value
    }
  } finally {
    if (!isDone) reader.cancel().catch(() => undefined)
  }
}
