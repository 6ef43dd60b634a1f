import { ConfigurationError } from '../errors/index.js'

/** Callbacks per signal. Node warns if a signal has more than ten listeners, so each signal gets one listener for all callbacks. */
const listeners = new WeakMap<AbortSignal, Set<() => void>>()

/** Calls the callback when the signal aborts. Returns a function that removes the callback. */
export function addAbortListener(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return noop
  const callbacks = listeners.get(signal) ?? listen(signal)
  callbacks.add(callback)
  return () => {
    callbacks.delete(callback)
    if (callbacks.size || listeners.get(signal) !== callbacks) return
    listeners.delete(signal)
    signal.removeEventListener('abort', onAbort)
  }
}

/** Settles with the promise, or rejects with the signal's reason if the signal aborts first. An abort does not stop the work behind the promise, because other calls may wait for it. */
export function raceWithAbort<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise
  return new Promise<T>((resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    const removeListener = signal.aborted ? noop : addAbortListener(signal, () => reject(signal.reason))
    // Handle the promise even if the signal has aborted, because an unhandled rejection can end the process.
    promise.then(resolve, reject).finally(removeListener)
  })
}

const noop = (): void => {}

function listen(signal: AbortSignal): Set<() => void> {
  const callbacks = new Set<() => void>()
  listeners.set(signal, callbacks)
  signal.addEventListener('abort', onAbort, { once: true })
  return callbacks
}

function onAbort(this: AbortSignal): void {
  const callbacks = listeners.get(this)
  listeners.delete(this)
  for (const callback of callbacks ?? []) callback()
}

/** What a polyfill of AbortSignal has. It has no `reason` or `throwIfAborted`, and fetch rejects it. */
type ForeignSignal = Pick<AbortSignal, 'aborted' | 'addEventListener'> & { reason?: unknown }

const nativeSignals = new WeakMap<ForeignSignal, AbortSignal>()

/**
 * Returns a native signal for a polyfilled one.
 * @throws ConfigurationError if the value is not a signal.
 */
export function toAbortSignal(signal: AbortSignal | ForeignSignal | null | undefined): AbortSignal | undefined {
  if (!signal || signal instanceof AbortSignal) return signal ?? undefined
  let native = nativeSignals.get(signal)
  if (!native) {
    if (!signal.addEventListener) throw new ConfigurationError('signal must be an AbortSignal.')
    const controller = new AbortController()
    const abort = (): void => controller.abort(signal.reason)
    signal.addEventListener('abort', abort)
    if (signal.aborted) abort()
    nativeSignals.set(signal, (native = controller.signal))
  }
  return native
}
