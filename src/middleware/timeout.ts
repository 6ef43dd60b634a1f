import { forAttempt } from '../http/request-spec.js'
import { TimeoutError } from '../errors/index.js'
import { addAbortListener } from '../http/abort-signal.js'
import { isRetrySafe } from '../http/operation.js'
import type { InternalMiddleware } from '../http/pipeline.js'
import type { BufferedResponse } from '../http/buffered-response.js'

/** Ends an attempt that takes too long, reading the body included, or that the caller aborts. A fetch that ignores its signal is ended all the same. */
export const timeout: InternalMiddleware = function timeout(draft, { operation, options }, next) {
  const { signal } = options
  return new Promise<BufferedResponse>((resolve, reject) => {
    const controller = new AbortController()
    const tidy = (): void => {
      clearTimeout(timer)
      stop()
    }
    const end = (reason: unknown): void => {
      tidy()
      reject(reason)
      controller.abort(reason)
    }
    if (signal?.aborted) return reject(signal.reason)
    const timer = setTimeout(() => {
      const fate = isRetrySafe(operation) ? '' : ' Its outcome is not known.'
      end(new TimeoutError(`${operation.id} was not answered within ${options.timeout} ms.${fate}`))
    }, options.timeout)
    const stop = addAbortListener(signal, () => end(signal?.reason))
    next(forAttempt(draft, controller)).then(
      (reply) => {
        tidy()
        resolve(reply)
      },
      (error: unknown) => {
        tidy()
        reject(error)
      },
    )
  })
}

