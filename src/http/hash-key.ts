/** The key of something that belongs to certain credentials: a hash, so that it reveals nothing of them. */
export async function hashKey(prefix: string, text: string): Promise<string> {
  const { subtle } = crypto as { subtle?: SubtleCrypto }
  // jsdom and insecure pages have no Web Crypto. What belongs to a random key is not shared.
  if (!subtle) return `${prefix}:${crypto.randomUUID()}`
  const hash = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return `${prefix}:${Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
