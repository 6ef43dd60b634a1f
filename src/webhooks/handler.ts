/** A webhook handler that uses the standard Request and Response. https://developer.bill.com/docs/bill-webhook-api-general-rules */
import { eventTypes, type WebhookEventMap } from '../../generated/contract/events.js'
import { BillError, ConfigurationError, WebhookSignatureError } from '../errors/index.js'
import { constructEvent } from './construct.js'
import { EventDeduplicator } from './event-deduplicator.js'
import { MemoryEventStore, type EventStore } from './event-store.js'
import type { UnknownEvent, WebhookEvent, WebhookEventType } from './event.js'
import { readBody } from './read-body.js'
import { parseSecurityKeys } from './verify.js'

/** One function per event type. Its return value is awaited. */
export type WebhookHandlers = { readonly [T in WebhookEventType]?: ((event: WebhookEventMap[T]) => unknown) | undefined }

/** Options of `createWebhookHandler`. */
export interface WebhookHandlerOptions {
  /** The key of the subscription. While you rotate keys, pass both: `[newKey, oldKey]`. */
  readonly securityKey: string | readonly string[]
  readonly on: WebhookHandlers
  /** Receives events that have no function in `on` and whose type this version of the SDK does not define. Events of other types without a function in `on` are acknowledged with 200 and dropped. */
  readonly onUnknownEvent?: ((event: UnknownEvent) => unknown) | undefined
  /** Called for each POST that is not acknowledged with 200, so that you can log it. The event is undefined if the error occurred before the event was verified. Errors that this function throws are ignored. */
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
 * Creates a function that accepts a Request, verifies its event, runs the handler of the event, and returns a Response.
 *
 * ```ts
 * export const POST = createWebhookHandler({
 *   securityKey,
 *   on: { 'payment.updated': async ({ payment }) => settle(payment.id) },
 * })
 * ```
 * It responds with 200 only after the event was handled successfully, in this request or an earlier one. BILL resends an event until it receives 200, and
 * disables the subscription if it never receives 200. If a handler throws, the response is 500. The handler then runs again when BILL resends the event, so
 * make handlers idempotent. If an event arrives twice at the same time, its handler runs once per process.
 *
 * Other responses: 400 if the signature is valid but the body is not an event, 401 if the signature is missing or invalid, 405 if the method is not POST, 413
 * if the body is too large, and 500 if the handler or the store failed. Responses contain no data from the request.
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
      // An error in onError must not change the response.
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

/** Returns the task for an event. Without a task, the ID of the event is not recorded. If you add a handler and BILL then resends the event, the handler runs. */
function taskFor(event: WebhookEvent, on: WebhookHandlers, onUnknownEvent: WebhookHandlerOptions['onUnknownEvent']): (() => unknown) | undefined {
  const type: string = event.metadata.eventType
  // Look up own properties only, because every object inherits names such as `constructor`.
  const handle = Object.hasOwn(on, type) ? (on as Record<string, ((event: WebhookEvent) => unknown) | undefined>)[type] : undefined
  if (handle) return () => handle(event)
  if (!onUnknownEvent || (eventTypes as readonly string[]).includes(type)) return undefined
  return () => onUnknownEvent(event as unknown as UnknownEvent)
}

/** Returns the status of the response. After a valid event has arrived, any failure is on this side, so the status is 500. */
function statusOf(error: unknown, event: WebhookEvent | undefined): 400 | 401 | 500 {
  if (event || !(error instanceof BillError) || error instanceof ConfigurationError) return 500
  return error instanceof WebhookSignatureError ? 401 : 400
}
