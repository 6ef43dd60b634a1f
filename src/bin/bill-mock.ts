#!/usr/bin/env node
/** `npx bill-mock`, and `npm run mock` in this repository: serves the mock until Ctrl+C. */
import { BillError } from '../errors/index.js'
import { exposureWarning } from '../testing/address.js'
import { startMock } from '../testing/mock.js'
import { exitWithUsageError, parseCommandLine, parseInteger } from './command-line.js'

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

const portInUse = ({ code }: NodeJS.ErrnoException): boolean => code === 'EADDRINUSE'

async function main(): Promise<void> {
  const { values } = parseCommandLine(
    { options: { port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' }, help: { type: 'boolean', short: 'h', default: false } } },
    'See bill-mock --help.',
  )
  if (values.help) return void process.stdout.write(HELP)
  const port = parseInteger(values.port === undefined ? 'PORT' : '--port', values.port ?? (process.env['PORT'] || '4010'), 0, 65_535)
  const { url } = await startMock({ port, host: values.host })
  // The mock has no state, so nothing has to end before the process does.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0))
  process.stderr.write(exposureWarning(values.host))
  process.stdout.write(banner(url))
}

// CommonJS does not support top-level await.
main().catch((error: unknown) => {
  if (!(error instanceof BillError)) throw error
  const advice = portInUse((error.cause ?? {}) as NodeJS.ErrnoException) ? ' Choose another one with --port or the environment variable PORT; 0 selects a free port.' : ''
  exitWithUsageError(`${error.message}${advice}`)
})
