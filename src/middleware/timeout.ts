import { isOutcomeUnknown, TimeoutError } from '../errors/index.js'
import { addAbortListener } from '../http/abort-signal.js'
import type { BufferedResponse } from '../http/buffered-response.js'
import { outcomeNote } from '../http/operation.js'
import type { InternalMiddleware } from '../http/pipeline.js'

/** Ends an attempt that takes too long, including the response body, or that the caller aborts. Also when `fetch` ignores its signal. */
export const timeout: InternalMiddleware = function timeout(request, context, next) {
  const { operation, options, responseType } = context
  const { signal } = options
  return new Promise<BufferedResponse>((resolve, reject) => {
    const controller = new AbortController()
    const cleanUp = (): void => {
      clearTimeout(timer)
      removeListener()
    }
    const end = (reason: unknown): void => {
      cleanUp()
      reject(reason)
      controller.abort(reason)
    }
    if (signal?.aborted) return reject(signal.reason)
    const onTimeout = (): void => end(new TimeoutError(`${operation.id} failed: no complete response within ${options.timeout} ms.${outcomeNote(operation)}`))
    context.attemptsNotRejected++
    const timer = setTimeout(onTimeout, options.timeout)
    const removeListener = addAbortListener(signal, () => end(signal?.reason))
    next({ ...request, controller }).then(
      (response) => {
        // Keep the abort listener for a stream: an abort must still end a body that the caller reads.
        if (responseType === 'stream') clearTimeout(timer)
        else cleanUp()
        resolve(response)
      },
      (error: unknown) => {
        cleanUp()
        if (!controller.signal.aborted && !isOutcomeUnknown(error)) context.attemptsNotRejected--
        reject(error)
      },
    )
  })
}
