#!/usr/bin/env node
/** `bill-sdk-emulator`: a local BILL on a port. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { startEmulator, type EmulatorOptions } from './index.js'
import type { SeedRecords } from './seed/records.js'

const USAGE = `Usage: bill-sdk-emulator [options]

  --port N                     port to listen on (default: PORT or 4020; 0 selects a free one)
  --host ADDRESS               address to listen on (default: 127.0.0.1)
  --allow-host NAME            name under which the control API may be used; repeatable
  --seed FILE|empty            records to begin with, as YAML or JSON (default: the sample company)
  --no-limits                  no limits on the number of requests
  --mfa on|off                 whether payments need an MFA-trusted session (default: on)
  --time TIME                  starts a clock that stands still at this time (default: real time)
  --allow-external-webhooks    delivers webhooks to other machines, too
  --help                       shows this text`

class UsageError extends Error {}

interface Command {
  readonly port: number
  readonly host: string
  readonly options: EmulatorOptions
  readonly isRunning: boolean
}

function readCommand(): Command | undefined {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' }, host: { type: 'string' }, 'allow-host': { type: 'string', multiple: true }, seed: { type: 'string' }, 'no-limits': { type: 'boolean' }, mfa: { type: 'string' },
      time: { type: 'string' }, 'allow-external-webhooks': { type: 'boolean' }, help: { type: 'boolean' },
    },
  })
  if (values.help) return undefined
  const text = values.port ?? process.env['PORT'] ?? '4020'
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageError(`--port must be an integer from 0 to 65535, not ${text}.`)
  if (values.mfa !== undefined && values.mfa !== 'on' && values.mfa !== 'off') throw new UsageError('--mfa must be on or off.')
  if (values.time !== undefined && Number.isNaN(Date.parse(values.time))) throw new UsageError(`--time must be a time such as 2026-03-02T09:00:00Z, not ${values.time}.`)
  const options: EmulatorOptions = {
    time: values.time ?? Date.now(),
    ...(values.seed !== undefined && { seed: readSeed(values.seed) }),
    ...(values['no-limits'] && { limits: false as const }),
    ...(values.mfa && { mfa: values.mfa as 'on' | 'off' }),
    ...(values['allow-host'] && { allowedHosts: values['allow-host'] }),
    ...(values['allow-external-webhooks'] && { externalWebhooks: true }),
  }
  return { port, host: values.host ?? '127.0.0.1', options, isRunning: values.time === undefined }
}

function readSeed(name: string): 'default' | 'empty' | SeedRecords {
  if (name === 'empty' || name === 'default') return name
  try {
    return parse(readFileSync(name, 'utf8')) as SeedRecords
  } catch (error) {
    throw new UsageError(`Cannot read the seed ${name}: ${(error as Error).message}`)
  }
}

async function main(): Promise<void> {
  const command = readCommand()
  if (!command) return console.log(USAGE)
  const { port, host, options, isRunning } = command
  const emulator = await startEmulator({ ...options, port, host })
  if (isRunning) emulator.clock.run(1)
  const { devKey, username, password, organizationId, rememberMeId, device } = emulator.credentials
  console.log(`BILL emulator: ${emulator.url}
Console and control API: ${emulator.url}/_emulator/

export BILL_BASE_URL=${emulator.url}
export BILL_DEV_KEY=${devKey} BILL_USERNAME=${username} BILL_PASSWORD=${password}
export BILL_ORGANIZATION_ID=${organizationId} BILL_REMEMBER_ME_ID=${rememberMeId} BILL_DEVICE=${device}

curl -s ${emulator.url}/connect/v3/login -H 'content-type: application/json' -d '${JSON.stringify({ devKey, username, password, organizationId })}'`)
  if (!/^(127\.|localhost$|::1$)/.test(host)) console.error(`Warning: other machines can reach the emulator on ${host}.`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.close().then(() => process.exit(0)))
}

/** A mistake of the caller: one line, no stack. */
function fail(error: unknown): never {
  const { message, code } = error as Error & { code?: string }
  console.error(code === 'EADDRINUSE' ? 'The port is in use. Choose another with --port, or 0 for a free one.' : message)
  process.exit(2)
}

main().catch(fail)
