/** Counters of the soak server. */

/** The faults that can affect a request. */
export const FAULTS = ['reset', 'cut body', 'slow', '500', '429', 'BDC_1322', 'BDC_1109', 'HTML 502'] as const
export type Fault = (typeof FAULTS)[number]

/** A live session. */
export interface Session {
  served: number
}

/** What the server received and how it responded. */
export class ServerStats {
  requests = 0
  logins = 0
  expirations = 0
  /** The highest number of concurrent requests of one organization, without sign-ins. */
  peak = 0
  /** Requests that were retried although the outcome of the first attempt was unknown. */
  unsafeRetries = 0
  readonly faults = new Map<Fault, number>(FAULTS.map((fault) => [fault, 0]))
  /** How often each bill number was created. */
  readonly created = new Map<string, number>()
  /** Bill numbers of requests whose outcome the client cannot know. */
  readonly unknownOutcomes = new Set<string>()
  readonly inFlight = new Map<string, number>()
  readonly sessions = new Map<string, Session>()

  count(fault: Fault): void {
    this.faults.set(fault, (this.faults.get(fault) as number) + 1)
  }
}
