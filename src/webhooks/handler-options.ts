import type { WebhookEventMap } from '../../generated/contract/events.js'
import type { EventStore } from './event-store.js'
import type { UnknownEvent, WebhookEvent, WebhookEventType } from './event.js'

/** One function per event type. Its return value is awaited, for at most five minutes. Then the response is 500, but the function is not run again while it still runs. */
export type WebhookHandlers = { readonly [T in WebhookEventType]?: ((event: WebhookEventMap[T]) => unknown) | undefined }

/** Options of `createWebhookHandler`. */
export interface WebhookHandlerOptions {
  /** The key of the subscription. While you rotate keys, pass both: `[newKey, oldKey]`. */
  readonly securityKey: string | readonly string[]
  readonly on: WebhookHandlers
  /** Receives events that have no function in `on` and whose type this version of the SDK does not define. Events of other types without a function in `on` are acknowledged with 200 and dropped. */
  readonly onUnknownEvent?: ((event: UnknownEvent) => unknown) | undefined
  /** Called for each POST that is not acknowledged with 200, so that you can log it. The event is undefined if the error occurred before the event was verified. Errors that this function throws are ignored. It delays the response by at most two seconds. */
  readonly onError?: ((error: unknown, event: WebhookEvent | undefined) => unknown) | undefined
  /** Where the IDs of handled events are stored. Defaults to an in-memory store of up to 10,000 events, each kept for one week. Several processes need a shared store. */
  readonly store?: EventStore | undefined
  /** Maximum size of a body; a larger one is rejected with 413. Defaults to 1 MiB. */
  readonly maxBytes?: number | undefined
}
