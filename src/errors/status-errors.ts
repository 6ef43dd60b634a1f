/** Subclasses of ApiError for HTTP statuses and BILL's error codes. */
import { ApiError } from './api-error.js'
import { registerErrorClass } from './error-class.js'

/** 400 or 422: the request is invalid or breaks a business rule. `issues` lists the reasons. */
export class BadRequestError extends ApiError {
  override readonly name = 'BadRequestError'

  static {
    registerErrorClass(this, 'BadRequestError')
  }
}

/** 401: a key, password or token is wrong. */
export class AuthenticationError extends ApiError {
  override readonly name: string = 'AuthenticationError'

  static {
    registerErrorClass(this, 'AuthenticationError')
  }
}

/** BDC_1109: the session expired and could not be renewed. */
export class SessionExpiredError extends AuthenticationError {
  override readonly name = 'SessionExpiredError'

  static {
    registerErrorClass(this, 'SessionExpiredError')
  }
}

/** 403: the user or key does not have permission. */
export class PermissionError extends ApiError {
  override readonly name: string = 'PermissionError'

  static {
    registerErrorClass(this, 'PermissionError')
  }
}

/** BDC_1361: the operation requires an MFA-trusted session, and this session is not trusted. */
export class MfaRequiredError extends PermissionError {
  override readonly name = 'MfaRequiredError'

  static {
    registerErrorClass(this, 'MfaRequiredError')
  }
}

/** 404: no object in this organization has that ID, or the path does not exist. */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError'

  static {
    registerErrorClass(this, 'NotFoundError')
  }
}

/** 429 or BDC_1144: a rate limit is exceeded. BILL's hourly limits reset on the hour. */
export class RateLimitError extends ApiError {
  override readonly name: string = 'RateLimitError'

  static {
    registerErrorClass(this, 'RateLimitError')
  }
}

/** BDC_1322: too many concurrent requests for this key and organization. */
export class ConcurrencyLimitError extends RateLimitError {
  override readonly name = 'ConcurrencyLimitError'

  static {
    registerErrorClass(this, 'ConcurrencyLimitError')
  }
}

/** 5xx: BILL failed. The outcome of a write is unknown. */
export class ServerError extends ApiError {
  override readonly name = 'ServerError'

  static {
    registerErrorClass(this, 'ServerError')
  }
}
