import type { WebhookEventMap } from '../../generated/contract/events.js'
import type { EventMetadata } from '../../generated/contract/schema.js'

/** The event types that this version of the SDK defines. BILL can send others. */
export type WebhookEventType = keyof WebhookEventMap

/** An event. `metadata.eventType` is its type. TypeScript cannot narrow a type by a nested field, so use `isEventType`. */
export type WebhookEvent = WebhookEventMap[WebhookEventType]

/** An event whose type this version of the SDK does not define. */
export interface UnknownEvent {
  readonly metadata: EventMetadata
  readonly [key: string]: unknown
}

/**
 * Returns whether an event has this type, and narrows its TypeScript type.
 *
 * ```ts
 * if (isEventType(event, 'payment.updated')) console.log(event.payment.id)
 * ```
 */
export function isEventType<T extends WebhookEventType>(event: WebhookEvent, type: T): event is WebhookEventMap[T] {
  return event.metadata.eventType === type
}
