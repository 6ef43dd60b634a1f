/** Command lines of `bill-mock` and of the scripts of this repository: a mistake ends the program with one line and exit code 2. */
import { parseArgs, type ParseArgsConfig } from 'node:util'

/** Prints one line and ends the process. */
export function exitWithUsageError(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

/** Parses the arguments of this process. `help` ends the message about an unknown argument or a missing value. */
export function parseCommandLine<T extends ParseArgsConfig>(config: T, help = ''): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    // Node explains in further sentences and lines how to escape arguments.
    const [reason = ''] = (error as Error).message.split(/\.?\n|\. |\.$/)
    exitWithUsageError(`${reason}.${help && ` ${help}`}`)
  }
}

/** @param name the option or the environment variable that has the value. */
export function parseInteger(name: string, text: string, min: number, max: number): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN
  if (!(value >= min && value <= max)) exitWithUsageError(`${name} must be a number from ${min} to ${max}, not "${text}".`)
  return value
}
