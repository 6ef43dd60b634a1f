/** The command line of `bill-sdk-emulator`. A mistake throws a UsageError, whose message is one line. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parseTime } from './clock/parse-time.js'
import { assertNew } from './environment-file.js'
import type { StartOptions } from './start-options.js'
import { assertRecords, SeedError, SEEDS } from './seed/records.js'
import type { Seed } from './seed/seed.js'
import { suggest } from './suggest.js'
import { UsageError } from './usage-error.js'

export const USAGE = `Usage: bill-sdk-emulator [options]

Serves a local BILL with memory until Ctrl+C.

  --port <number>              port to listen on; also the environment variable PORT; defaults to 4020, 0 selects a free port
  --host <address>             address to listen on; defaults to 127.0.0.1
  --allow-host <name>          name under which the control API may be used; repeatable
  --seed <file>                records to begin with, as YAML or JSON; "empty" for none; defaults to the sample company
  --state <file>               keeps the records in this file, and goes on from it; without it they are gone at the end
  --no-limits                  no limits on the number of requests
  --mfa <on|off>               whether payments need an MFA-trusted session; defaults to on
  --time <time>                stops the clock at this time, such as 2026-03-02T09:00:00Z; without it the clock runs in real time
  --allow-external-webhooks    delivers webhooks to other machines, too
  --write-env <file>           writes the variables that a client reads to this file when it is ready, and removes the file at the end
  --help                       show this text
`

export interface Command {
  readonly port: number
  readonly host: string
  readonly options: StartOptions
  /** Whether the clock runs. */
  readonly isRunning: boolean
  /** Where the variables of clients are written. */
  readonly envFile: string | undefined
}

const OPTIONS = {
  port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' }, 'allow-host': { type: 'string', multiple: true }, seed: { type: 'string' }, state: { type: 'string' }, 'no-limits': { type: 'boolean' },
  mfa: { type: 'string' }, time: { type: 'string' }, 'allow-external-webhooks': { type: 'boolean' }, 'write-env': { type: 'string' }, help: { type: 'boolean', short: 'h' },
} as const

/** @returns undefined if the help is asked for. @throws UsageError */
export async function readCommand(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Promise<Command | undefined> {
  const values = parseOptions(args)
  if (values.help) return undefined
  const { host, mfa, time, seed, state } = values
  const port = readPort(values.port === undefined ? 'PORT' : '--port', values.port ?? (env['PORT'] || '4020'))
  if (host === '') throw new UsageError('--host needs an address.')
  const envFile = values['write-env']
  if (envFile !== undefined) assertNew(envFile)
  if (state === '') throw new UsageError('--state needs a file.')
  if (mfa !== undefined && mfa !== 'on' && mfa !== 'off') throw new UsageError(`--mfa must be on or off, not "${mfa}".`)
  if (time !== undefined && Number.isNaN(parseTime(time))) throw new UsageError(`--time must be a time such as 2026-03-02T09:00:00Z, not "${time}".`)
  const options: StartOptions = {
    ...(time !== undefined && { time }),
    ...(seed !== undefined && { seed: await readSeed(seed) }),
    ...(state !== undefined && { persist: state }),
    ...(values['no-limits'] && { limits: false as const }),
    ...(mfa && { mfa }),
    ...(values['allow-host'] && { allowedHosts: values['allow-host'] }),
    ...(values['allow-external-webhooks'] && { externalWebhooks: true }),
  }
  return { port, host, options, isRunning: time === undefined, envFile }
}

// The type of the result depends on the options.
// eslint-disable-next-line typescript/explicit-function-return-type
function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values
  } catch (error) {
    // Node explains in further sentences and lines how to escape arguments.
    const [reason = ''] = (error as Error).message.split(/\.?\n|\. |\.$/)
    const [, option = ''] = /^Unknown option '--([^']*)'/.exec(reason) ?? []
    throw new UsageError(`${reason}.${suggest(option, Object.keys(OPTIONS)).replace('mean ', 'mean --')} See bill-sdk-emulator --help.`, { cause: error })
  }
}

function readPort(name: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN
  if (!(port <= 65_535)) throw new UsageError(`${name} must be a number from 0 to 65535, not "${text}".`)
  return port
}

async function readSeed(name: string): Promise<Seed> {
  if (name === 'empty' || name === 'default') return name
  let text
  try {
    text = readFileSync(name, 'utf8')
  } catch (error) {
    throw new UsageError(`Cannot read the seed ${name}: ${(error as Error).message}.${suggest(name, SEEDS)}`, { cause: error })
  }
  try {
    // Most starts need no YAML.
    const { parse } = await import('yaml')
    return assertRecords(parse(text))
  } catch (error) {
    const { message } = error as Error
    // The parser shows the lines after a colon.
    const [reason = ''] = message.split(':\n')
    throw new UsageError(`${name}${error instanceof SeedError ? '' : ' is not valid YAML'}: ${reason}`, { cause: error })
  }
}
