/** Connects the command line to this process: its streams, its signals and its exit code. */
import { EXIT } from './exit-codes.js'
import { main } from './main.js'

/** The first signal stops the command, which then says what happened. The second one ends the process. */
function abortOnSignals(): AbortSignal {
  const interrupt = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (interrupt.signal.aborted) process.exit(EXIT.interrupted.code)
      interrupt.abort(new Error(`${signal} received`))
    })
  return interrupt.signal
}

export async function runProcess(): Promise<void> {
  const { stdin, stdout, stderr, env, argv } = process
  // The reader is gone, as in `bill vendors list --all | head`.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(EXIT.success.code)
  })
  // Nobody reads the messages. What runs goes on, and the exit code says how it ended.
  stderr.on('error', () => undefined)
  process.exitCode = await main(argv.slice(2), { stdin, stdout, stderr, env, signal: abortOnSignals() })
  // A terminal that was asked, or an unread pipe, would keep the process alive.
  stdin.unref?.()
}
