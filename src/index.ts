/** The public surface, by hand. */
export { Bill } from './client.js'
export type { BillOptions, Environment, Logger, LogLevel } from './options/index.js'
export type { RequestOptions } from './http/request-options.js'
export type { SessionStore } from './options/session-store.js'
export type { AuthScheme as AuthMethod, Operation } from './http/operation.js'
export type { RequestContext, NextFunction, Middleware } from './http/middleware.js'
export type { CallPromise } from './resources/call-promise.js'
export type { Page, PagePromise } from './resources/pagination.js'
export type { RawAnswer, RawClient } from './raw/index.js'
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
  PaginationError,
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
export type * from '../generated/contract/filters.js'
export type * from '../generated/contract/schema.js'
/** The entity, since `Bill` is the client. */
export type { Bill as BillEntity } from '../generated/contract/schema.js'
