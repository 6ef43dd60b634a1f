/** Creates the key of a session in the store. The key is a hash, so it does not reveal the credentials. */
export async function createSessionKey(identity: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(identity))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `bill-session:${Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
