import { BillError } from '../errors/index.js'
import { registerErrorClass } from '../errors/error-class.js'

/** The body of a webhook is not an event, although its signature is valid, or it is larger than `maxBytes`. */
export class WebhookPayloadError extends BillError {
  override readonly name = 'WebhookPayloadError'

  static {
    registerErrorClass(this, 'WebhookPayloadError')
  }
}

/** Another process is handling the same event. BILL resends the event, because the response is not 200. */
export class WebhookInProgressError extends BillError {
  override readonly name = 'WebhookInProgressError'

  static {
    registerErrorClass(this, 'WebhookInProgressError')
  }
}
