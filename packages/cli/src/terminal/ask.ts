/** Questions on a terminal. */
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { InterruptedError, NotConfirmedError } from '../errors.js'
import type { Io } from '../io.js'

/** readline echoes what is typed to its output. A secret goes nowhere. */
const createSink = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() })

/**
 * Asks one question. The reply to a secret question is not echoed.
 * @throws NotConfirmedError if the input ends without a reply; the reason of `io.signal` after Ctrl+C.
 */
export async function ask(io: Io, question: string, { secret = false } = {}): Promise<string> {
  if (secret) io.stderr.write(question)
  const stop = new AbortController()
  const terminal = createInterface({ input: io.stdin, output: secret ? createSink() : (io.stderr as unknown as NodeJS.WritableStream), terminal: true, historySize: 0 })
  // In raw mode, Ctrl+C is a key and not a signal.
  terminal.once('SIGINT', () => stop.abort(new InterruptedError()))
  terminal.once('close', () => stop.abort(new NotConfirmedError('The input ended before a reply.')))
  const signal = AbortSignal.any([stop.signal, io.signal])
  try {
    const reply = await terminal.question(secret ? '' : question, { signal })
    if (secret) io.stderr.write('\n')
    return reply
  } catch {
    io.stderr.write('\n')
    throw signal.reason
  } finally {
    terminal.close()
  }
}
