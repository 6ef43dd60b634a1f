/** Every import rule catches a violation that is planted in a scratch tree. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Rule, the file that breaks it, and what it imports. */
const PLANTED: [rule: string, file: string, imported: string][] = [
  ['no-cycles', 'src/core/ring-too.ts', './ring.js'],
  ['contract-imports-nothing', 'generated/contract/bad.ts', '../../src/core/fine.js'],
  ['resources-import-contract-and-core', 'generated/resources/bad.ts', '../../src/steps/fine.js'],
  ['layer-stays-below', 'src/auth/bad.ts', '../index.js'],
  ['core-knows-no-steps', 'src/core/bad.ts', '../steps/fine.js'],
  ['steps-stand-alone', 'src/steps/bad.ts', './fine.js'],
  ['webhooks-need-no-client', 'src/webhooks/bad.ts', '../core/fine.js'],
  ['one-door-to-openapi-fetch', 'src/core/fetching.ts', 'openapi-fetch'],
  ['no-node-in-src', 'src/core/reading.ts', 'node:fs'],
  ['prism-stays-in-testing', 'src/core/mocking.ts', '@stoplight/prism-core'],
  ['testing-stands-apart', 'src/webhooks/mocking.ts', '../testing/fine.js'],
  ['testing-needs-no-client', 'src/testing/bad.ts', '../index.js'],
  ['product-knows-no-workshop', 'src/core/peeking.ts', '../../scripts/fine.js'],
  ['nothing-unresolved', 'src/core/lost.ts', './nowhere.js'],
]

const FINE = ['src/index.ts', 'src/core/fine.ts', 'src/steps/fine.ts', 'scripts/fine.ts', 'src/core/errors.ts', 'src/testing/fine.ts', 'src/testing/node.ts', 'src/bin/node.ts']

interface Violation {
  rule: { name: string }
  from: string
}

let folder = ''
let found: Violation[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bill-sdk-'))
  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  for (const name of FINE) await write(name, 'export const fine = true\n')
  for (const [, name, imported] of PLANTED) await write(name, `import * as it from '${imported}'\nexport const bad = it\n`)
  await write('src/core/ring.ts', "import { bad } from './ring-too.js'\nexport const fine = bad\n")
  for (const name of ['src/testing/node.ts', 'src/bin/node.ts']) await write(name, "import * as it from 'node:fs'\nexport const fine = it\n")
  await write('node_modules/@stoplight/prism-core/package.json', '{ "name": "@stoplight/prism-core", "main": "index.js" }')
  await write('node_modules/@stoplight/prism-core/index.js', 'module.exports = {}\n')
  await write('node_modules/openapi-fetch/package.json', '{ "name": "openapi-fetch", "main": "index.js" }')
  await write('node_modules/openapi-fetch/index.js', 'module.exports = {}\n')
  await write('tsconfig.json', '{ "compilerOptions": { "module": "nodenext" } }')
  const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [cli, '--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'json', 'src', 'generated', 'scripts']
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 16 * 1024 * 1024 }).catch((error: { stdout: string }) => error)
  found = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations
})

afterAll(() => rm(folder, { recursive: true }))

describe('the import rules', () => {
  it.each(PLANTED)('%s catches %s', (rule, file) => {
    expect(found.filter((violation) => violation.rule.name === rule).map(({ from }) => from)).toContain(file)
  })

  it('leave the files alone that keep to them', () => {
    expect(found.filter(({ from }) => FINE.includes(from))).toEqual([])
  })
})
