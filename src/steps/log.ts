import { ApiError } from '../core/errors.js'
import type { Draft } from '../core/draft.js'
import type { InnerStep } from '../core/pipeline.js'
import type { Context } from '../core/step.js'
import { redactBody, redactHeaders, redactUrl, secretsOf, textOf } from '../core/redact.js'
import type { Logger, LogLevel } from '../options.js'

const LEVELS: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug']

/** One line for each attempt: operationId, status, milliseconds, attempt. At debug also headers and bodies, secrets masked. */
export const log = (logger: Logger, level: LogLevel, now: () => number): InnerStep => {
  const shows = (wanted: LogLevel): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(wanted)
  // A log that fails must not change the outcome of a call: a payment may have been made.
  const tell = (to: Exclude<LogLevel, 'off'>, ...parts: unknown[]): void => {
    try {
      logger[to](...parts)
    } catch {}
  }
  const watched: InnerStep = async (draft, context, next) => {
    const start = now()
    const line = (outcome: string): string => `bill-sdk ${context.operation.id} ${outcome} ${Math.round(now() - start)} ms, attempt ${context.attempt}`
    const sent = shows('debug') ? describe(draft, context) : undefined
    try {
      const reply = await next(draft)
      if (sent) tell('debug', line(String(reply.status)), { ...sent, answer: describeBody(reply.body, draft) })
      else if (shows('info')) tell('info', line(String(reply.status)))
      return reply
    } catch (error) {
      const outcome = error instanceof ApiError ? `${error.status} ${error.code ?? ''}`.trim() : ((error as Error | null)?.name ?? 'an error without a name')
      const details = error instanceof ApiError ? { ...sent, answer: describeBody(error.body, draft) } : sent
      if (sent) tell('debug', line(outcome), details)
      else tell(shows('warn') ? 'warn' : 'error', line(outcome))
      throw error
    }
  }
  return function log(draft, context, next) {
    context.attempt++
    return shows('error') ? watched(draft, context, next) : next(draft)
  }
}

function describe(draft: Draft, { operation }: Context): Record<string, unknown> {
  const { method, url, headers } = draft
  const text = operation.binary ? '' : textOf(draft)
  return { method, url: redactUrl(url), headers: redactHeaders(headers), ...(text && { body: redactBody(text) }) }
}

/** What came back, without the secrets that went out: a server may quote them. A file is told by its size. */
const describeBody = (body: string | Blob, draft: Draft): unknown => (typeof body === 'string' ? redactBody(body, secretsOf(draft)) : `[a file of ${body.size} bytes]`)
