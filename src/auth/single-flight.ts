/**
 * Single flights: one task for all callers that ask while it runs. They wait no longer than its lease, because a task can be dropped: a Worker drops what a
 * request started when that request ends.
 */

/** A running task. */
export interface Flight<T> {
  readonly result: Promise<T>
  /** When its lease ends. */
  readonly endsAt: number
}

export interface Lease {
  /** The time that a task may take. */
  readonly leaseMs: number
  readonly now: () => number
}

export const LEASE_ENDED = Symbol('the lease ended')

/** Timers hold 31 bits; a longer time would fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1

/** The result of a task that another caller started, or LEASE_ENDED. */
export function joinFlight<T>({ result, endsAt }: Flight<T>, now: number): Promise<T | typeof LEASE_ENDED> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, Math.min(endsAt - now, MAX_TIMER_MS), LEASE_ENDED)
    void result.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** Runs a task once for all callers that ask while it runs. They share its result. When its lease ends, they start it again. */
export function singleFlight<T>(task: () => Promise<T>, { leaseMs, now }: Lease): () => Promise<T> {
  let current: Flight<T> | undefined
  const forget = (flight: Flight<T>): void => {
    if (current === flight) current = undefined
  }
  return function join(): Promise<T> {
    const flight = current
    if (flight && now() < flight.endsAt)
      return joinFlight(flight, now()).then((result) => {
        if (result !== LEASE_ENDED) return result
        forget(flight)
        return join()
      })
    const started: Flight<T> = { result: task().finally(() => forget(started)), endsAt: now() + leaseMs }
    current = started
    return started.result
  }
}
