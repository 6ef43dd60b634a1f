/** A timer is a row of the store, so that a snapshot holds it. What it does is looked up by its kind. */
export interface Timer {
  /** When it is due, in milliseconds since 1970. */
  readonly due: number
  readonly kind: string
  readonly payload: Readonly<Record<string, unknown>>
}

export const TIMERS = 'timers'
