/** Reads response bodies up to a maximum size, measured after decompression, because a small compressed body can expand to gigabytes. */

/** Returns the body as text. If it is larger than `maxBytes`, the rest is not read, and `isComplete` is false. */
export async function readText(response: Response, maxBytes: number): Promise<{ body: string; isComplete: boolean }> {
  const decoder = new TextDecoder()
  let body = ''
  const isComplete = await read(response, maxBytes, (bytes) => (body += decoder.decode(bytes, { stream: true })))
  return { body: body + decoder.decode(), isComplete }
}

/** Returns the body as a Blob, in the same way. */
export async function readBlob(response: Response, maxBytes: number): Promise<{ body: Blob; isComplete: boolean }> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const isComplete = await read(response, maxBytes, (bytes) => parts.push(bytes))
  return { body: new Blob(parts, { type: response.headers.get('content-type') ?? '' }), isComplete }
}

/** Returns whether the body was complete. Leaving the loop early cancels the stream. */
async function read(response: Response, maxBytes: number, onBytes: (bytes: Uint8Array<ArrayBuffer>) => void): Promise<boolean> {
  let size = 0
  for await (const bytes of chunksOf(response)) {
    size += bytes.byteLength
    if (size > maxBytes) return false
    onBytes(bytes)
  }
  return true
}

/** Iterates over the chunks of a body. Bodies of other fetch implementations are async iterables. Not every runtime can iterate over a ReadableStream. */
async function* chunksOf(response: Response): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const { body } = response
  if (typeof body?.getReader !== 'function') {
    if (body) yield* body as AsyncIterable<Uint8Array<ArrayBuffer>>
    return
  }
  const reader = body.getReader() as ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    // Has no effect on a stream that has ended or failed.
    reader.cancel().catch(() => undefined)
  }
}
