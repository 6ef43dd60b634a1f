/** What says who calls. */
export interface Credentials {
  readonly headers: Readonly<Record<string, string>>
  /** How many attempts to have the session trusted had ended by then. */
  readonly mfaAttempts?: number
}

/** A way to authenticate: what to send, and what can be done when BILL refuses it. */
export interface Authenticator {
  /** For the next request; a promise when it has to sign in first. */
  credentials(): Credentials | Promise<Credentials>
  /**
   * Called when BILL refused a request that carried `sent`. BILL refuses before it acts, so any operation may be sent again.
   * @returns new ones to try once more, or nothing when there is no cure.
   * @throws an error that says more than the given one.
   */
  recover?(error: unknown, sent: Credentials): Promise<Credentials | undefined>
  /** What took the place of `sent` meanwhile, if somebody renewed them; asks nobody. */
  getReplacement?(sent: Credentials): Credentials | undefined
  /** Called when BILL accepted a request that carried `sent`. */
  onAccepted?(sent: Credentials): void
  /** Called when the session that `sent` carried was ended. */
  invalidate?(sent: Credentials): Promise<void>
}

/** Whether a value from outside can stand in a header. `new Headers` would show a bad one in its error. */
export const isHeaderText = (value: unknown): value is string => typeof value === 'string' && /^[\u0021-\u007e]+$/.test(value)
