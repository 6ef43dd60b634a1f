/** Runs Node in a separate process. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Keeps the user's environment away from the clients, and turns off the telemetry of the tools. */
const ENV = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  TMPDIR: process.env['TMPDIR'],
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  NO_COLOR: '1',
}

/** Returns what the process printed. An error contains the output of the process. */
export async function runNode(args: readonly string[], cwd: string = root): Promise<string> {
  return run(process.execPath, args, cwd, ENV)
}

/** npm needs the environment, which may configure a registry or a cache. */
export const runNpm = (args: readonly string[], cwd: string = root): Promise<string> => run('npm', args, cwd, process.env)

async function run(file: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  const { stdout } = await promisify(execFile)(file, [...args], { cwd, env, maxBuffer: 64 * 1024 * 1024 }).catch((error: { stdout?: string; stderr?: string; message: string }) => {
    throw new Error(`${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}`)
  })
  return stdout
}
