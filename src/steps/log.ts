import { ApiError } from '../core/errors.js'
import type { Draft } from '../core/draft.js'
import type { InnerStep } from '../core/pipeline.js'
import type { Context } from '../core/step.js'
import { redactBody, redactHeaders, redactUrl, secretsOf, textOf } from '../core/redact.js'
import { tell, tells } from '../core/tell.js'
import type { Logger, LogLevel } from '../options.js'

/** One line for each attempt: operationId, status, milliseconds, attempt. At debug also headers and bodies, secrets masked. */
export const log = (logger: Logger, level: LogLevel, now: () => number): InnerStep => {
  const watched: InnerStep = async (draft, context, next) => {
    const start = now()
    const line = (outcome: string): string => `bill-sdk ${context.operation.id} ${outcome} ${Math.round(now() - start)} ms, attempt ${context.attempt}`
    const sent = tells(level, 'debug') ? describe(draft, context) : undefined
    try {
      const reply = await next(draft)
      if (sent) tell(logger, 'debug', line(String(reply.status)), { ...sent, answer: describeBody(reply.body, draft) })
      else if (tells(level, 'info')) tell(logger, 'info', line(String(reply.status)))
      return reply
    } catch (error) {
      const outcome = error instanceof ApiError ? `${error.status} ${error.code ?? ''}`.trim() : ((error as Error | null)?.name ?? 'an error without a name')
      const details = error instanceof ApiError ? { ...sent, answer: describeBody(error.body, draft) } : sent
      if (sent) tell(logger, 'debug', line(outcome), details)
      else tell(logger, tells(level, 'warn') ? 'warn' : 'error', line(outcome))
      throw error
    }
  }
  return function log(draft, context, next) {
    context.attempt++
    return level === 'off' ? next(draft) : watched(draft, context, next)
  }
}

function describe(draft: Draft, { operation }: Context): Record<string, unknown> {
  const { method, url, headers } = draft
  const text = operation.binary ? '' : textOf(draft)
  return { method, url: redactUrl(url), headers: redactHeaders(headers), ...(text && { body: redactBody(text) }) }
}

/** What came back, without the secrets that went out: a server may quote them. A file is told by its size. */
const describeBody = (body: string | Blob, draft: Draft): unknown => (typeof body === 'string' ? redactBody(body, secretsOf(draft)) : `[a file of ${body.size} bytes]`)
