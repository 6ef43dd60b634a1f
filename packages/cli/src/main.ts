import { CommanderError } from 'commander'
import { messageOf } from './client/error-message.js'
import { InterruptedError } from './errors.js'
import { EXIT } from './exit-codes.js'
import type { Io } from './io.js'
import { createProgram } from './program.js'
import { rejectSecretArguments } from './secret-arguments.js'
import { sanitizeText } from './terminal/sanitize.js'
import { style } from './terminal/style.js'

/** Runs a command line. Returns the exit code. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  try {
    rejectSecretArguments(args)
    const program = createProgram(io, (group) => args.includes(group))
    await program.parseAsync(args.length ? [...args] : ['--help'], { from: 'user' })
    return EXIT.success.code
  } catch (error) {
    return report(io, error)
  }
}

async function report(io: Io, error: unknown): Promise<number> {
  // Commander has written its message.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.success.code : EXIT.usage.code
  const write = (message: string): void => void io.stderr.write(`${style(io, io.stderr, 'red', 'error:')} ${sanitizeText(message)}\n`)
  if (io.signal.aborted || error instanceof InterruptedError) {
    const { isOutcomeUnknown } = await import('bill-sdk')
    write(isOutcomeUnknown(error) ? 'Interrupted. BILL may have processed the request: check before you retry.' : 'Interrupted.')
    return EXIT.interrupted.code
  }
  write(messageOf(error))
  const { exitCodeOf } = await import('./exit-code-of.js')
  return exitCodeOf(error)
}
