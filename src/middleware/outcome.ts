import { markOutcomeUnknown } from '../errors/index.js'
import type { InternalMiddleware } from '../http/pipeline.js'

/** Marks the error of a write that BILL may have processed. The reason of an abort and an error of user middleware do not show it themselves. */
export const outcome: InternalMiddleware = async function outcome(request, context, next) {
  try {
    return await next(request)
  } catch (error) {
    if (context.attemptsNotRejected > 0 && context.operation.method !== 'GET') markOutcomeUnknown(error)
    throw error
  }
}
