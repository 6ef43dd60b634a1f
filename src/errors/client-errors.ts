/** Errors that the SDK creates itself, without an error response from BILL. */
import { BillError } from './bill-error.js'
import { registerErrorClass } from './error-class.js'

/** The client or a call is configured in a way that cannot work. No request was sent. */
export class ConfigurationError extends BillError {
  override readonly name = 'ConfigurationError'

  static {
    registerErrorClass(this, 'ConfigurationError')
  }
}

/** The connection failed before the response was complete. The outcome of a write is unknown: check before you retry it. */
export class ConnectionError extends BillError {
  override readonly name: string = 'ConnectionError'

  static {
    registerErrorClass(this, 'ConnectionError')
  }
}

/** The response was not complete within the timeout. The outcome of a write is unknown. */
export class TimeoutError extends ConnectionError {
  override readonly name = 'TimeoutError'

  static {
    registerErrorClass(this, 'TimeoutError')
  }
}

/** A helper could not find out whether BILL acted. `cause` is the failure of the request. Check before you send it again. */
export class OutcomeUnknownError extends BillError {
  override readonly name = 'OutcomeUnknownError'

  static {
    registerErrorClass(this, 'OutcomeUnknownError')
  }
}

/** A payment ended with another status than the one that `bill.payments.waitUntil` waits for. */
export class PaymentStatusError extends BillError {
  override readonly name = 'PaymentStatusError'
  /** The status that ended the wait, such as `VOIDED`. */
  readonly status: string

  static {
    registerErrorClass(this, 'PaymentStatusError')
  }

  constructor(message: string, status: string) {
    super(message)
    this.status = status
  }
}

/** Bodies are kept outside the error, so that inspecting or serializing the error shows no secret. */
const bodies = new WeakMap<ResponseParseError, string>()

/** BILL sent a 2xx response, but its body does not match BILL's API. If the call was a write, BILL accepted it. */
export class ResponseParseError extends BillError {
  override readonly name = 'ResponseParseError'
  readonly status: number

  static {
    registerErrorClass(this, 'ResponseParseError')
  }

  constructor(message: string, init: { status: number; body: string }, options?: { cause?: unknown }) {
    super(message, options)
    this.status = init.status
    bodies.set(this, init.body)
  }

  /** The body as received. It may hold secrets, so it is not shown when you log the error. */
  get body(): string {
    return bodies.get(this) ?? ''
  }
}

/** Pagination cannot finish: BILL's page tokens repeat, or 100 pages in a row were empty. */
export class PaginationError extends BillError {
  override readonly name = 'PaginationError'

  static {
    registerErrorClass(this, 'PaginationError')
  }
}

/** The signature of a webhook does not match its body and your security key. Do not process the webhook. */
export class WebhookSignatureError extends BillError {
  override readonly name = 'WebhookSignatureError'

  static {
    registerErrorClass(this, 'WebhookSignatureError')
  }
}
