import { BillError, WebhookSignatureError } from '../errors/index.js'
import { encodeRawBody, type RawBody } from './raw-body.js'
import type { WebhookEvent } from './event.js'
import { verifySignature } from './verify.js'

/**
 * The event in a body, once the signature is found to be BILL's. Nothing is parsed before.
 *
 * An event type that BILL adds after this version is returned all the same, typed as one of the known ones: have a default branch.
 * Fields beyond `metadata.eventId` and `metadata.eventType` are not checked. BILL may send an event twice and in any order.
 * @param rawBody the body as it came, before any parsing.
 * @param signature the header `x-bill-sha-signature`.
 * @param securityKey the subscription's key; while keys change, both: `[newKey, oldKey]`.
 * @throws WebhookSignatureError when the signature is missing or is not that of this body.
 * @throws BillError when BILL signed it, but it is not an event.
 * @throws ConfigurationError when a key is empty, or when rawBody is neither text nor bytes.
 */
export async function constructEvent(rawBody: RawBody, signature: string | null | undefined, securityKey: string | readonly string[]): Promise<WebhookEvent> {
  const bytes = encodeRawBody(rawBody)
  if (!(await verifySignature(bytes, signature, securityKey))) throw new WebhookSignatureError(signature ? WRONG : MISSING)
  const body = parse(bytes)
  if (!isEvent(body)) throw new BillError('The signature is right, but the body is not an event: metadata.eventId or metadata.eventType is missing.')
  return body
}

const MISSING = 'The webhook has no signature: the header x-bill-sha-signature is missing.'
const WRONG = 'The webhook was not signed with this securityKey, or its body was changed. Give the raw body, not parsed and written again.'

/** BILL's guide says that payloads are JSON inside a JSON string; peers see plain JSON. Both are read. */
function parse(bytes: Uint8Array): unknown {
  try {
    const body: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return typeof body === 'string' ? JSON.parse(body) : body
  } catch {
    // The parser's own error quotes the body, which may hold bank data: it is not kept as the cause.
    throw new BillError('The signature is right, but the body is not JSON.')
  }
}

function isEvent(body: unknown): body is WebhookEvent {
  const { eventId, eventType } = (body as { metadata?: Record<string, unknown> | null } | null)?.metadata ?? {}
  return isText(eventId) && isText(eventType)
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''
