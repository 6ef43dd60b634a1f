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
async function read({ body }: Response, maxBytes: number, onBytes: (bytes: Uint8Array<ArrayBuffer>) => void): Promise<boolean> {
  let size = 0
  for await (const bytes of (body ?? []) as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    size += bytes.byteLength
    if (size > maxBytes) return false
    onBytes(bytes)
  }
  return true
}
