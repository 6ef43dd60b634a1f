import { addAbortListener } from './abort-signal.js'

/** Waits; rejects with the signal's reason when it is aborted meanwhile. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const timer = setTimeout(() => {
      stop()
      resolve()
    }, milliseconds)
    const stop = addAbortListener(signal, () => {
      clearTimeout(timer)
      reject(signal?.reason)
    })
  })
}
