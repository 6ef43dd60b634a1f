import { addAbortListener } from './abort-signal.js'

/** Waits. Rejects with the signal's reason if it aborts first. */
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
