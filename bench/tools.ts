/** Small tools that the measurements share. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build, type BuildOptions } from 'esbuild'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Telemetry of the tools stays off; the environment of the user does not reach the clients. */
const ENV = { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: process.env['TMPDIR'], REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' }

/** Runs Node and gives what it printed. A failure shows what the program said. */
export async function node(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env: ENV, maxBuffer: 64 * 1024 * 1024 }).catch((error: { stdout?: string; stderr?: string; message: string }) => {
    throw new Error(`${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}`)
  })
  return stdout
}

/** Seconds that a run of Node takes. */
export async function seconds(...args: string[]): Promise<number> {
  const start = performance.now()
  await node(...args)
  return (performance.now() - start) / 1000
}

/** One ESM file for Node of a piece of code. */
export async function bundle(code: string, options: BuildOptions = {}): Promise<Uint8Array> {
  const result = await build({
    stdin: { contents: code, resolveDir: join(root, 'bench'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    nodePaths: [join(root, 'bench/node_modules')],
    banner: { js: "import { createRequire as benchRequire } from 'node:module'; const require = benchRequire(import.meta.url);" },
    write: false,
    logLevel: 'error',
    ...options,
  })
  const [file] = result.outputFiles ?? []
  if (!file) throw new Error('esbuild made no file.')
  return file.contents
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

/** The same list in random order. */
export const shuffle = <T>(list: readonly T[]): T[] =>
  list
    .map((item) => [Math.random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item)

/** The version of an installed package. */
export async function version(path: string): Promise<string> {
  return (JSON.parse(await readFile(join(root, path, 'package.json'), 'utf8')) as { version: string }).version
}
