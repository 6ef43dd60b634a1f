/** What `npm publish` would publish: for the tests that use the package as its users do. */
import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

export interface Tarball {
  readonly path: string
  /** Bytes, packed and unpacked. */
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string; readonly size: number }[]
}

/** Runs a command; what it printed, or an error that holds it. */
export async function run(file: string, args: readonly string[], cwd: string, env: Record<string, string | undefined> = {}): Promise<string> {
  // Without the variables of a test runner, which would reach the user's side otherwise.
  const { NODE_OPTIONS: _options, NODE_ENV: _env, VITEST: _vitest, ...own } = process.env
  const { stdout } = await promisify(execFile)(file, args, { cwd, env: { ...own, NO_COLOR: '1', ...env }, maxBuffer: 64 * 1024 * 1024 }).catch(
    (error: { message: string; stdout?: string; stderr?: string }) => {
      throw new Error(`${error.message}\n${error.stdout ?? ''}\n${error.stderr ?? ''}`, { cause: error })
    },
  )
  return stdout
}

/** Builds and packs into a folder. */
export async function makeTarball(folder: string): Promise<Tarball> {
  await run(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], root)
  // Scripts are ignored: `npm run build` has just been done.
  const told = JSON.parse(await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root)) as PackReport[] | Record<string, PackReport>
  const [report] = Object.values(told)
  if (!report) throw new Error('npm pack told nothing.')
  return { ...report, path: join(folder, report.filename) }
}

type PackReport = Omit<Tarball, 'path'> & { filename: string }

/** A project of a user, with the tarball and whatever else installed. Install scripts run only for the packages that are named. */
export async function makeConsumer(folder: string, packages: readonly string[], allowScripts: readonly string[] = []): Promise<string> {
  await mkdir(folder, { recursive: true })
  const allowed = Object.fromEntries(allowScripts.map((name) => [name, true]))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module', allowScripts: allowed }))
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', ...packages], folder)
  return folder
}
