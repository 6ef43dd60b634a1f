import { ApiError } from '../errors/index.js'
import type { Mask } from '../http/mask.js'
import type { RequestContext } from '../http/middleware.js'
import type { InternalMiddleware } from '../http/pipeline.js'
import { bodyText, maskOf, redactBody, redactHeaders, redactUrl } from '../http/redact.js'
import type { RequestSpec } from '../http/request-spec.js'
import { isLevelEnabled, writeLog, type Logger, type LogLevel } from '../options/logger.js'

/** Counts the attempts and logs one line for each: operationId, status, duration and attempt. Level `debug` adds headers and bodies, with secrets masked. */
export const log = (logger: Logger, level: LogLevel, now: () => number, secrets: readonly string[]): InternalMiddleware => {
  const loggedCall: InternalMiddleware = async (request, context, next) => {
    const start = now()
    const line = (outcome: string): string => `bill-sdk ${context.operation.id} ${outcome} ${Math.round(now() - start)} ms, attempt ${context.attempt}`
    const mask = isLevelEnabled(level, 'debug') ? maskOf(request, secrets) : undefined
    const details = mask && describeRequest(request, context, mask)
    try {
      const response = await next(request)
      if (mask) writeLog(logger, 'debug', line(String(response.status)), { ...details, response: describeBody(response.body, mask) })
      else if (isLevelEnabled(level, 'info')) writeLog(logger, 'info', line(String(response.status)))
      return response
    } catch (error) {
      const outcome = error instanceof ApiError ? `${error.status} ${error.code ?? ''}`.trim() : ((error as Error | null)?.name ?? 'failed without an error name')
      if (mask) writeLog(logger, 'debug', line(outcome), error instanceof ApiError ? { ...details, response: describeBody(error.body, mask) } : details)
      else writeLog(logger, isLevelEnabled(level, 'warn') ? 'warn' : 'error', line(outcome))
      throw error
    }
  }
  return function log(request, context, next) {
    context.attempt++
    return level === 'off' ? next(request) : loggedCall(request, context, next)
  }
}

function describeRequest(request: RequestSpec, { operation }: RequestContext, mask: Mask): Record<string, unknown> {
  const { method, url, headers } = request
  const text = operation.binaryRequest ? '' : bodyText(request)
  return { method, url: mask(redactUrl(url)), headers: redactHeaders(headers), ...(text && { body: redactBody(text, mask) }) }
}

/** The body with secrets masked, because a server can quote them. Only the size of a file is logged. */
const describeBody = (body: string | Blob, mask: Mask): unknown => (typeof body === 'string' ? redactBody(body, mask) : `[a file of ${body.size} bytes]`)
