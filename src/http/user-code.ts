/** Calls the functions that users pass in options. They can throw, reject or never settle; every wait for one ends. */
import { BillError } from '../errors/index.js'
import { addAbortListener } from './abort-signal.js'

/** How long the SDK waits for a function that only stores or reports something. */
export const CALLBACK_TIMEOUT_MS = 2_000
/** How long it waits for one that may ask a person. */
export const PROMPT_TIMEOUT_MS = 5 * 60_000

/**
 * The result of a user's function. Its signal aborts when the SDK no longer waits for it.
 * @throws what the function throws, a BillError that names it when the time is up, or the reason with which the controller is aborted.
 */
export function callBounded<T>(name: string, timeoutMs: number, call: (signal: AbortSignal) => T, controller = new AbortController()): Promise<Awaited<T>> {
  return new Promise((resolve, reject) => {
    if (controller.signal.aborted) return reject(controller.signal.reason as Error)
    const timer = setTimeout(() => controller.abort(timeoutError(name, timeoutMs)), timeoutMs)
    const removeListener = addAbortListener(controller.signal, () => reject(controller.signal.reason as Error))
    const settled = new Promise<Awaited<T>>((start) => start(call(controller.signal) as Awaited<T>))
    void settled.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      removeListener()
    })
  })
}

/** What a warning says about a failure of user code: only the name of an error, because its message may contain a secret. */
export const describeFailure = (error: unknown): string => (timeouts.has(error as Error) ? 'no result in time' : error instanceof Error ? error.name : typeof error)

/** Warns if user code fails, so that its failure does not fail the call. */
export const warnOnFailure = <T>(name: string, result: Promise<T>, warn: (message: string) => void): Promise<T | undefined> =>
  result.catch((error: unknown) => {
    warn(`bill-sdk: ${name} failed (${describeFailure(error)}). The client continues without it.`)
    return undefined
  })

/** The errors of waits that ended. User code can throw other BillErrors. */
const timeouts = new WeakSet<Error>()

export function timeoutError(name: string, timeoutMs: number): BillError {
  const error = new BillError(`${name} did not settle within ${timeoutMs} ms.`)
  timeouts.add(error)
  return error
}

/** Handles the rejection of a promise that nobody waits for: it could end the process. */
export function ignoreRejection(result: unknown, onRejection: () => void = () => undefined): void {
  if (typeof result === 'object' && result !== null) void Promise.resolve(result).catch(onRejection)
}

/** A clock that always returns a time: a call that BILL accepted must not fail because of it. */
export const safeClock = (clock: () => unknown) => (): number => {
  try {
    const time = clock()
    if (Number.isFinite(time)) return time as number
    ignoreRejection(time)
  } catch {}
  return Date.now()
}
