import { ApiError } from '../errors/index.js'
import type { RequestContext } from '../http/middleware.js'
import type { InternalMiddleware } from '../http/pipeline.js'
import { bodyText, collectSecrets, redactBody, redactHeaders, redactUrl } from '../http/redact.js'
import type { RequestSpec } from '../http/request-spec.js'
import { isLevelEnabled, writeLog, type Logger, type LogLevel } from '../options/logger.js'

/** Counts the attempts and logs one line per attempt: operationId, status, duration and attempt. Level `debug` adds headers and bodies, with secrets masked. */
export const log = (logger: Logger, level: LogLevel, now: () => number): InternalMiddleware => {
  const loggedCall: InternalMiddleware = async (request, context, next) => {
    const start = now()
    const line = (outcome: string): string => `bill-sdk ${context.operation.id} ${outcome} ${Math.round(now() - start)} ms, attempt ${context.attempt}`
    const details = isLevelEnabled(level, 'debug') ? describeRequest(request, context) : undefined
    try {
      const response = await next(request)
      if (details) writeLog(logger, 'debug', line(String(response.status)), { ...details, response: describeBody(response.body, request) })
      else if (isLevelEnabled(level, 'info')) writeLog(logger, 'info', line(String(response.status)))
      return response
    } catch (error) {
      const outcome = error instanceof ApiError ? `${error.status} ${error.code ?? ''}`.trim() : ((error as Error | null)?.name ?? 'failed without an error name')
      if (details) writeLog(logger, 'debug', line(outcome), error instanceof ApiError ? { ...details, response: describeBody(error.body, request) } : details)
      else writeLog(logger, isLevelEnabled(level, 'warn') ? 'warn' : 'error', line(outcome))
      throw error
    }
  }
  return function log(request, context, next) {
    context.attempt++
    return level === 'off' ? next(request) : loggedCall(request, context, next)
  }
}

function describeRequest(request: RequestSpec, { operation }: RequestContext): Record<string, unknown> {
  const { method, url, headers } = request
  const text = operation.binaryRequest ? '' : bodyText(request)
  return { method, url: redactUrl(url), headers: redactHeaders(headers), ...(text && { body: redactBody(text) }) }
}

/** Returns the response body for the log. Secrets of the request are masked, because a server can quote them. For a file, only the size is logged. */
const describeBody = (body: string | Blob, request: RequestSpec): unknown =>
  typeof body === 'string' ? redactBody(body, collectSecrets(request)) : `[a file of ${body.size} bytes]`
