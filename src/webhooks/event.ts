import type { WebhookEventMap } from '../../generated/contract/events.js'
import type { EventMetadata } from '../../generated/contract/schema.js'

/** The event types that this version knows. BILL can send others. */
export type WebhookEventType = keyof WebhookEventMap

/** An event. `metadata.eventType` is its type; TypeScript does not narrow by a nested field, so use `isEventType`. */
export type WebhookEvent = WebhookEventMap[WebhookEventType]

/** An event of a type that this version does not know. */
export interface UnknownEvent {
  readonly metadata: EventMetadata
  readonly [key: string]: unknown
}

/**
 * Whether an event has this type. Narrows the type of the event.
 *
 * ```ts
 * if (isEventType(event, 'payment.updated')) console.log(event.payment.id)
 * ```
 */
export function isEventType<T extends WebhookEventType>(event: WebhookEvent, type: T): event is WebhookEventMap[T] {
  return event.metadata.eventType === type
}
