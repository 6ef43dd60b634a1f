import { ConfigurationError } from '../errors/index.js'
import { toAbortSignal } from '../http/abort-signal.js'
import { sleep } from '../http/sleep.js'

interface PollOptions {
  /** Milliseconds to wait in total. */
  readonly timeout: number
  /** Milliseconds between the first two checks; grows by half each time. */
  readonly pollInterval: number
  readonly maxInterval: number
  readonly signal: AbortSignal | undefined
}

export const nextInterval = (interval: number, maxInterval: number): number => Math.min(interval * 1.5, maxInterval)

/** Checks until there is a result. The last check is at the end of the timeout. */
export async function poll<T>(check: () => Promise<T | undefined>, onTimeout: () => Error, { timeout, pollInterval, maxInterval, signal }: PollOptions): Promise<T> {
  if (!(timeout >= 0 && pollInterval > 0)) throw new ConfigurationError('timeout must be a number of at least 0, and pollInterval one above 0.')
  const deadline = performance.now() + timeout
  let isLast = timeout === 0
  for (let interval = Math.min(pollInterval, maxInterval); ; interval = nextInterval(interval, maxInterval)) {
    const result = await check()
    if (result !== undefined) return result
    if (isLast) throw onTimeout()
    const remaining = Math.max(0, deadline - performance.now())
    isLast = remaining <= interval
    await sleep(Math.min(interval, remaining), toAbortSignal(signal))
  }
}
