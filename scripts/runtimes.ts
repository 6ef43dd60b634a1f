/**
 * `npm run test:runtimes`: the packed tarball, used in each runtime that the README names. Prints a table.
 *
 *   npm run test:runtimes -- --strict      a runtime that cannot be installed fails, too
 *   npm run test:runtimes -- --only Deno   just those whose name begins so
 */
import { build } from 'esbuild'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeConsumer, makeTarball, root } from './pack/tarball.ts'
import { keepIn, NotAvailable, RUNTIMES, type Runtime } from './runtimes/runtimes.ts'
import { startServer } from './runtimes/server.ts'

const { values: wishes } = parseArgs({ options: { strict: { type: 'boolean', default: false }, only: { type: 'string', default: '' } } })

const IMPORTS = `import * as sdk from 'bill-sdk'
import * as webhooks from 'bill-sdk/webhooks'
import { probe } from './probe.js'
`
/** Deno knows process only by import; its own arguments are everywhere the last ones. */
const MAIN = `${IMPORTS}const url = globalThis.Deno?.args[0] ?? process.argv[2]
console.log(JSON.stringify(await probe(sdk, webhooks, url)))
`
const WORKER = `${IMPORTS}export default {
  fetch: async (request, { url }) => Response.json(await probe(sdk, webhooks, url).catch((error) => [String(error.stack)])),
}
`

/** A user's project that holds the tarball and the probe. */
async function makeProject(folder: string): Promise<string> {
  const project = await makeConsumer(join(folder, 'project'), [(await makeTarball(folder)).path])
  await build({ entryPoints: [join(root, 'scripts/runtimes/probe.ts')], outfile: join(project, 'probe.js'), format: 'esm', target: 'es2022' })
  await writeFile(join(project, 'main.js'), MAIN)
  await writeFile(join(project, 'worker.js'), WORKER)
  return project
}

type Result = 'pass' | 'FAIL' | 'not available'

/** Runs twice and counts the second time: the first may have had to install the runtime, and warms the caches of the disk. */
async function tryRuntime(runtime: Runtime, project: string, url: string): Promise<{ result: Result; ms: number; why: string }> {
  try {
    await runtime.start(project, url)
    const start = performance.now()
    const wrong = JSON.parse((await runtime.start(project, url)).trim().split('\n').at(-1) ?? '') as string[]
    return { result: wrong.length ? 'FAIL' : 'pass', ms: performance.now() - start, why: wrong.map((what) => `wrong: ${what}`).join('\n') }
  } catch (error) {
    return { result: error instanceof NotAvailable ? 'not available' : 'FAIL', ms: 0, why: (error as Error).message }
  }
}

const folder = await mkdtemp(join(tmpdir(), 'bill-sdk-'))
const server = await startServer()
let failed = false
try {
  keepIn(join(root, 'node_modules/.cache/runtimes'))
  const project = await makeProject(folder)
  const reasons: string[] = []
  console.log('| runtime | version | result | ms |\n|---|---|---|---|')
  for (const runtime of RUNTIMES.filter(({ name }) => name.toLowerCase().startsWith(wishes.only.toLowerCase()))) {
    const { result, ms, why } = await tryRuntime(runtime, project, server.url)
    console.log(`| ${runtime.name} | ${runtime.version} | ${result} | ${result === 'pass' ? Math.round(ms) : ''} |`)
    if (why) reasons.push(`${runtime.name} ${runtime.version}: ${why}`)
    failed ||= result === 'FAIL' || (wishes.strict && result === 'not available')
  }
  if (reasons.length) console.error(`\n${reasons.join('\n\n')}`)
} finally {
  server.close()
  await rm(folder, { recursive: true })
}
process.exitCode = failed ? 1 : 0
