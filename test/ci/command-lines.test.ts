/** A mistake on the command line of a script is one line and exit code 2. */
import { spawnSync } from 'node:child_process'
import { expect, inject, it } from 'vitest'
import { ROOT } from './workflow-rules.ts'

it.each([
  ['scripts/generate/index.ts', '--chek', "Unknown option '--chek'.\n"],
  ['scripts/reports/index.ts', '--chek', "Unknown option '--chek'.\n"],
  ['scripts/api-report/index.ts', '--chek', "Unknown option '--chek'.\n"],
  ['scripts/runtimes/index.ts', '--only=Nodejs', /^No runtime starts with "Nodejs"\. Available: .*\n$/],
  ['scripts/soak/index.ts', '--calls=many', '--calls must be a number from 1 to 10000000, not "many".\n'],
  ['scripts/soak/index.ts', '--seed', "Option '--seed <value>' argument missing.\n"],
  ['scripts/chaos/index.ts', '--calls=0', '--calls must be a number from 1 to 100000000, not "0".\n'],
  ['scripts/docs/index.ts', '--out', "Unknown option '--out'.\n"],
  ['scripts/docs/index.ts', 'src', "Unexpected argument 'src'.\n"],
  ['bench/run.ts', '--fast', "Unknown option '--fast'.\n"],
])('%s %s', (script, argument, message) => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, argument], { cwd: ROOT, encoding: 'utf8' })
  expect(stderr).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
  expect(status).toBe(2)
}, 60_000)

it.each([
  ['taken', (port: string) => port, (port: string) => `Cannot listen: listen EADDRINUSE: address already in use 127.0.0.1:${port}.\n`],
  ['not a number', () => 'x', () => 'PORT must be a number from 0 to 65535, not "x".\n'],
])('examples/webhook-server.ts with a port that is %s', (_title, choose, message) => {
  const { port } = new URL(inject('mockUrl'))
  const env = { ...process.env, BILL_SECURITY_KEY: 'key', PORT: choose(port) }
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'examples/webhook-server.ts'], { cwd: ROOT, encoding: 'utf8', env })
  expect(stderr).toBe(message(port))
  expect(status).toBe(2)
}, 60_000)
