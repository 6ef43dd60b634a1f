import { ApiError } from './api-error.js'
import { ConnectionError, OutcomeUnknownError, ResponseParseError } from './client-errors.js'
import { sharedState } from './shared-state.js'

interface Marks {
  readonly objects: WeakSet<object>
  readonly primitives: Set<unknown>
}

/** The ESM and the CommonJS build share the marks, as they share the identity of the error classes. */
const marks = sharedState<Marks>('unknownOutcomes', () => ({ objects: new WeakSet(), primitives: new Set() }))

/** Programs use few primitive reasons. Beyond this number, every primitive counts as marked, because a needless check is better than a second payment. */
const MAX_PRIMITIVES = 1_000

/**
 * Marks the value that a write rejects with, if BILL may have processed the write. An aborted call rejects with the reason of its signal. The reason can be any
 * value, so the mark is kept outside it.
 */
export function markOutcomeUnknown(reason: unknown): void {
  if ((typeof reason === 'object' && reason !== null) || typeof reason === 'function') marks.objects.add(reason)
  else if (marks.primitives.size < MAX_PRIMITIVES) marks.primitives.add(reason)
}

/** Whether a value was marked as the reason of a write whose outcome is unknown. */
export const isMarkedUnknown = (reason: unknown): boolean =>
  marks.objects.has(reason as object) || marks.primitives.has(reason) || (marks.primitives.size >= MAX_PRIMITIVES && Object(reason) !== reason)

/** Whether BILL may have processed a request with this response status: a 5xx, a redirect, or a timeout of a server (408) or of a proxy (499). */
export const isUnknownStatus = (status: number): boolean => status >= 500 || status < 400 || status === 408 || status === 499

/**
 * Returns true if BILL may have processed the request that failed with this error. This is the case if the connection failed, the call timed out, BILL sent a 5xx,
 * 3xx, 408 or 499 status, or a successful response could not be parsed. It is also the case if you aborted a write after it was sent. Check before you retry a
 * write. For any other error, BILL rejected the request, or the SDK never sent it.
 *
 * A call that you abort rejects with the reason of your signal. If several calls share a reason, the result is true if it is true for one of them.
 *
 * ```ts
 * if (isOutcomeUnknown(error)) await findPayment(reference) // before you pay again
 * ```
 */
export const isOutcomeUnknown = (error: unknown): boolean =>
  isMarkedUnknown(error) || error instanceof ConnectionError || error instanceof ResponseParseError || error instanceof OutcomeUnknownError || (error instanceof ApiError && isUnknownStatus(error.status))
