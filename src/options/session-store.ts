/** Where sessions are kept. Values are JSON text that holds a session id: treat them as secrets. Each method may answer at once or later. */
export interface SessionStore {
  get(key: string): string | undefined | null | Promise<string | undefined | null>
  set(key: string, value: string): unknown
  delete(key: string): unknown
}

/** A session's key in the store: a hash, so that it tells nothing of what it is made from. */
export async function sessionKey(parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `bill-session:${Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
