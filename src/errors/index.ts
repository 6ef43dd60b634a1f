export { ApiError, maskedBodyOf, type ApiErrorInit } from './api-error.js'
export { BillError } from './bill-error.js'
export { ConfigurationError, ConnectionError, OutcomeUnknownError, PaginationError, PaymentStatusError, ResponseParseError, TimeoutError, WebhookSignatureError } from './client-errors.js'
export type { Issue } from './issue.js'
export { isMarkedUnknown, isOutcomeUnknown, isUnknownStatus, markOutcomeUnknown } from './outcome.js'
export {
  AuthenticationError,
  BadRequestError,
  ConcurrencyLimitError,
  MfaRequiredError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  SessionExpiredError,
} from './status-errors.js'
