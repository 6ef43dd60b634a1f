/** Signatures by node:crypto, independent of the code under test, and the example notifications of the OpenAPI description. */
import { createHmac } from 'node:crypto'
import description from '../../generated/openapi.json' with { type: 'json' }

export const KEY = 'whsec-0123456789abcdef'

export const hmac = (body: string | Uint8Array, key = KEY, encoding: 'base64' | 'hex' = 'base64'): string =>
  createHmac('sha256', key).update(body).digest(encoding)

export interface Example {
  readonly metadata: { readonly eventId: string; readonly eventType: string }
  readonly [key: string]: unknown
}

interface Described {
  readonly post: { readonly requestBody: { readonly content: { readonly 'application/json': { readonly examples: Record<string, { value: Example }> } } } }
}

/** Every example notification with its event type. */
export const exampleEvents: readonly (readonly [string, Example])[] = Object.entries(description.webhooks as unknown as Record<string, Described>).flatMap(
  ([type, { post }]) => Object.values(post.requestBody.content['application/json'].examples).map(({ value }) => [type, value] as const),
)

export const billCreated = (eventId = 'event-1'): string =>
  JSON.stringify({ metadata: { eventId, eventType: 'bill.created', version: '1' }, bill: { id: '00n01' } })

export interface Sent {
  readonly signature?: string | undefined
  readonly method?: string
  readonly headers?: Record<string, string>
}

/** A request as BILL sends it. */
export const webhookRequest = (body: string | Uint8Array<ArrayBuffer> | ReadableStream, { signature, method = 'POST', headers = {} }: Sent = {}): Request =>
  new Request('https://hooks.example/bill', {
    method,
    headers: { ...(signature === undefined ? {} : { 'x-bill-sha-signature': signature }), ...headers },
    ...(method === 'POST' ? { body, duplex: 'half' } : {}),
  } as RequestInit)

export const signedRequest = (body: string): Request => webhookRequest(body, { signature: hmac(body) })
