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

/** Writes one log line. Ignores errors of the logger, because they must not change the outcome of a call, such as a payment. */
export function writeLog(logger: Logger, level: EmittedLevel, ...data: unknown[]): void {
  try {
    logger[level](...data)
  } catch {}
}
