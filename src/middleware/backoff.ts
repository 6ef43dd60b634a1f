/** Calculates how long to wait before a retry. */

const BASE_DELAY_MS = 500
const MAX_DELAY_MS = 8_000

/** Returns the milliseconds before a retry: exponential backoff with full jitter. The first retry is number 1. `random` is between 0 and 1. */
export const backoff = (retry: number, random: number): number => Math.round(Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (retry - 1)) * random)

/** Parses a Retry-After header, which contains seconds or a date. Returns milliseconds, or undefined if the header is missing or invalid. */
export function retryAfter(header: string | null | undefined, now: number): number | undefined {
  if (!header) return undefined
  const seconds = Number(header)
  // An HTTP date starts with a weekday. Two headers arrive joined, such as "12, 5", and Date.parse would read that as a day in 2001.
  const date = /^[A-Z]/i.test(header) ? Date.parse(header) : NaN
  const wait = Number.isFinite(seconds) ? seconds * 1000 : date - now
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined
}
