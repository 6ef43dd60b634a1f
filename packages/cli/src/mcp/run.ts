/** `bill mcp`: serves until the client or the person ends it. */
import { once } from 'node:events'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { readConnection } from '../client/connection.js'
import { createClient } from '../client/create-client.js'
import { UsageError } from '../errors.js'
import type { Io } from '../io.js'
import { readHttpToken, startHttp } from './http.js'
import { createRuntime } from './runtime.js'
import { createServer, type Runtime } from './server.js'
import { readSettings, type McpFlags } from './settings.js'

export async function runMcp(io: Io, version: string, flags: McpFlags): Promise<void> {
  const connection = readConnection(io, flags)
  const settings = readSettings(flags, connection)
  const listen = flags.http === undefined ? undefined : { port: readPort(flags.http), token: readHttpToken(io.env) }
  // stdin belongs to the protocol, so that nothing is asked on the terminal.
  const bill = await createClient({ ...io, stderr: { write: (text) => io.stderr.write(text) } }, connection.variables)
  const runtime = createRuntime({ io, settings, bill, version, flags })
  io.stderr.write(`bill mcp: ${settings.place}, ${runtime.tools.length} tools, ${describeRights(runtime)}\n`)
  await (listen ? serveOverHttp(io, runtime, listen) : serveOverStdio(io, runtime))
}

function describeRights({ settings: { allowWrites, allowPayments, withoutConsent } }: Runtime): string {
  const rights = [allowWrites && 'changes data', allowPayments && `pays within the limits ${withoutConsent ? 'without asking' : 'after asking'}`].filter(Boolean)
  return rights.length ? rights.join(', ') : 'read-only'
}

async function serveOverStdio({ stdin, signal }: Io, runtime: Runtime): Promise<void> {
  // A client that is gone must not end the process before it knows what became of a payment.
  const { stdout } = process
  const gone = new Promise((resolve) => stdout.removeAllListeners('error').on('error', resolve))
  const handle = serveStdio(() => createServer(runtime))
  try {
    await Promise.race([once(stdin, 'close', { signal }), once(stdin, 'end', { signal }), gone])
  } finally {
    await handle.close()
  }
}

function readPort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new UsageError('--http must be a port, such as 4100, or 0 for a free one.')
  return Number(text)
}

async function serveOverHttp({ stderr, signal }: Io, runtime: Runtime, { port, token }: { port: number; token: string }): Promise<void> {
  const server = await startHttp(() => createServer(runtime), token, port)
  stderr.write(`bill mcp: listening on ${server.url}\n`)
  try {
    // Ctrl+C is how this server ends.
    if (!signal.aborted) await once(signal, 'abort')
  } finally {
    await server.close()
  }
}
