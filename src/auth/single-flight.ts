import { onAbort } from '../core/on-abort.js'

/** Runs a task once for all who ask while it runs; they share its outcome. */
export function singleFlight<T>(task: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined
  return () => (running ??= task().finally(() => (running = undefined)))
}

/** The promise, or the signal's reason when it is aborted first. The task itself goes on for the others who wait. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise
  return new Promise<T>((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const stop = onAbort(signal, () => reject(signal.reason))
    promise.then(resolve, reject).finally(stop)
  })
}
