/** A way to authenticate: headers to send, and what can be done when BILL refuses them. */
export interface Scheme {
  /** Headers for the next request; may sign in first. */
  headers(): Promise<Headers>
  /**
   * Called when BILL refused a request that carried `sent`. BILL refuses before it acts, so any operation may be sent again.
   * @returns new headers to try once more, or nothing when there is no cure.
   * @throws an error that says more than the given one.
   */
  recover?(error: unknown, sent: Headers): Promise<Headers | undefined>
  /** Headers that took the place of `sent` meanwhile, if somebody renewed them; asks nobody. */
  newer?(sent: Headers): Headers | undefined
  /** Called when BILL accepted a request that carried `sent`. */
  accepted?(sent: Headers): void
  /** Called when the session that `sent` carried was ended. */
  forget?(sent: Headers): Promise<void>
}

/** Whether a value from outside can stand in a header. `new Headers` would show a bad one in its error. */
export const isHeaderText = (value: unknown): value is string => typeof value === 'string' && /^[\u0021-\u007e]+$/.test(value)
