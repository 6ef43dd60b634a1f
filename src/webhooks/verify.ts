/** Signatures: base64 of the HMAC-SHA256 of the raw body. https://developer.bill.com/docs/bill-webhook-api-general-rules */
import { ConfigurationError } from '../errors/index.js'
import { encodeRawBody, type RawBody } from './raw-body.js'

const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const

/** The base64 of 32 bytes, in the one way to write it: the last letter before `=` carries four bits, so only 16 letters can stand there. */
const SIGNATURE = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/

/**
 * Whether BILL signed this body. The comparison takes the same time wherever the difference is.
 * @param rawBody the body as it came, before any parsing; its bytes are used as they are.
 * @param signature the header `x-bill-sha-signature`. What is missing or is no base64 of a signature is false, not an exception.
 * @param securityKey the key that BILL showed once when the subscription, or a new key for it, was made. While keys change, give both: `[newKey, oldKey]`.
 * @throws ConfigurationError when a key is empty, or when rawBody is neither text nor bytes.
 */
export async function verifySignature(rawBody: RawBody, signature: string | null | undefined, securityKey: string | readonly string[]): Promise<boolean> {
  const keys = parseSecurityKeys(securityKey)
  const bytes = encodeRawBody(rawBody)
  if (typeof signature !== 'string' || !SIGNATURE.test(signature)) return false
  const expected = Uint8Array.from(atob(signature), (letter) => letter.charCodeAt(0))
  for (const key of keys) if (await crypto.subtle.verify(HMAC, await hmacKey(key), expected, bytes)) return true
  return false
}

/**
 * The signature that BILL would send with this body, for tests of your own handler.
 * @throws ConfigurationError when the key is empty, or when rawBody is neither text nor bytes.
 */
export async function signPayload(rawBody: RawBody, securityKey: string): Promise<string> {
  const [key] = parseSecurityKeys(securityKey)
  const bytes = encodeRawBody(rawBody)
  const signature = await crypto.subtle.sign(HMAC, await hmacKey(key), bytes)
  return btoa(String.fromCharCode(...new Uint8Array(signature)))
}

/** The keys as a list of their own. An empty key is refused: anybody could sign with it. */
export function parseSecurityKeys(securityKey: string | readonly string[]): readonly [string, ...string[]] {
  const [first, ...others] = typeof securityKey === 'string' ? [securityKey] : Array.isArray(securityKey) ? (securityKey as readonly string[]) : []
  if (first === undefined || [first, ...others].some((key) => typeof key !== 'string' || key.trim() === ''))
    throw new ConfigurationError('securityKey is empty. Give the key that BILL showed when the subscription was made, or a list of such keys.')
  return [first, ...others]
}

const hmacKey = (key: string): Promise<CryptoKey> => crypto.subtle.importKey('raw', new TextEncoder().encode(key), HMAC, false, ['sign', 'verify'])
