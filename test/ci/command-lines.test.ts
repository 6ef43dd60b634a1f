/** A mistake on the command line of a script is one line and exit code 2. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './workflow-rules.ts'

it.each([
  ['scripts/generate/index.ts', '--chek', "Unknown option '--chek'.\n"],
  ['scripts/reports/index.ts', '--chek', "Unknown option '--chek'.\n"],
  ['scripts/api-report/index.ts', '--chek', "Unknown option '--chek'.\n"],
  ['scripts/runtimes/index.ts', '--only=Nodejs', /^No runtime starts with "Nodejs"\. Available: .*\n$/],
  ['scripts/soak/index.ts', '--calls=many', '--calls must be a number from 1 to 10000000, not "many".\n'],
  ['scripts/soak/index.ts', '--seed', "Option '--seed <value>' argument missing.\n"],
  ['scripts/docs/index.ts', '--out', "Unknown option '--out'.\n"],
  // This would delete the sources.
  ['scripts/docs/index.ts', 'src', `${join(ROOT, 'src')} has other files than a site. Choose another folder.\n`],
  ['bench/run.ts', '--fast', "Unknown option '--fast'.\n"],
])('%s %s', (script, argument, message) => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, argument], { cwd: ROOT, encoding: 'utf8' })
  expect(stderr).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
  expect(status).toBe(2)
}, 60_000)
