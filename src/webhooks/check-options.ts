/** Checks the options of a webhook handler when it is created. A handler that is never called would acknowledge its events with 200, and BILL would not resend them. */
import { eventTypes } from '../../generated/contract/events.js'
import { ConfigurationError } from '../errors/index.js'
import { assertKnownNames, isPlainObject } from '../query/known-names.js'
import type { WebhookHandlerOptions, WebhookHandlers } from './handler-options.js'

const OPTIONS = Object.keys({ securityKey: 1, on: 1, onUnknownEvent: 1, onError: 1, store: 1, maxBytes: 1 } satisfies Record<keyof WebhookHandlerOptions, 1>)

/**
 * @returns a copy of the handlers, so that later changes have no effect.
 * @throws ConfigurationError that names the invalid option.
 */
export function checkOptions(options: WebhookHandlerOptions): WebhookHandlers {
  const { on, onUnknownEvent, onError, store, maxBytes = 1 } = options
  assertKnownNames('The option', Object.keys(options), OPTIONS)
  if (!(maxBytes > 0)) throw new ConfigurationError('maxBytes must be a positive number.')
  if (!isPlainObject(on)) throw new ConfigurationError("on must be a plain object of functions. The methods of a class instance are not read: pass { 'payment.updated': (event) => … }.")
  assertKnownNames('The event type', Object.keys(on), eventTypes)
  for (const [type, handler] of Object.entries(on)) assertFunction(`on['${type}']`, handler)
  assertFunction('onUnknownEvent', onUnknownEvent)
  assertFunction('onError', onError)
  if (store) {
    if (typeof store.has !== 'function' || typeof store.add !== 'function') throw new ConfigurationError('store must have the methods has and add.')
    assertFunction('store.claim', store.claim)
    assertFunction('store.release', store.release)
  }
  return Object.freeze({ ...on })
}

function assertFunction(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'function') throw new ConfigurationError(`${name} must be a function.`)
}
