import { LOG_LEVELS, type Logger, type LogLevel } from './index.js'

type EmittedLevel = Exclude<LogLevel, 'off'>

/** Whether a client of this level tells lines of that one. */
export const isLevelEnabled = (level: LogLevel, wanted: EmittedLevel): boolean => LOG_LEVELS.indexOf(level) >= LOG_LEVELS.indexOf(wanted)

/** One line for the log. A log that fails must not change the outcome of a call: a payment may have been made. */
export function logSafely(logger: Logger, level: EmittedLevel, ...parts: unknown[]): void {
  try {
    logger[level](...parts)
  } catch {}
}
