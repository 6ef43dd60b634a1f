/** The runtimes: how npm installs each one, and how it runs a file. */
import { build } from 'esbuild'
import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createConsumer, run } from '../pack/tarball.ts'

export interface Runtime {
  readonly name: string
  readonly version: string
  /** Runs main.js of a project and resolves to its output. @throws UnavailableError if the runtime cannot be installed. */
  start(project: string, url: string): Promise<string>
  /** Runs emulator.js of a project in the same way. Undefined for Workers: the emulator listens on a port, reads files and compiles validators. */
  startEmulator?(project: string): Promise<string>
}

export class UnavailableError extends Error {}

/** The folder that keeps installed runtimes between runs. `npm ci` deletes it. */
let cacheFolder = ''
export const setCacheFolder = (folder: string): void => void (cacheFolder = folder)

/** Installs a package unless it is cached. @returns its folder. */
async function install(name: string, version: string, scripts: readonly string[] = []): Promise<string> {
  const folder = join(cacheFolder, `${name}-${version}`)
  const marker = join(folder, 'installed')
  if (await access(marker).then(() => true, () => false)) return folder
  try {
    await createConsumer(folder, [`${name}@${version}`, '--no-save'], scripts)
  } catch (cause) {
    throw new UnavailableError((cause as Error).message, { cause })
  }
  await writeFile(marker, '')
  return folder
}

const command = async (name: string, version: string): Promise<string> => join(await install(name, version, [name]), 'node_modules/.bin', name)

function node(version: string): Runtime {
  const runFile = async (project: string, ...args: string[]): Promise<string> => run(process.versions.node === version ? process.execPath : await command('node', version), args, project)
  return { name: 'Node', version, start: (project, url) => runFile(project, 'main.js', url), startEmulator: (project) => runFile(project, 'emulator.js') }
}

const BUN = '1.4.5'
const bun: Runtime = {
  name: 'Bun',
  version: BUN,
  start: async (project, url) => run(await command('bun', BUN), ['main.js', url], project),
  startEmulator: async (project) => run(await command('bun', BUN), ['emulator.js'], project),
}

const DENO = '2.9.6'
const runDeno = async (project: string, ...args: string[]): Promise<string> => run(await command('deno', DENO), ['run', '--no-prompt', '--node-modules-dir=manual', '--allow-net=127.0.0.1', ...args], project)
const deno: Runtime = {
  name: 'Deno',
  version: DENO,
  // Allow only network access, because the SDK must also work without access to environment variables.
  start: (project, url) => runDeno(project, 'main.js', url),
  // The emulator reads the description and, with a state file, writes.
  startEmulator: (project) => runDeno(project, '--allow-read', '--allow-write', 'emulator.js'),
}

const MINIFLARE = '4.20260730.0'
const workerd: Runtime = {
  name: 'workerd (Miniflare)',
  version: MINIFLARE,
  async start(project, url) {
    const folder = await install('miniflare', MINIFLARE, ['workerd', 'sharp'])
    // Bundle as wrangler does: into one script, with the package conditions for Workers.
    const conditions = ['workerd', 'worker', 'browser']
    await build({ entryPoints: [join(project, 'worker.js')], bundle: true, format: 'esm', conditions, outfile: join(project, 'bundled.js'), logLevel: 'silent' })
    await writeFile(join(folder, 'start.mjs'), START_WORKER)
    return run(await command('node', '22.23.3'), ['start.mjs', project, url], folder)
  },
}

const START_WORKER = `import { Miniflare } from 'miniflare'
const [, , project, url] = process.argv
const { checkDroppedCalls } = await import(project + '/dropped-calls.js')
const worker = new Miniflare({ modules: true, scriptPath: project + '/bundled.js', modulesRoot: '/', compatibilityDate: '2026-07-01', bindings: { url } })
try {
  const response = await worker.dispatchFetch('http://worker/')
  const failures = await response.json()
  failures.push(...(await checkDroppedCalls((url) => worker.dispatchFetch(url))))
  console.log(JSON.stringify(failures))
} finally {
  await worker.dispose()
}
`

export const RUNTIMES: readonly Runtime[] = [node('20.20.2'), node('22.23.3'), node('24.21.0'), node('26.10.0'), bun, deno, workerd]
