/** The arithmetic of waiting, without timers. */

const BASE_DELAY_MS = 500
const MAX_DELAY_MS = 8_000
/** If a server asks for a longer wait, the call fails instead, so that the caller can decide. */
export const MAX_RETRY_AFTER_MS = 60_000

/** Milliseconds before a retry, counted from 1: exponential backoff with full jitter. `random` is between 0 and 1. */
export const backoff = (retry: number, random: number): number => Math.round(Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (retry - 1)) * random)

/** Milliseconds that a Retry-After header asks for, in seconds or as a date. Undefined if there is no readable header. */
export function retryAfter(header: string | null | undefined, now: number): number | undefined {
  if (!header) return undefined
  const seconds = Number(header)
  // A date starts with its weekday. Two headers arrive joined, "12, 5", which Date.parse reads as a day in 2001.
  const date = /^[A-Z]/i.test(header) ? Date.parse(header) : NaN
  const wait = Number.isFinite(seconds) ? seconds * 1000 : date - now
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined
}
