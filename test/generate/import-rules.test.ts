/** Runs the import rules of .dependency-cruiser.mjs on a small project that breaks each rule once. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const rulesFile = join(root, '.dependency-cruiser.mjs')

type Import = [file: string, imported: string]

/** Each rule, and an import that it forbids. */
const FORBIDDEN: [rule: string, ...Import][] = [
  ['no-cycles', 'src/http/cycle-a.ts', './cycle-b.js'],
  ['contract-imports-nothing', 'generated/contract/bad.ts', '../../src/errors/leaf.js'],
  ['errors-import-nothing', 'src/errors/bad.ts', '../../generated/contract/leaf.js'],
  ['layer-errors', 'src/errors/bad-layer.ts', '../query/leaf.js'],
  ['layer-query', 'src/query/bad.ts', '../http/leaf.js'],
  ['layer-http', 'src/http/bad.ts', '../options/leaf.js'],
  ['layer-options', 'src/options/bad.ts', '../auth/leaf.js'],
  ['layer-auth', 'src/auth/bad.ts', '../middleware/leaf.js'],
  ['middleware-does-not-import-resources', 'src/middleware/bad.ts', '../resources/leaf.js'],
  ['resources-do-not-import-middleware', 'src/resources/bad.ts', '../middleware/leaf.js'],
  ['resources-do-not-import-middleware', 'src/resources/bad-auth.ts', '../auth/leaf.js'],
  ['generated-resources-are-types', 'generated/resources/bad.ts', '../../src/http/leaf.js'],
  ['webhooks-need-no-client', 'src/webhooks/bad.ts', '../http/leaf.js'],
  ['raw-is-a-leaf', 'src/client.ts', './raw/leaf.js'],
  ['only-raw-imports-openapi-fetch', 'src/http/bad-fetch.ts', 'openapi-fetch'],
  ['no-node-modules-in-src', 'src/http/bad-core.ts', 'node:fs'],
  ['prism-only-in-testing', 'src/testing/bad-prism.ts', '@stoplight/prism-core'],
  ['client-does-not-import-testing', 'src/webhooks/bad-testing.ts', '../testing/leaf.js'],
  ['testing-needs-no-client', 'src/testing/bad.ts', '../resources/leaf.js'],
  ['published-code-imports-no-tools', 'src/http/bad-script.ts', '../../scripts/leaf.js'],
  ['sdk-imports-no-packages', 'src/http/bad-package.ts', '../../packages/emulator/src/leaf.js'],
  ['packages-import-by-name', 'packages/emulator/src/bad.ts', '../../../src/index.js'],
  ['packages-import-by-name', 'packages/emulator/test/bad.ts', '../../../test/leaf.js'],
  ['only-mcp-imports-mcp', 'packages/cli/src/bad-mcp.ts', '@modelcontextprotocol/server'],
  ['mcp-is-loaded-when-used', 'packages/cli/src/commands/bad.ts', '../mcp/leaf.js'],
  ['tools-call-through-the-dispatcher', 'packages/cli/src/mcp/tools/bad.ts', '../../catalog/call.js'],
  ['nothing-unresolved', 'src/http/bad-path.ts', './no-such-file.js'],
]

/** Imports that every rule allows. */
const ALLOWED: Import[] = [
  ['src/query/good.ts', '../errors/leaf.js'],
  ['src/http/good.ts', '../../generated/contract/leaf.js'],
  ['src/options/good.ts', '../http/leaf.js'],
  ['src/auth/good.ts', '../options/leaf.js'],
  ['src/middleware/good.ts', '../auth/leaf.js'],
  ['src/resources/good.ts', '../options/leaf.js'],
  ['generated/resources/good.ts', '../../src/resources/resource.js'],
  ['src/webhooks/good.ts', '../http/bytes.js'],
  ['src/raw/index.ts', 'openapi-fetch'],
  ['src/testing/good.ts', 'node:fs'],
  ['src/bin/good.ts', '../testing/leaf.js'],
  ['src/testing/prism.ts', '@stoplight/prism-core'],
  ['src/testing/good-signature.ts', '../webhooks/verify.js'],
  ['src/index.ts', './resources/leaf.js'],
  ['packages/emulator/src/good.ts', 'bill-sdk'],
  ['packages/emulator/test/good.ts', '../src/leaf.js'],
  ['packages/cli/src/mcp/good.ts', '@modelcontextprotocol/server'],
  ['packages/cli/src/mcp/good-call.ts', '../catalog/call.js'],
]

const LAYERS = ['errors', 'query', 'http', 'options', 'auth', 'middleware', 'resources', 'raw', 'testing']
const LEAVES = [...LAYERS.map((layer) => `src/${layer}/leaf.ts`), 'generated/contract/leaf.ts', 'scripts/leaf.ts', 'test/leaf.ts', 'packages/emulator/src/leaf.ts', 'packages/cli/src/mcp/leaf.ts', 'packages/cli/src/catalog/call.ts', 'src/http/bytes.ts', 'src/resources/resource.ts', 'src/webhooks/verify.ts']

interface Violation {
  rule: { name: string }
  from: string
}

let folder = ''
let violations: Violation[] = []

async function write(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true })
  await writeFile(join(folder, name), text)
}

async function writeProject(): Promise<void> {
  for (const name of LEAVES) await write(name, 'export const value = true\n')
  for (const [name, imported] of [...FORBIDDEN.map(([, ...pair]) => pair), ['src/http/cycle-b.ts', './cycle-a.js'], ...ALLOWED] as Import[])
    await write(name, `import * as imported from '${imported}'\nexport const value: unknown = imported\n`)
  for (const name of ['@modelcontextprotocol/server', '@stoplight/prism-core', 'openapi-fetch']) {
    await write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }))
    await write(`node_modules/${name}/index.js`, 'module.exports = {}\n')
  }
  await write('tsconfig.json', '{ "compilerOptions": { "module": "nodenext", "paths": { "bill-sdk": ["./src/index.ts"] } } }')
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bill-sdk-'))
  await writeProject()
  const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [cli, '--config', rulesFile, '--output-type', 'json', 'src', 'generated', 'scripts', 'packages']
  // The exit code is the number of violations.
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 16 * 1024 * 1024 }).catch((error: { stdout: string }) => error)
  violations = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations
})

afterAll(() => rm(folder, { recursive: true }))

describe('import rules', () => {
  it('each have a test', async () => {
    const { default: config } = (await import(pathToFileURL(rulesFile).href)) as { default: { forbidden: { name: string }[] } }
    expect([...new Set(FORBIDDEN.map(([rule]) => rule))]).toEqual(config.forbidden.map(({ name }) => name))
  })

  it.each(FORBIDDEN)('%s: rejects an import in %s of %s', (rule, file) => {
    expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule)
  })

  it.each(ALLOWED)('allow an import in %s of %s', (file) => {
    expect(violations.filter(({ from }) => from === file)).toEqual([])
  })

  it('allow files without imports', () => {
    expect(violations.filter(({ from }) => LEAVES.includes(from))).toEqual([])
  })
})
