import { addAbortListener } from './abort-signal.js'

/** The longest wait before a retry. If a server requests a longer one, the call fails without a retry, so that the caller can decide. */
export const MAX_RETRY_AFTER_MS = 60_000

/** Waits for the given time. Rejects with the signal's reason if the signal aborts first. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const timer = setTimeout(() => {
      removeListener()
      resolve()
    }, milliseconds)
    const removeListener = addAbortListener(signal, () => {
      clearTimeout(timer)
      reject(signal?.reason)
    })
  })
}
