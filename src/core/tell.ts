import { LEVELS, type Logger, type LogLevel } from '../options.js'

type Told = Exclude<LogLevel, 'off'>

/** Whether a client of this level tells lines of that one. */
export const tells = (level: LogLevel, wanted: Told): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(wanted)

/** One line for the log. A log that fails must not change the outcome of a call: a payment may have been made. */
export function tell(logger: Logger, level: Told, ...parts: unknown[]): void {
  try {
    logger[level](...parts)
  } catch {}
}
