/** Signatures: base64 of the HMAC-SHA256 of the raw body. https://developer.bill.com/docs/bill-webhook-api-general-rules */
import { ConfigurationError } from '../errors/index.js'
import { encodeRawBody, type RawBody } from './raw-body.js'

const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const

/** The canonical base64 of 32 bytes. The last character before `=` encodes four bits, so only 16 characters are valid there. */
const SIGNATURE = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/

/** The header `x-bill-sha-signature` as frameworks and node:http pass it. An array is rejected. */
export type SignatureHeader = string | readonly string[] | null | undefined

/** Returns whether a header has the form of a signature. */
export const isSignature = (signature: SignatureHeader): signature is string => typeof signature === 'string' && SIGNATURE.test(signature)

/**
 * Returns whether BILL signed this body. The comparison takes constant time.
 *
 * ```ts
 * const isValid = await verifySignature(rawBody, headers['x-bill-sha-signature'], securityKey)
 * ```
 * @param rawBody the body as received, before any parsing.
 * @param signature the header `x-bill-sha-signature`. If it is missing, malformed or an array, the function returns false.
 * @param securityKey the key that BILL showed once when you created the subscription or rotated its key. While you rotate keys, pass both: `[newKey, oldKey]`.
 * @throws ConfigurationError if a key is empty, or rawBody is neither text nor bytes.
 * @see https://developer.bill.com/docs/bill-webhook-api-general-rules
 */
export async function verifySignature(rawBody: RawBody, signature: SignatureHeader, securityKey: string | readonly string[]): Promise<boolean> {
  const keys = parseSecurityKeys(securityKey)
  const bytes = encodeRawBody(rawBody)
  if (!isSignature(signature)) return false
  const received = Uint8Array.from(atob(signature), (letter) => letter.charCodeAt(0))
  for (const key of keys) if (await crypto.subtle.verify(HMAC, await importKey(key), received, bytes)) return true
  return false
}

/**
 * Creates the signature that BILL would send with this body, for tests of your own handler.
 *
 * ```ts
 * const headers = { 'x-bill-sha-signature': await signPayload(body, securityKey) }
 * ```
 * @throws ConfigurationError if the key is empty, or rawBody is neither text nor bytes.
 */
export async function signPayload(rawBody: RawBody, securityKey: string): Promise<string> {
  const [key] = parseSecurityKeys(securityKey)
  const signature = await crypto.subtle.sign(HMAC, await importKey(key), encodeRawBody(rawBody))
  return btoa(String.fromCharCode(...new Uint8Array(signature)))
}

/** Copies the keys. An empty key is rejected, because anyone could sign with it. */
export function parseSecurityKeys(securityKey: string | readonly string[]): readonly [string, ...string[]] {
  const [first, ...others] = typeof securityKey === 'string' ? [securityKey] : Array.isArray(securityKey) ? (securityKey as readonly string[]) : []
  if (first === undefined || [first, ...others].some((key) => typeof key !== 'string' || key.trim() === ''))
    throw new ConfigurationError('securityKey is empty. Set the key that BILL showed when you created the subscription, or an array of such keys.')
  return [first, ...others]
}

const importKey = (key: string): Promise<CryptoKey> => crypto.subtle.importKey('raw', new TextEncoder().encode(key), HMAC, false, ['sign', 'verify'])
