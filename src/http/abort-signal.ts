/** What waits on each signal. The platform warns of more than ten listeners on one signal, so it gets one for all of ours. */
const listeners = new WeakMap<AbortSignal, Set<() => void>>()

/** Calls back when the signal is aborted. Gives a function that takes the wish back. */
export function addAbortListener(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return nothing
  const callbacks = listeners.get(signal) ?? listen(signal)
  callbacks.add(callback)
  return () => {
    callbacks.delete(callback)
    if (callbacks.size || listeners.get(signal) !== callbacks) return
    listeners.delete(signal)
    signal.removeEventListener('abort', abort)
  }
}

/** The promise, or the signal's reason when it is aborted first. What the promise stands for goes on, for others who wait for it. */
export function raceWithAbort<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise
  return new Promise<T>((resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    const stop = signal.aborted ? nothing : addAbortListener(signal, () => reject(signal.reason))
    // In either case: a promise that fails and that nobody listens to may end the process.
    promise.then(resolve, reject).finally(stop)
  })
}

const nothing = (): void => {}

function listen(signal: AbortSignal): Set<() => void> {
  const callbacks = new Set<() => void>()
  listeners.set(signal, callbacks)
  signal.addEventListener('abort', abort, { once: true })
  return callbacks
}

function abort(this: AbortSignal): void {
  const callbacks = listeners.get(this)
  listeners.delete(this)
  for (const callback of callbacks ?? []) callback()
}
