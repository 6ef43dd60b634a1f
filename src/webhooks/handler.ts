/** A webhook handler that uses the standard Request and Response. https://developer.bill.com/docs/bill-webhook-api-general-rules */
import { eventTypes, type WebhookEventMap } from '../../generated/contract/events.js'
import { BillError, ConfigurationError, WebhookSignatureError } from '../errors/index.js'
import { constructEvent } from './construct.js'
import { EventDeduplicator } from './event-deduplicator.js'
import { MemoryEventStore, type EventStore } from './event-store.js'
import type { UnknownEvent, WebhookEvent, WebhookEventType } from './event.js'
import { readBody } from './read-body.js'
import { parseSecurityKeys } from './verify.js'

/** A function per event type. What it returns is awaited. */
export type WebhookHandlers = { readonly [T in WebhookEventType]?: ((event: WebhookEventMap[T]) => unknown) | undefined }

/** Options of `createWebhookHandler`. */
export interface WebhookHandlerOptions {
  /** The key of the subscription; both keys while you rotate them: `[newKey, oldKey]`. */
  readonly securityKey: string | readonly string[]
  readonly on: WebhookHandlers
  /** Receives events of types that this version does not know and `on` does not name. Events of known types that `on` does not name are acknowledged with 200 and dropped. */
  readonly onUnknownEvent?: ((event: UnknownEvent) => unknown) | undefined
  /** Called for each POST that is not acknowledged with 200, for your log. The event is set once its signature was verified. Errors it throws are ignored. */
  readonly onError?: ((error: unknown, event: WebhookEvent | undefined) => unknown) | undefined
  /** Where the IDs of handled events are stored. Defaults to an in-memory store of up to 10,000 events, each kept for one week. Several processes need a shared store. */
  readonly store?: EventStore | undefined
  /** Maximum size of a body; a larger one is rejected with 413. Defaults to 1 MiB. */
  readonly maxBytes?: number | undefined
}

const RESPONSE_TEXT = {
  400: 'The body is not an event.',
  401: 'The signature is missing or invalid.',
  405: 'Only POST is allowed.',
  413: 'The body is too large.',
  500: 'The event was not handled.',
} as const

/**
 * Creates a function from Request to Response that verifies an event and runs its handler.
 *
 * ```ts
 * export const POST = createWebhookHandler({
 *   securityKey,
 *   on: { 'payment.updated': async ({ payment }) => settle(payment.id) },
 * })
 * ```
 * It responds with 200 only after the event was handled successfully, now or before: BILL resends an event until it receives 200, and disables the
 * subscription if it never does. If a handler throws, the response is 500 and the handler runs again on BILL's next attempt, so make handlers idempotent. If
 * an event arrives twice at once, its handler runs once per process.
 *
 * Other responses: 400 valid signature, but not an event; 401 signature missing or invalid; 405 not a POST; 413 too large; 500 the handler or the store
 * failed. Responses repeat nothing of the request.
 * @throws ConfigurationError at once if a key is empty or maxBytes is not positive.
 * @see https://developer.bill.com/docs/bill-webhook-api-general-rules
 */
export function createWebhookHandler(options: WebhookHandlerOptions): (request: Request) => Promise<Response> {
  const { on, onUnknownEvent, maxBytes = 1024 * 1024 } = options
  const keys = parseSecurityKeys(options.securityKey)
  if (!(maxBytes > 0)) throw new ConfigurationError('maxBytes must be a positive number.')
  const deduplicator = new EventDeduplicator(options.store ?? new MemoryEventStore())

  const reject = async (status: keyof typeof RESPONSE_TEXT, error: unknown, event?: WebhookEvent): Promise<Response> => {
    try {
      await options.onError?.(error, event)
    } catch {
      // A failing log must not change the response.
    }
    return new Response(RESPONSE_TEXT[status], { status })
  }

  return async function handleWebhook(request) {
    if (request.method !== 'POST') return new Response(RESPONSE_TEXT[405], { status: 405, headers: { allow: 'POST' } })
    let event: WebhookEvent | undefined
    try {
      const signature = request.headers.get('x-bill-sha-signature')
      const body = signature ? await readBody(request, maxBytes) : ''
      if (body === undefined) return await reject(413, new BillError(`The webhook body is larger than ${maxBytes} bytes.`))
      event = await constructEvent(body, signature, keys)
      const { eventId } = event.metadata
      const task = taskFor(event, on, onUnknownEvent)
      if (task) await deduplicator.run(eventId, task)
      return new Response(null, { status: 200 })
    } catch (error) {
      return reject(statusOf(error, event), error, event)
    }
  }
}

/** What to run for an event. Without a task its ID is not recorded, so that it runs if BILL resends it once there is a handler. */
function taskFor(event: WebhookEvent, on: WebhookHandlers, onUnknownEvent: WebhookHandlerOptions['onUnknownEvent']): (() => unknown) | undefined {
  const type: string = event.metadata.eventType
  // Own properties only: a type such as `constructor` must not reach what every object inherits.
  const handle = Object.hasOwn(on, type) ? (on as Record<string, ((event: WebhookEvent) => unknown) | undefined>)[type] : undefined
  if (handle) return () => handle(event)
  if (!onUnknownEvent || (eventTypes as readonly string[]).includes(type)) return undefined
  return () => onUnknownEvent(event as unknown as UnknownEvent)
}

/** Once there is an event, the sender did its part, so any later failure is 500. */
function statusOf(error: unknown, event: WebhookEvent | undefined): 400 | 401 | 500 {
  if (event || !(error instanceof BillError) || error instanceof ConfigurationError) return 500
  return error instanceof WebhookSignatureError ? 401 : 400
}
