/**
 * `npm run test:runtimes`: tests the packed tarball in each runtime that the README lists, and prints
 * a table of the results.
 *
 *   npm run test:runtimes -- --strict      also fails if a runtime cannot be installed
 *   npm run test:runtimes -- --only Deno   runs only runtimes whose name starts with this text
 */
import { build } from 'esbuild'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exitWithUsageError, parseCommandLine } from '../../src/bin/command-line.js'
import { createConsumer, createTarballs, root } from '../pack/tarball.ts'
import { RUNTIMES, setCacheFolder, UnavailableError } from './runtimes.ts'
import { startServer } from './server.ts'

const { values: options } = parseCommandLine({ options: { strict: { type: 'boolean', default: false }, only: { type: 'string', default: '' } } })

const IMPORTS = `import * as sdk from 'bill-sdk'
import * as webhooks from 'bill-sdk/webhooks'
import { probe } from './probe.js'
`
/** In Deno, `process` is not a global, and the arguments are in `Deno.args`. */
const MAIN = `${IMPORTS}const url = globalThis.Deno?.args[0] ?? process.argv[2]
console.log(JSON.stringify(await probe(sdk, webhooks, url)))
`
const WORKER = `${IMPORTS}import { createWorker } from './dropped-calls.js'
let handleCalls
export default {
  async fetch(request, { url }) {
    if (new URL(request.url).pathname === '/calls') return (handleCalls ??= createWorker(sdk, url))(request)
    return Response.json(await probe(sdk, webhooks, url).catch((error) => [String(error.stack)]))
  },
}
`

const EMULATOR = `import * as emulators from 'bill-sdk-emulator'
import { probeEmulator } from './emulator-probe.js'
${IMPORTS.replace(/^import \{ probe.*$/m, '')}const file = 'state-' + crypto.randomUUID()
console.log(JSON.stringify(await probeEmulator({ sdk, webhooks, emulators }, file)))
`

/** Creates a user's project with the tarballs and the probes. */
async function createProject(folder: string): Promise<string> {
  const project = await createConsumer(join(folder, 'project'), (await createTarballs(folder)).map(({ path }) => path))
  for (const name of ['probe', 'dropped-calls', 'emulator-probe']) await build({ entryPoints: [join(root, `scripts/runtimes/${name}.ts`)], outfile: join(project, `${name}.js`), format: 'esm', target: 'es2022', bundle: true })
  await writeFile(join(project, 'main.js'), MAIN)
  await writeFile(join(project, 'worker.js'), WORKER)
  await writeFile(join(project, 'emulator.js'), EMULATOR)
  return project
}

type Result = 'pass' | 'FAIL' | 'not available'

interface Outcome {
  readonly result: Result
  readonly ms: number
  readonly reason: string
}

/** Runs a probe twice and measures the second run. The first run may install the runtime, and it warms the disk cache. */
async function runProbe(run: () => Promise<string>): Promise<Outcome> {
  try {
    await run()
    const start = performance.now()
    const failures = JSON.parse((await run()).trim().split('\n').at(-1) ?? '') as string[]
    return { result: failures.length ? 'FAIL' : 'pass', ms: performance.now() - start, reason: failures.map((name) => `failed: ${name}`).join('\n') }
  } catch (error) {
    return { result: error instanceof UnavailableError ? 'not available' : 'FAIL', ms: 0, reason: (error as Error).message }
  }
}

const selected = RUNTIMES.filter(({ name }) => name.toLowerCase().startsWith(options.only.toLowerCase()))
if (!selected.length) exitWithUsageError(`No runtime starts with "${options.only}". Available: ${RUNTIMES.map(({ name }) => name).join(', ')}.`)
const folder = await mkdtemp(join(tmpdir(), 'bill-sdk-'))
const server = await startServer()
let failed = false
try {
  setCacheFolder(join(root, 'node_modules/.cache/runtimes'))
  const project = await createProject(folder)
  const reasons: string[] = []
  console.log('| package | runtime | version | result | ms |\n|---|---|---|---|---|')
  for (const runtime of selected) {
    const { name, version, startEmulator } = runtime
    const outcomes: [string, Outcome][] = [['bill-sdk', await runProbe(() => runtime.start(project, server.url))]]
    if (startEmulator) outcomes.push(['bill-sdk-emulator', await runProbe(() => startEmulator(project))])
    for (const [tested, { result, ms, reason }] of outcomes) {
      console.log(`| ${tested} | ${name} | ${version} | ${result} | ${result === 'pass' ? Math.round(ms) : ''} |`)
      if (reason) reasons.push(`${tested} in ${name} ${version}: ${reason}`)
      failed ||= result === 'FAIL' || (options.strict && result === 'not available')
    }
  }
  if (reasons.length) console.error(`\n${reasons.join('\n\n')}`)
} finally {
  server.close()
  await rm(folder, { recursive: true })
}
process.exitCode = failed ? 1 : 0
