import { TimeoutError } from '../core/errors.js'
import type { Step } from '../core/pipeline.js'

/** Ends an attempt that takes too long, reading the body included, or that the caller aborts. A fetch that ignores its signal is ended all the same. */
export const timeout: Step = function timeout(request, { operation, options }, next) {
  const { signal } = options
  return new Promise<Response>((resolve, reject) => {
    const controller = new AbortController()
    const tidy = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
    const end = (reason: unknown): void => {
      tidy()
      reject(reason)
      controller.abort(reason)
    }
    const abort = (): void => end(signal?.reason)
    if (signal?.aborted) return reject(signal.reason)
    const timer = setTimeout(() => {
      const fate = operation.method === 'GET' || operation.idempotent ? '' : ' Its outcome is not known.'
      end(new TimeoutError(`${operation.id} was not answered within ${options.timeout} ms.${fate}`))
    }, options.timeout)
    signal?.addEventListener('abort', abort, { once: true })
    next(new Request(request, { signal: controller.signal }))
      .then(resolve, reject)
      .finally(tidy)
  })
}

