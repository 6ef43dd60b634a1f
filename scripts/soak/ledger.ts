/** The books of the soak's server. */

/** What may happen to a request. */
export const FAULTS = ['reset', 'cut body', 'slow', '500', '429', 'BDC_1322', 'BDC_1109', 'HTML 502'] as const
export type Fault = (typeof FAULTS)[number]

/** A session that is alive. */
export interface Session {
  served: number
}

/** What the server did, and what was done to it. */
export class Ledger {
  requests = 0
  logins = 0
  deaths = 0
  /** Most requests of one organization that were served at the same time, sign-ins aside. */
  peak = 0
  /** Requests that came again although the caller could not know what became of the first. */
  sentAgain = 0
  readonly faults = new Map<Fault, number>(FAULTS.map((fault) => [fault, 0]))
  /** How often each bill number was created. */
  readonly created = new Map<string, number>()
  readonly doubted = new Set<string>()
  readonly inFlight = new Map<string, number>()
  readonly sessions = new Map<string, Session>()

  count(fault: Fault): void {
    this.faults.set(fault, (this.faults.get(fault) as number) + 1)
  }
}
