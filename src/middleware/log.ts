import { ApiError } from '../errors/index.js'
import type { RequestSpec } from '../http/request-spec.js'
import type { InternalMiddleware } from '../http/pipeline.js'
import type { RequestContext } from '../http/middleware.js'
import { redactBody, redactHeaders, redactUrl, collectSecrets, bodyText } from '../http/redact.js'
import { logSafely, isLevelEnabled } from '../options/logger.js'
import type { Logger, LogLevel } from '../options/index.js'

/** One line for each attempt: operationId, status, milliseconds, attempt. At debug also headers and bodies, secrets masked. */
export const log = (logger: Logger, level: LogLevel, now: () => number): InternalMiddleware => {
  const watched: InternalMiddleware = async (draft, context, next) => {
    const start = now()
    const line = (outcome: string): string => `bill-sdk ${context.operation.id} ${outcome} ${Math.round(now() - start)} ms, attempt ${context.attempt}`
    const sent = isLevelEnabled(level, 'debug') ? describe(draft, context) : undefined
    try {
      const reply = await next(draft)
      if (sent) logSafely(logger, 'debug', line(String(reply.status)), { ...sent, answer: describeBody(reply.body, draft) })
      else if (isLevelEnabled(level, 'info')) logSafely(logger, 'info', line(String(reply.status)))
      return reply
    } catch (error) {
      const outcome = error instanceof ApiError ? `${error.status} ${error.code ?? ''}`.trim() : ((error as Error | null)?.name ?? 'an error without a name')
      const details = error instanceof ApiError ? { ...sent, answer: describeBody(error.body, draft) } : sent
      if (sent) logSafely(logger, 'debug', line(outcome), details)
      else logSafely(logger, isLevelEnabled(level, 'warn') ? 'warn' : 'error', line(outcome))
      throw error
    }
  }
  return function log(draft, context, next) {
    context.attempt++
    return level === 'off' ? next(draft) : watched(draft, context, next)
  }
}

function describe(draft: RequestSpec, { operation }: RequestContext): Record<string, unknown> {
  const { method, url, headers } = draft
  const text = operation.binaryRequest ? '' : bodyText(draft)
  return { method, url: redactUrl(url), headers: redactHeaders(headers), ...(text && { body: redactBody(text) }) }
}

/** What came back, without the secrets that went out: a server may quote them. A file is told by its size. */
const describeBody = (body: string | Blob, draft: RequestSpec): unknown => (typeof body === 'string' ? redactBody(body, collectSecrets(draft)) : `[a file of ${body.size} bytes]`)
