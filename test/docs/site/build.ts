/** Builds the site before the tests. With DOCS_BUILT=1, the tests use the site of the last build. */
import { spawnSync } from 'node:child_process'
import { ROOT } from '../documents.ts'

export default function setup(): void {
  if (process.env['DOCS_BUILT'] === '1') return
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/docs/index.ts'], { cwd: ROOT, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The site could not be built.\n${stdout}${stderr}`)
}
