#!/usr/bin/env node
/** `npx bill-mock`, and `npm run mock` in this repository: serves the mock until Ctrl+C. */
import { parseArgs } from 'node:util'
import { BillError } from '../errors/index.js'
import { startMock } from '../testing/mock.js'

const HELP = `Usage: bill-mock [--port <number>] [--host <name>]

Serves a mock of the BILL API that validates requests and returns the examples of the description.

  --port <number>   port to listen on; also the environment variable PORT; defaults to 4010, 0 selects a free port
  --host <name>     address to listen on; defaults to 127.0.0.1
  --help            show this text
`

const banner = (url: string): string => `BILL mock listening on ${url}

It checks credentials, parameters and bodies, and returns the examples of the description. It is stateless.

  export BILL_BASE_URL=${url}
  export BILL_DEV_KEY=any BILL_USERNAME=any BILL_PASSWORD=any
  export BILL_ORGANIZATION_ID=any

  curl -H 'devKey: any' -H 'sessionId: any' ${url}/connect/v3/vendors

Ask for another response with -H 'Prefer: code=429' or -H 'Prefer: example=morePages'. Stop with Ctrl+C.
`

interface CliOptions {
  readonly help: boolean
  readonly port: number
  readonly host: string
}

/** @throws BillError if the command line or PORT is invalid. */
function parseCli(): CliOptions {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' }, help: { type: 'boolean', short: 'h', default: false } } })
    const text = values.port ?? process.env['PORT'] ?? '4010'
    if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new BillError(`${values.port === undefined ? 'PORT' : '--port'} must be a number from 0 to 65535, not "${text}".`)
    return { help: values.help, port: Number(text), host: values.host }
  } catch (error) {
    if (error instanceof BillError) throw error
    throw new BillError(`${(error as Error).message}\n\n${HELP}`, { cause: error })
  }
}

async function main(): Promise<void> {
  const { help, port, host } = parseCli()
  if (help) return void process.stdout.write(HELP)
  const { url, close } = await startMock({ port, host })
  process.stdout.write(banner(url))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().then(() => process.exit(0)))
}

// CommonJS does not support top-level await.
main().catch((error: unknown) => {
  if (!(error instanceof BillError)) throw error
  const portInUse = (error.cause as NodeJS.ErrnoException | undefined)?.code === 'EADDRINUSE'
  process.stderr.write(`${error.message}${portInUse ? ' Choose another port: PORT=4011 npm run mock, or npx bill-mock --port 4011.' : ''}\n`)
  process.exit(1)
})
