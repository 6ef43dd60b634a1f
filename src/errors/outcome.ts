import { ConnectionError, ResponseParseError } from './client-errors.js'
import { ServerError } from './status-errors.js'

/**
 * Returns true if BILL may have processed the request that failed with this error: the connection failed, the call timed out, BILL failed, or a successful response
 * could not be read. Check before you retry a write. With any other error, BILL rejected the request or it was never sent. A call that you abort rejects with your
 * signal's reason, and its outcome is unknown, too.
 *
 * ```ts
 * if (isOutcomeUnknown(error)) await findPayment(reference) // before you pay again
 * ```
 */
export const isOutcomeUnknown = (error: unknown): boolean => error instanceof ConnectionError || error instanceof ServerError || error instanceof ResponseParseError
