import {
  AuthenticationError,
  BadRequestError,
  ConfigurationError,
  isOutcomeUnknown,
  MfaRequiredError,
  NotFoundError,
  PermissionError,
  RateLimitError,
} from 'bill-sdk'
import { InvalidSignatureError, NotConfirmedError, UnknownOutcomeError, UsageError } from './errors.js'
import { EXIT, type ExitCode } from './exit-codes.js'

type ErrorClass = abstract new (...args: never[]) => Error

/** The first class that an error is an instance of decides. */
const CODES: readonly (readonly [ErrorClass, ExitCode])[] = [
  [UsageError, EXIT.usage],
  [NotConfirmedError, EXIT.notConfirmed],
  [InvalidSignatureError, EXIT.signature],
  [UnknownOutcomeError, EXIT.outcomeUnknown],
  [ConfigurationError, EXIT.usage],
  [MfaRequiredError, EXIT.mfa],
  [AuthenticationError, EXIT.authentication],
  [PermissionError, EXIT.permission],
  [NotFoundError, EXIT.notFound],
  [RateLimitError, EXIT.rateLimit],
  [BadRequestError, EXIT.rejected],
]

export function exitCodeOf(error: unknown): number {
  const found = CODES.find(([errorClass]) => error instanceof errorClass)?.[1]
  if (found) return found.code
  return isOutcomeUnknown(error) ? EXIT.unavailable.code : EXIT.failure.code
}
