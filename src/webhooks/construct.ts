import { BillError, WebhookSignatureError } from '../errors/index.js'
import type { WebhookEvent } from './event.js'
import { encodeRawBody, type RawBody } from './raw-body.js'
import { verifySignature } from './verify.js'

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
 * @throws WebhookSignatureError if the signature is missing or does not match the body.
 * @throws BillError if the signature is valid, but the body is not an event.
 * @throws ConfigurationError if a key is empty, or rawBody is neither text nor bytes.
 * @see https://developer.bill.com/docs/bill-webhook-api-general-rules
 */
export async function constructEvent(rawBody: RawBody, signature: string | null | undefined, securityKey: string | readonly string[]): Promise<WebhookEvent> {
  const bytes = encodeRawBody(rawBody)
  if (!(await verifySignature(bytes, signature, securityKey))) throw new WebhookSignatureError(signature ? SIGNATURE_MISMATCH : SIGNATURE_MISSING)
  const body = parseBody(bytes)
  if (!isEvent(body)) throw new BillError('The signature is valid, but the body is not an event: metadata.eventId or metadata.eventType is missing.')
  return body
}

const SIGNATURE_MISSING = 'The webhook has no signature: the header x-bill-sha-signature is missing.'
const SIGNATURE_MISMATCH = 'The signature does not match: another key signed the webhook, or its body was changed. Pass the raw body, not JSON that was parsed and serialized again.'

/** BILL's guide documents JSON inside a JSON string, but other clients receive plain JSON. Both are accepted. */
function parseBody(bytes: Uint8Array): unknown {
  try {
    const body: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return typeof body === 'string' ? JSON.parse(body) : body
  } catch {
    // The parser's error is not set as the cause, because it quotes the body, which may hold bank data.
    throw new BillError('The signature is valid, but the body is not JSON.')
  }
}

function isEvent(body: unknown): body is WebhookEvent {
  const { eventId, eventType } = (body as { metadata?: Record<string, unknown> | null } | null)?.metadata ?? {}
  return isNonEmptyText(eventId) && isNonEmptyText(eventType)
}

const isNonEmptyText = (value: unknown): boolean => typeof value === 'string' && value !== ''
