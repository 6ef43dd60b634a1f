/** Arithmetic of waiting; no timers here. */

const BASE_DELAY_MS = 500
const MAX_DELAY_MS = 8_000
/** A server that asks for a longer wait gets an error instead: the caller should know. */
export const MAX_RETRY_AFTER_MS = 60_000

/** Milliseconds before retry number `retry` (1 for the first): exponential, with full jitter. `random` is from 0 to 1. */
export const backoff = (retry: number, random: number): number => Math.round(Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (retry - 1)) * random)

/** Milliseconds that a Retry-After header asks for: seconds, or a date. Nothing when there is none that can be read. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined
  const seconds = Number(header)
  // A date begins with its weekday. Two headers arrive joined, "12, 5", which Date.parse would take for a day in 2001.
  const date = /^[A-Z]/i.test(header) ? Date.parse(header) : NaN
  const wait = Number.isFinite(seconds) ? seconds * 1000 : date - now
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined
}
