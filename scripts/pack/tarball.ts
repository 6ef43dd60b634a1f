/** Creates the tarballs that a release publishes, also for tests that use the packages as their users do. */
import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { listPackages } from './packages.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

export interface Tarball {
  /** The name of the package. */
  readonly name: string
  readonly version: string
  readonly path: string
  /** Packed size in bytes. */
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string; readonly size: number }[]
}

/** Runs a command. @returns its standard output. @throws Error with all output of the command if the command fails. */
export async function run(file: string, args: readonly string[], cwd: string, env: Record<string, string | undefined> = {}): Promise<string> {
  // Remove the variables of the test runner, because a user's process does not have them.
  const { NODE_OPTIONS: _options, NODE_ENV: _env, VITEST: _vitest, ...rest } = process.env
  const { stdout } = await promisify(execFile)(file, args, { cwd, env: { ...rest, NO_COLOR: '1', ...env }, maxBuffer: 64 * 1024 * 1024 }).catch(
    (error: { message: string; stdout?: string; stderr?: string }) => {
      throw new Error(`${error.message}\n${error.stdout ?? ''}\n${error.stderr ?? ''}`, { cause: error })
    },
  )
  return stdout
}

/** Builds every package, and writes the tarballs to a folder. @returns one for each package, that of bill-sdk first. */
export async function createTarballs(folder: string): Promise<readonly [Tarball, ...Tarball[]]> {
  const [main, ...others] = listPackages(root)
  const tarballs: [Tarball, ...Tarball[]] = [await createTarball(folder, main.folder)]
  for (const { folder: source } of others) tarballs.push(await createTarball(folder, source))
  return tarballs
}

/** Builds a package and writes its tarball to a folder. @param source the folder of the package, whose dependencies are built. */
async function createTarball(folder: string, source: string): Promise<Tarball> {
  await run('npm', ['run', 'build'], source)
  // Without --ignore-scripts, npm pack would build a second time.
  const output = JSON.parse(await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], source)) as PackReport[] | Record<string, PackReport>
  const [report] = Object.values(output)
  if (!report) throw new Error('npm pack printed no report.')
  return { ...report, path: join(folder, report.filename) }
}

type PackReport = Omit<Tarball, 'path'> & { filename: string }

/** Creates a user's project and installs packages in it. Install scripts run only for the packages in `allowScripts`. */
export async function createConsumer(folder: string, packages: readonly string[], allowScripts: readonly string[] = []): Promise<string> {
  await mkdir(folder, { recursive: true })
  const allowed = Object.fromEntries(allowScripts.map((name) => [name, true]))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module', allowScripts: allowed }))
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', ...packages], folder)
  return folder
}
