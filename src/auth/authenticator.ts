import type { Operation } from '../http/operation.js'

/** The headers that authenticate a request. */
export interface Credentials {
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** How many MFA step-ups had completed when these credentials were issued. */
  readonly mfaAttempts?: number
}

/** A call, and what it has already tried after BILL rejected its credentials. Each recovery is tried once. */
export interface RecoveringCall {
  readonly operation: Operation
  readonly signal: AbortSignal | undefined
  hasRenewed?: boolean
  hasSteppedUp?: boolean
}

/** How a scheme authenticates requests, and what it does when BILL rejects the credentials. */
export interface Authenticator {
  /** Returns credentials for the next request, or a promise if a sign-in is needed first. */
  credentials(): Credentials | Promise<Credentials>
  /**
   * Called when BILL rejected a request with these credentials. BILL rejects such a request before it acts, so any operation can be retried.
   * @returns new credentials for one retry, or undefined if there are none, or if the call has already tried this.
   * @throws an error that explains more than the given error.
   */
  recover?(error: unknown, rejected: Credentials, call: RecoveringCall): Promise<Credentials | undefined>
  /** Returns the credentials that have replaced these, if any. Sends no request. */
  getReplacement?(credentials: Credentials): Credentials | undefined
  /** Called when BILL accepted a request with these credentials. */
  onAccepted?(credentials: Credentials): void
  /** Called when the session in these credentials was signed out. */
  invalidate?(credentials: Credentials): Promise<void>
}

/** Whether a value from a response or a store is safe in a header. The error of `new Headers` would show an invalid value. Servers reject long headers. */
export const isHeaderText = (value: unknown): value is string => typeof value === 'string' && /^[\u0021-\u007e]{1,8000}$/.test(value)
