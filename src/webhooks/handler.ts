/** A webhook handler that uses the standard Request and Response. https://developer.bill.com/docs/bill-webhook-api-general-rules */
import { eventTypes } from '../../generated/contract/events.js'
import { BillError, ConfigurationError, WebhookSignatureError } from '../errors/index.js'
import { CALLBACK_TIMEOUT_MS, callBounded, PROMPT_TIMEOUT_MS } from '../http/user-code.js'
import { checkOptions } from './check-options.js'
import { constructEvent } from './construct.js'
import { WebhookInProgressError, WebhookPayloadError } from './errors.js'
import { EventDeduplicator } from './event-deduplicator.js'
import { boundedStore, MemoryEventStore } from './event-store.js'
import type { UnknownEvent, WebhookEvent } from './event.js'
import type { WebhookHandlerOptions, WebhookHandlers } from './handler-options.js'
import { isTooLong, readBody } from './read-body.js'
import { isSignature, parseSecurityKeys } from './verify.js'

const RESPONSE_TEXT = {
  400: 'The body is not an event.',
  401: 'The signature is missing or invalid.',
  405: 'Only POST is allowed.',
  409: 'The event is being handled.',
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
 * make handlers idempotent. If an event arrives twice at the same time, its handler runs once per process, or once in all processes that share a store with
 * `claim`.
 *
 * Other responses: 400 if the signature is valid but the body is not an event, 401 if the signature is missing or invalid, 405 if the method is not POST, 409 if
 * another process has claimed the event, 413 if the body is too large, and 500 if the handler or the store failed. A malformed signature is rejected before the
 * body is read. Responses contain no data from the request.
 * @throws ConfigurationError at once if an option is invalid: an empty key, an unknown event type or option, or a handler that is not a function.
 * @see https://developer.bill.com/docs/bill-webhook-api-general-rules
 */
export function createWebhookHandler(options: WebhookHandlerOptions): (request: Request) => Promise<Response> {
  const { onUnknownEvent, maxBytes = 1024 * 1024 } = options
  const keys = parseSecurityKeys(options.securityKey)
  const on = checkOptions(options)
  const deduplicator = new EventDeduplicator(options.store ? boundedStore(options.store) : new MemoryEventStore())

  const reject = async (status: keyof typeof RESPONSE_TEXT, error: unknown, event?: WebhookEvent): Promise<Response> => {
    try {
      await callBounded('onError', CALLBACK_TIMEOUT_MS, () => options.onError?.(error, event))
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
      // Nothing is read for a malformed signature. Such a request can still announce a body that is too large.
      const body = isSignature(signature) || (signature && isTooLong(request, maxBytes)) ? await readBody(request, maxBytes) : ''
      if (body === undefined) return await reject(413, new WebhookPayloadError(`The webhook body is larger than ${maxBytes} bytes.`))
      event = await constructEvent(body, signature, keys)
      const { eventId } = event.metadata
      const task = taskFor(event, on, onUnknownEvent)
      if (task) await callBounded('The event handler', PROMPT_TIMEOUT_MS, () => deduplicator.run(eventId, task))
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
function statusOf(error: unknown, event: WebhookEvent | undefined): 400 | 401 | 409 | 500 {
  if (error instanceof WebhookInProgressError) return 409
  if (event || !(error instanceof BillError) || error instanceof ConfigurationError) return 500
  return error instanceof WebhookSignatureError ? 401 : 400
}
