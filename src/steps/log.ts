import { ApiError } from '../core/errors.js'
import type { Context, Step } from '../core/pipeline.js'
import { maskSent, redactBody, redactHeaders, redactUrl } from '../core/redact.js'
import type { Logger, LogLevel } from '../options.js'

const LEVELS: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug']

/** One line for each attempt: operationId, status, milliseconds, attempt. At debug also headers and bodies, secrets masked. */
export const log = (logger: Logger, level: LogLevel, now: () => number): Step => {
  const shows = (wanted: LogLevel): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(wanted)
  // A log that fails must not change the outcome of a call: a payment may have been made.
  const tell = (to: Exclude<LogLevel, 'off'>, ...parts: unknown[]): void => {
    try {
      logger[to](...parts)
    } catch {}
  }
  return async function log(request, context, next) {
    context.attempt++
    if (!shows('error')) return next(request)
    const start = now()
    const line = (outcome: string): string => `bill-sdk ${context.operation.id} ${outcome} ${Math.round(now() - start)} ms, attempt ${context.attempt}`
    const sent = shows('debug') ? await describe(request, context) : undefined
    try {
      const response = await next(request)
      if (sent) tell('debug', line(String(response.status)), { ...sent, answer: redactBody(maskSent(await response.clone().text(), request.headers)) })
      else if (shows('info')) tell('info', line(String(response.status)))
      return response
    } catch (error) {
      const outcome = error instanceof ApiError ? `${error.status} ${error.code ?? ''}`.trim() : (error as Error).name
      const details = error instanceof ApiError ? { ...sent, answer: redactBody(maskSent(error.body, request.headers)) } : sent
      if (sent) tell('debug', line(outcome), details)
      else tell(shows('warn') ? 'warn' : 'error', line(outcome))
      throw error
    }
  }
}

async function describe(request: Request, context: Context): Promise<Record<string, unknown>> {
  const body = request.body && context.repeatable && !context.operation.binary ? redactBody(await request.clone().text()) : undefined
  return { method: request.method, url: redactUrl(request.url), headers: redactHeaders(request.headers), ...(body === undefined ? {} : { body }) }
}
