/** The headers that authenticate a request. */
export interface Credentials {
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** How many MFA step-ups had completed when these were issued. */
  readonly mfaAttempts?: number
}

/** How a scheme authenticates requests, and what it does when BILL rejects the credentials. */
export interface Authenticator {
  /** Credentials for the next request; a promise if it has to sign in first. */
  credentials(): Credentials | Promise<Credentials>
  /**
   * Called when BILL rejected a request with these credentials. BILL rejects before it acts, so any operation can be retried.
   * @returns new credentials for one retry, or undefined if there are none.
   * @throws an error that explains more than the given one.
   */
  recover?(error: unknown, rejected: Credentials): Promise<Credentials | undefined>
  /** The credentials that replaced these in the meantime, if any. Sends no request. */
  getReplacement?(credentials: Credentials): Credentials | undefined
  /** Called when BILL accepted a request with these credentials. */
  onAccepted?(credentials: Credentials): void
  /** Called when the session in these credentials was signed out. */
  invalidate?(credentials: Credentials): Promise<void>
}

/** Whether a value from outside is safe in a header. `new Headers` would show an invalid one in its error. */
export const isHeaderText = (value: unknown): value is string => typeof value === 'string' && /^[\u0021-\u007e]+$/.test(value)
