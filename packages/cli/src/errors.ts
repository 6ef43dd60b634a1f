/** Errors of the command line itself. */

/** A mistake on the command line or in what it refers to. Nothing was sent. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** A write that nobody confirmed. Nothing was sent. */
export class NotConfirmedError extends Error {
  override readonly name = 'NotConfirmedError'
}

/** A webhook signature that does not match. */
export class InvalidSignatureError extends Error {
  override readonly name = 'InvalidSignatureError'
}

/** A write after which BILL may have acted. Its cause is the error of the SDK. */
export class UnknownOutcomeError extends Error {
  override readonly name = 'UnknownOutcomeError'
}

/** Ctrl+C at a question. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError'
}
