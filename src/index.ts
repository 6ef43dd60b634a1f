/** The public surface, by hand. */
export { Bill } from './client.js'
export type { BillOptions, Environment, Logger, LogLevel } from './options.js'
export type { RequestOptions } from './core/types.js'
export type { SessionStore } from './auth/store.js'
export type { AuthScheme as AuthMethod, Operation } from './core/operation.js'
export type { RequestContext, NextFunction, Middleware } from './core/step.js'
export type { CallPromise } from './core/call-promise.js'
export type { Page, PagePromise } from './core/pagination.js'
export type { RawAnswer, RawClient } from './core/raw.js'
export type { Filters } from './core/filters.js'
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
} from './core/errors.js'
export type { Issue } from './core/errors.js'
export type { KnownErrorCode } from '../generated/contract/errors.js'
export type { WebhookEventMap } from '../generated/contract/events.js'
export type * from '../generated/contract/filters.js'
export type * from '../generated/contract/schema.js'
/** The entity, since `Bill` is the client. */
export type { Bill as BillEntity } from '../generated/contract/schema.js'
