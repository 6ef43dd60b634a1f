import type { ApiErrorInit, Issue } from './issue.js'

export type { ApiErrorInit, Issue } from './issue.js'

/** Everything that this library throws is a BillError, but for an aborted call: that rejects with the signal's own reason. */
export class BillError extends Error {
  override readonly name: string = 'BillError'
}

/** The client or a call is set up in a way that cannot work. Nothing was sent. */
export class ConfigurationError extends BillError {
  override readonly name = 'ConfigurationError'
}

/** No answer came. For a write the outcome is not known: look before you send it again. */
export class ConnectionError extends BillError {
  override readonly name: string = 'ConnectionError'
}

/** No whole answer came in time. For a write the outcome is not known. */
export class TimeoutError extends ConnectionError {
  override readonly name = 'TimeoutError'
}

/** A success status with a body that is not what the API promises. `body` holds it; it may hold secrets, so inspecting or writing the error does not show it. */
export class ResponseParseError extends BillError {
  override readonly name = 'ResponseParseError'
  readonly status: number
  readonly #body: string

  constructor(message: string, facts: { status: number; body: string }, options?: ErrorOptions) {
    super(message, options)
    this.status = facts.status
    this.#body = facts.body
  }

  /** The body as it came. */
  get body(): string {
    return this.#body
  }
}

/** A list does not come to an end as BILL says it should. */
export class PaginationError extends BillError {
  override readonly name = 'PaginationError'
}

/** A webhook body was not signed with the given key. Do not act on it. */
export class WebhookSignatureError extends BillError {
  override readonly name = 'WebhookSignatureError'
}

/**
 * BILL answered, and the answer is no. https://developer.bill.com/docs/common-api-error-codes
 *
 * `body` and `response` are there to be read, but inspecting or writing the error does not show them: they may hold what must not be in a log.
 */
export class ApiError extends BillError implements ApiErrorInit {
  override readonly name: string = 'ApiError'
  readonly status: number
  readonly code: string | undefined
  readonly issues: readonly Issue[]
  readonly operationId: string
  readonly method: string
  readonly url: string
  readonly #answer: Pick<ApiErrorInit, 'response' | 'body'>

  constructor(message: string, facts: ApiErrorInit) {
    super(message)
    this.status = facts.status
    this.code = facts.code
    this.issues = facts.issues
    this.operationId = facts.operationId
    this.method = facts.method
    this.url = facts.url
    this.#answer = facts
  }

  /** The response, its body not yet read. */
  get response(): Response {
    return this.#answer.response
  }

  /** The body as it came. */
  get body(): string {
    return this.#answer.body
  }
}

/** 400 or 422: the request is wrong, or breaks a business rule. `issues` says how. */
export class BadRequestError extends ApiError {
  override readonly name = 'BadRequestError'
}

/** 401: a key, password or token is wrong. */
export class AuthenticationError extends ApiError {
  override readonly name: string = 'AuthenticationError'
}

/** BDC_1109: the session is dead and could not be renewed. */
export class SessionExpiredError extends AuthenticationError {
  override readonly name = 'SessionExpiredError'
}

/** 403: the user or key may not do this. */
export class PermissionError extends ApiError {
  override readonly name: string = 'PermissionError'
}

/** BDC_1361: the operation needs an MFA-trusted session, and the session is not trusted. */
export class MfaRequiredError extends PermissionError {
  override readonly name = 'MfaRequiredError'
}

/** 404: nothing has that id in this organization, or no such path exists. */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError'
}

/** 429 or BDC_1144: a limit is used up. BILL's hour ends with the clock hour. */
export class RateLimitError extends ApiError {
  override readonly name: string = 'RateLimitError'
}

/** BDC_1322: too many requests at once for this key and organization. */
export class ConcurrencyLimitError extends RateLimitError {
  override readonly name = 'ConcurrencyLimitError'
}

/** 5xx: BILL failed. For a write the outcome is not known. */
export class ServerError extends ApiError {
  override readonly name = 'ServerError'
}

/**
 * Whether BILL may have acted on a call that failed so: no answer came, or one that tells nothing. After a write, look before you send it again.
 * Everything else was refused, or never sent. A call that you aborted yourself rejects with your signal's reason, and its outcome is as unknown.
 */
export const isOutcomeUnknown = (error: unknown): boolean => error instanceof ConnectionError || error instanceof ServerError || error instanceof ResponseParseError
