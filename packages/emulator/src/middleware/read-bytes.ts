/** Reads a body up to a limit, so that no client can fill the memory. */

export const MAX_UPLOAD_BYTES = 64 * 1024 * 1024

/** @returns undefined if the body is too large. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array | undefined> {
  const declared = Number(request.headers.get('content-length') ?? NaN)
  if (declared > limit) return undefined
  // The HTTP parser reads as many bytes as the header says. The server has a short way for these bodies.
  if (declared >= 0) return within(new Uint8Array(await request.arrayBuffer()), limit)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > limit) return undefined
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

const within = (bytes: Uint8Array, limit: number): Uint8Array | undefined => (bytes.length > limit ? undefined : bytes)

/** @returns undefined if the body is too large. */
export async function readText(request: Request, limit: number): Promise<string | undefined> {
  const bytes = await readBytes(request, limit)
  return bytes && new TextDecoder().decode(bytes)
}
