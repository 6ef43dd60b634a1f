import { ConnectionError, ResponseParseError } from './client-errors.js'
import { ServerError } from './status-errors.js'

/**
 * Returns true if BILL may have processed the request that failed with this error. This is the case if the connection failed, the call timed out, BILL sent a
 * 5xx status, or a successful response could not be parsed. Check before you retry a write. For any other error, BILL rejected the request, or the SDK never sent
 * it. A call that you abort rejects with the reason of your signal. Its outcome is also unknown.
 *
 * ```ts
 * if (isOutcomeUnknown(error)) await findPayment(reference) // before you pay again
 * ```
 */
export const isOutcomeUnknown = (error: unknown): boolean => error instanceof ConnectionError || error instanceof ServerError || error instanceof ResponseParseError
