/** The public API of `bill-sdk`. */
export { Bill } from './client.js'
export type { BillOptions } from './options/bill-options.js'
export type { Environment } from './options/environment.js'
export type { AcquireOptions, Lease, Limiter, ReserveOptions } from './options/limiter.js'
export type { Logger, LogLevel } from './options/logger.js'
export type { SessionStore } from './options/session-store.js'
export type { Fetch, FetchInit, FetchResponse, HeadersInput, RequestOptions, ResolvedRequestOptions } from './http/request-options.js'
export type { AuthScheme, Operation } from './http/operation.js'
export type { Middleware, NextFunction, RequestContext } from './http/middleware.js'
export type { CallPromise } from './resources/call-promise.js'
export type { Bytes } from './resources/http-client.js'
export type { WaitForUploadOptions } from './resources/documents.js'
export { findOrCreate, type FindOrCreateOptions } from './resources/find-or-create.js'
export { payOnce, type PayOnceOptions, type PayOnceResult } from './resources/pay-once.js'
export type { WaitUntilOptions } from './resources/payments.js'
export type { Page } from './resources/page.js'
export type { PagePromise } from './resources/page-promise.js'
export type { ReceiptFile } from './resources/spend.js'
export type { Filters } from './query/filters.js'
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  BillError,
  ConcurrencyLimitError,
  ConfigurationError,
  ConnectionError,
  MfaRequiredError,
  NotFoundError,
  OutcomeUnknownError,
  PaginationError,
  PaymentStatusError,
  PermissionError,
  RateLimitError,
  ResponseParseError,
  ServerError,
  SessionExpiredError,
  TimeoutError,
  WebhookSignatureError,
  isOutcomeUnknown,
} from './errors/index.js'
export type { Issue } from './errors/index.js'
export type { KnownErrorCode } from '../generated/contract/errors.js'
export type { WebhookEventMap } from '../generated/contract/events.js'
export type * from '../generated/contract/params.js'
export type * from '../generated/contract/schema.js'
/** The bill entity. It is renamed because `Bill` is the client. */
export type { Bill as BillEntity } from '../generated/contract/schema.js'
