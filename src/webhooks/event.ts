import type { WebhookEventMap } from '../../generated/contract/events.js'
import type { EventMetadata } from '../../generated/contract/schema.js'

/** The event types that this version knows. BILL may send others. */
export type WebhookEventType = keyof WebhookEventMap

/** A notification. `metadata.eventType` tells which; TypeScript does not narrow by a nested field, so ask with `isEventType`. */
export type WebhookEvent = WebhookEventMap[WebhookEventType]

/** A notification of a type that this version does not know. */
export interface UnknownEvent {
  readonly metadata: EventMetadata
  readonly [key: string]: unknown
}

/** Whether an event is of this type; inside the `if` its fields are typed. */
export function isEventType<T extends WebhookEventType>(event: WebhookEvent, type: T): event is WebhookEventMap[T] {
  return event.metadata.eventType === type
}
