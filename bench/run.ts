/**
 * npm run bench: bill-sdk beside its peers, all in one run. Prints the tables and writes bench/RESULTS.md.
 *
 *   npm run bench              the real thing, two minutes on an idle machine, ten on a busy one
 *   npm run bench -- --quick   few repeats, nothing written: to see that it works
 */
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureImports } from './imports.ts'
import { measureOverhead } from './overhead.ts'
import { report } from './report.ts'
import { measureParts, measureSizes } from './sizes.ts'
import { node, root, version } from './tools.ts'
import { measureTypes } from './types.ts'
import { measureWorkshop } from './workshop.ts'

const quick = process.argv.includes('--quick')
const say = (text: string): unknown => process.stderr.write(`${text}\n`)

/** The package.json of each, below the root. */
const PACKAGES = {
  'bill-sdk': '.',
  'openapi-fetch': 'node_modules/openapi-fetch',
  '@redocly/cli': 'node_modules/@redocly/cli',
  stripe: 'bench/node_modules/stripe',
  openai: 'bench/node_modules/openai',
  typescript: 'node_modules/typescript',
  esbuild: 'node_modules/esbuild',
}

/** Redocly's client of our description. */
async function generateRedocly(folder: string): Promise<string> {
  const file = join(folder, 'redocly.ts')
  await node('node_modules/@redocly/cli/bin/cli.js', 'generate-client', 'generated/openapi.json', '--output', file)
  return file
}

async function run(folder: string): Promise<string> {
  const start = performance.now()
  const before = loadavg()[0] as number
  const versions: Record<string, string> = {}
  for (const [name, path] of Object.entries(PACKAGES)) versions[name] = await version(path)
  const redocly = await generateRedocly(folder)
  say('Sizes …')
  const sizes = await measureSizes(redocly)
  const parts = await measureParts()
  say('Calls …')
  const overhead = await measureOverhead(folder, redocly, quick ? 1 : 5)
  say('Imports …')
  const imports = await measureImports(folder, redocly, quick ? 3 : 41)
  say('Types …')
  const types = await measureTypes(join(folder, 'types'), redocly, quick ? 1 : 3)
  say('Workshop …')
  const workshop = await measureWorkshop(quick ? 1 : 3)
  const minutes = (performance.now() - start) / 60_000
  return report({ overhead, sizes, parts, imports, types, workshop, versions, minutes, load: [before, loadavg()[0] as number] })
}

if (!existsSync(join(root, 'bench/node_modules/stripe'))) {
  say('The peers are not installed. Run: npm --prefix bench ci')
  process.exit(1)
}
const folder = await mkdtemp(join(tmpdir(), 'bill-sdk-bench-'))
try {
  const text = await run(folder)
  process.stdout.write(text)
  if (!quick) await writeFile(join(root, 'bench/RESULTS.md'), text)
} finally {
  await rm(folder, { recursive: true })
}
