/** `bill-sdk/webhooks`: verifies and handles BILL's webhooks. Works without a client. */
export { constructEvent } from './construct.js'
export { createWebhookHandler, type WebhookHandlerOptions, type WebhookHandlers } from './handler.js'
export { isEventType, type UnknownEvent, type WebhookEvent, type WebhookEventType } from './event.js'
export { signPayload, verifySignature } from './verify.js'
export { BillError, ConfigurationError, WebhookSignatureError } from '../errors/index.js'
export type { RawBody } from './raw-body.js'
export type { EventStore } from './event-store.js'
export type { WebhookEventMap } from '../../generated/contract/events.js'
