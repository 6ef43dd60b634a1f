#!/usr/bin/env node
/** `npx bill-sdk-emulator`, and `npm run emulator` in this repository: a local BILL on a port until Ctrl+C. */
import { readCommand, USAGE } from './command-line.js'
import { environmentOf, writeEnvironment } from './environment-file.js'
import { startEmulator, type StartedLocalEmulator } from './local.js'
import { PeerError } from './peer.js'
import { StateError } from './persist/read-state.js'
import { SeedError } from './seed/records.js'
import { UsageError } from './usage-error.js'

function banner(emulator: StartedLocalEmulator): string {
  const { url, credentials: { devKey, username, password, organizationId } } = emulator
  const lines = Object.entries(environmentOf(emulator)).map(([name, value]) => `export ${name}=${value}`)
  return `BILL emulator listening on ${url}
Console and control API: ${url}/_emulator/

${lines.join('\n')}

curl -s ${url}/connect/v3/login -H 'content-type: application/json' -d '${JSON.stringify({ devKey, username, password, organizationId })}'

Stop with Ctrl+C.
`
}

async function main(): Promise<void> {
  const command = await readCommand(process.argv.slice(2), process.env)
  if (!command) return void process.stdout.write(USAGE)
  const { port, host, options, isRunning, envFile } = command
  const emulator = await startEmulator({ defaultTime: Date.now(), ...options, port, host })
  // Whatever is open, such as a half-sent request, ends with the process.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      emulator.runtime.recordTime()
      process.exit(0)
    })
  if (emulator.stateWarning) process.stderr.write(`${emulator.stateWarning}\n`)
  if (isRunning) await followRealTime(emulator)
  if (!/^(127\.\d+\.\d+\.\d+|localhost|::1)$/.test(host)) process.stderr.write(`Warning: other machines can reach the emulator on ${host}.\n`)
  if (envFile !== undefined) writeEnvironment(envFile, environmentOf(emulator))
  process.stdout.write(banner(emulator))
}

/** Runs what fell due while the emulator was stopped. A clock that was moved ahead of real time goes on from where it is. */
async function followRealTime({ clock }: StartedLocalEmulator): Promise<void> {
  if (clock.now().getTime() < Date.now()) await clock.advance({ to: Date.now() })
  clock.run(1)
}

/** The line for a mistake of the caller; undefined if the error is another one. */
function describeMistake(error: unknown): string | undefined {
  if (error instanceof UsageError || error instanceof SeedError || error instanceof StateError || error instanceof PeerError) return error.message
  const { message, code, syscall } = error as NodeJS.ErrnoException
  if (syscall !== 'listen' && syscall !== 'getaddrinfo') return undefined
  return `Cannot listen: ${message}.${code === 'EADDRINUSE' ? ' Choose another port with --port or the environment variable PORT; 0 selects a free port.' : ''}`
}

// CommonJS does not support top-level await.
main().catch((error: unknown) => {
  const line = describeMistake(error)
  if (line === undefined) throw error
  process.stderr.write(`${line}\n`)
  process.exit(2)
})
