/** A receiver for BILL's notifications on the standard Request and Response. https://developer.bill.com/docs/bill-webhook-api-general-rules */
import { eventTypes, type WebhookEventMap } from '../../generated/contract/events.js'
import { BillError, ConfigurationError, WebhookSignatureError } from '../errors/index.js'
import { constructEvent } from './construct.js'
import type { WebhookEventType, UnknownEvent, WebhookEvent } from './event.js'
import { EventDeduplicator } from './event-deduplicator.js'
import { readBody } from './read-body.js'
import { MemoryEventStore, type EventStore } from './event-store.js'
import { parseSecurityKeys } from './verify.js'

/** What to do for each type of event. What a handler returns is awaited. */
export type WebhookHandlers = { readonly [T in WebhookEventType]?: ((event: WebhookEventMap[T]) => unknown) | undefined }

export interface WebhookHandlerOptions {
  /** The subscription's key; while keys change, both: `[newKey, oldKey]`. */
  readonly securityKey: string | readonly string[]
  readonly on: WebhookHandlers
  /** Gets events of types that this version does not know and `on` does not name. Events of known types without a handler are answered with 200 and dropped. */
  readonly onUnknownEvent?: ((event: UnknownEvent) => unknown) | undefined
  /** For your log: told of each POST that is not answered with 200. The event is there once its signature was verified. What it throws is ignored. */
  readonly onError?: ((error: unknown, event: WebhookEvent | undefined) => unknown) | undefined
  /** Where ids of done events are kept. Default: in memory, the last 10,000 of a week. Several processes need a shared store. */
  readonly store?: EventStore | undefined
  /** A larger body is answered with 413. Default: 1 MiB. */
  readonly maxBytes?: number | undefined
}

const RESPONSE_TEXT = {
  400: 'The body is not an event.',
  401: 'The signature is missing or wrong.',
  405: 'Only POST is allowed.',
  413: 'The body is too large.',
  500: 'The event was not handled.',
} as const

/**
 * Makes a function from Request to Response that verifies a notification and runs the handler of its type.
 *
 * It answers 200 only when the handler ended well, or had done so before: BILL sends an event again until it gets 200, and switches
 * the subscription off when it never does. A handler that throws gives 500 and runs again with BILL's next try, so make handlers that may run
 * twice. The same event arriving twice at once runs one handler in a process; both get its outcome. 405: not POST. 401: signature missing or
 * wrong. 400: signed, but no event. 413: too large. 500: the handler or the store failed. The answers hold nothing of what was sent.
 * @throws ConfigurationError at once when a key is empty or maxBytes is not above 0.
 */
export function createWebhookHandler(options: WebhookHandlerOptions): (request: Request) => Promise<Response> {
  const { on, onUnknownEvent, maxBytes = 1024 * 1024 } = options
  const keys = parseSecurityKeys(options.securityKey)
  if (!(maxBytes > 0)) throw new ConfigurationError('maxBytes must be above 0.')
  const once = new EventDeduplicator(options.store ?? new MemoryEventStore())

  const refuse = async (status: keyof typeof RESPONSE_TEXT, error: unknown, event?: WebhookEvent): Promise<Response> => {
    try {
      await options.onError?.(error, event)
    } catch {
      // A log that fails must not change the answer.
    }
    return new Response(RESPONSE_TEXT[status], { status })
  }

  return async function handleWebhook(request) {
    if (request.method !== 'POST') return new Response(RESPONSE_TEXT[405], { status: 405, headers: { allow: 'POST' } })
    let event: WebhookEvent | undefined
    try {
      const signature = request.headers.get('x-bill-sha-signature')
      const body = signature ? await readBody(request, maxBytes) : ''
      if (body === undefined) return await refuse(413, new BillError(`The webhook's body is larger than ${maxBytes} bytes.`))
      event = await constructEvent(body, signature, keys)
      const { eventId } = event.metadata
      const task = taskFor(event, on, onUnknownEvent)
      if (task) await once.run(eventId, task)
      return new Response(null, { status: 200 })
    } catch (error) {
      return refuse(statusOf(error, event), error, event)
    }
  }
}

/** What is to be done for an event. Without a task its id is not kept either: sent again once there is a handler, it will run. */
function taskFor(event: WebhookEvent, on: WebhookHandlers, onUnknown: WebhookHandlerOptions['onUnknownEvent']): (() => unknown) | undefined {
  const type: string = event.metadata.eventType
  // Own properties only: a type such as `constructor` must not reach what every object inherits.
  const handle = Object.hasOwn(on, type) ? (on as Record<string, ((event: WebhookEvent) => unknown) | undefined>)[type] : undefined
  if (handle) return () => handle(event)
  if (!onUnknown || (eventTypes as readonly string[]).includes(type)) return undefined
  return () => onUnknown(event as unknown as UnknownEvent)
}

/** Once there is an event the sender did all right, so what fails then is our fault, whatever its class. */
function statusOf(error: unknown, event: WebhookEvent | undefined): 400 | 401 | 500 {
  if (event || !(error instanceof BillError) || error instanceof ConfigurationError) return 500
  return error instanceof WebhookSignatureError ? 401 : 400
}
