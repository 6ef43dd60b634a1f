/** The README is true: its example runs, and it names the routes of the control API. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { createEmulator } from '../../src/index.ts'

const ROOT = resolve(import.meta.dirname, '../../../..')
const readme = readFileSync(join(ROOT, 'packages/emulator/README.md'), 'utf8')

it('the example passes', () => {
  const [, example = ''] = /^```js\n([^]*?)^```/m.exec(readme) ?? []
  expect(example.split('\n').filter((line) => line.length > 80)).toEqual([])
  const folder = mkdtempSync(join(tmpdir(), 'bill-sdk-emulator-'))
  writeFileSync(join(folder, 'example.test.mts'), example)
  // tsx resolves the packages to their sources with the tsconfig.json of the root.
  const output = execFileSync(process.execPath, ['--import', 'tsx', '--test', '--test-reporter=tap', join(folder, 'example.test.mts')], { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } })
  rmSync(folder, { recursive: true })
  expect(output).toMatch(/^# pass 1$/m)
})

it('the routes of the control API exist', async () => {
  const [, table = ''] = /^## Control\n([^]*?)^## /m.exec(readme) ?? []
  const routes = [...table.matchAll(/`(GET|POST|PUT|PATCH|DELETE) (\S+)`/g)].map(([, method = '', path = '']) => [method, path.replace('{name}', path.startsWith('sim') ? 'payment' : 'vendors')] as const)
  expect(routes.length).toBeGreaterThan(15)
  for (const [method, path] of routes) {
    const emulator = createEmulator()
    const response = await emulator.fetch(`http://127.0.0.1/_emulator/${path}`, { method, ...(method === 'PUT' && { body: JSON.stringify(emulator.snapshot()) }) })
    await response.body?.cancel()
    expect(response.status, `${method} ${path}`).not.toBe(404)
  }
})
