import { attemptOf } from '../core/draft.js'
import { TimeoutError } from '../core/errors.js'
import { onAbort } from '../core/on-abort.js'
import { isHarmlessTwice } from '../core/operation.js'
import type { InnerStep } from '../core/pipeline.js'
import type { Reply } from '../core/reply.js'

/** Ends an attempt that takes too long, reading the body included, or that the caller aborts. A fetch that ignores its signal is ended all the same. */
export const timeout: InnerStep = function timeout(draft, { operation, options }, next) {
  const { signal } = options
  return new Promise<Reply>((resolve, reject) => {
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
      const fate = isHarmlessTwice(operation) ? '' : ' Its outcome is not known.'
      end(new TimeoutError(`${operation.id} was not answered within ${options.timeout} ms.${fate}`))
    }, options.timeout)
    const stop = onAbort(signal, () => end(signal?.reason))
    next(attemptOf(draft, controller)).then(
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

