import { WebhookSignatureError } from '../errors/index.js'
import { WebhookPayloadError } from './errors.js'
import type { WebhookEvent } from './event.js'
import { encodeRawBody, type RawBody } from './raw-body.js'
import { isSignature, verifySignature, type SignatureHeader } from './verify.js'

/**
 * Verifies the signature of a webhook and returns its event. The body is parsed only after the signature is verified.
 *
 * ```ts
 * const signature = request.headers.get('x-bill-sha-signature')
 * const event = await constructEvent(await request.text(), signature, securityKey)
 * ```
 * An event type that BILL adds later is also returned, but TypeScript treats it as one of the known types. Add a default branch for it. Fields other than
 * `metadata.eventId` and `metadata.eventType` are not checked. BILL can send an event more than once, and in any order.
 * @param rawBody the body as received, before any parsing.
 * @param signature the header `x-bill-sha-signature`.
 * @param securityKey the key of the subscription. While you rotate keys, pass both: `[newKey, oldKey]`.
 * @throws WebhookSignatureError if the signature is missing, malformed, or does not match the body.
 * @throws WebhookPayloadError if the signature is valid, but the body is not an event.
 * @throws ConfigurationError if a key is empty, or rawBody is neither text nor bytes.
 * @see https://developer.bill.com/docs/bill-webhook-api-general-rules
 */
export async function constructEvent(rawBody: RawBody, signature: SignatureHeader, securityKey: string | readonly string[]): Promise<WebhookEvent> {
  const bytes = encodeRawBody(rawBody)
  if (!(await verifySignature(bytes, signature, securityKey))) throw new WebhookSignatureError(describeMismatch(signature))
  const body = parseBody(bytes)
  if (!isEvent(body)) throw new WebhookPayloadError('The signature is valid, but the body is not an event: metadata.eventId or metadata.eventType is missing.')
  return body
}

const SIGNATURE_MISSING = 'The webhook has no signature: the header x-bill-sha-signature is missing.'
const SIGNATURE_MALFORMED = 'The header x-bill-sha-signature is malformed: a signature is one string with the base64 of 32 bytes.'
const SIGNATURE_MISMATCH = 'The signature does not match: another key signed the webhook, or its body was changed. Pass the raw body, not JSON that was parsed and serialized again.'

const describeMismatch = (signature: SignatureHeader): string => (!signature ? SIGNATURE_MISSING : isSignature(signature) ? SIGNATURE_MISMATCH : SIGNATURE_MALFORMED)

/** BILL's guide documents JSON inside a JSON string, but other clients receive plain JSON. Both are accepted. */
function parseBody(bytes: Uint8Array): unknown {
  try {
    const body: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return typeof body === 'string' ? JSON.parse(body) : body
  } catch {
    // The parser's error is not set as the cause, because it quotes the body, which may hold bank data.
    throw new WebhookPayloadError('The signature is valid, but the body is not JSON.')
  }
}

function isEvent(body: unknown): body is WebhookEvent {
  const { eventId, eventType } = (body as { metadata?: Record<string, unknown> | null } | null)?.metadata ?? {}
  return isNonEmptyText(eventId) && isNonEmptyText(eventType)
}

const isNonEmptyText = (value: unknown): boolean => typeof value === 'string' && value !== ''
