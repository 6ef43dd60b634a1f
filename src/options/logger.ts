import { ignoreRejection } from '../http/user-code.js'

/** Log levels, from silent to verbose. Each level also logs what the levels before it log. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug'

// oxlint-disable-next-line typescript/no-explicit-any -- like the methods of console, and of loggers whose first parameter has a narrower type
type LogMethod = (...data: any[]) => void

/** Where log lines go: `console`, or an object with the same four methods. */
export interface Logger {
  readonly error: LogMethod
  readonly warn: LogMethod
  readonly info: LogMethod
  readonly debug: LogMethod
}

export type EmittedLevel = Exclude<LogLevel, 'off'>

export const LOG_LEVELS: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug']

export const isLevelEnabled = (configured: LogLevel, level: EmittedLevel): boolean => LOG_LEVELS.indexOf(configured) >= LOG_LEVELS.indexOf(level)

/** Writes one log line. Loggers of pino, which have `bindings`, take the details first. Ignores errors and rejections of the logger, because they must not change the outcome of a call, such as a payment. */
export function writeLog(logger: Logger, level: EmittedLevel, ...data: unknown[]): void {
  const onFailure = (): void => warnOnce(logger)
  try {
    ignoreRejection(logger[level](...('bindings' in logger ? [...data.slice(1), data[0]] : data)), onFailure)
  } catch {
    onFailure()
  }
}

/** Logs a failure of the user's code that changes no outcome. */
export const createWarn =
  ({ logger, logLevel }: { logger: Logger; logLevel: LogLevel }): ((message: string) => void) =>
  (message) => {
    if (isLevelEnabled(logLevel, 'warn')) writeLog(logger, 'warn', message)
  }

/** Loggers whose failure was reported. */
const failed = new WeakSet<Logger>()

/** The logger itself cannot report its failure. Nothing of the error is shown, because it may quote a log line. */
function warnOnce(logger: Logger): void {
  if (failed.has(logger)) return
  failed.add(logger)
  try {
    // oxlint-disable-next-line no-console -- the last resort
    ignoreRejection(console.warn('bill-sdk: the logger failed; log lines are lost.'))
  } catch {}
}
