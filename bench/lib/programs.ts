/** Starts the built emulator and the built mock (Prism) as programs, as their users do. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { root, runNpm } from './run-node.ts'

export const EMULATOR = join(root, 'packages/emulator/dist/index.js')

const PROGRAMS = {
  emulator: [join(root, 'packages/emulator/dist/cli.js'), '--port', '0', '--no-limits'],
  prism: [join(root, 'dist/bill-mock.js'), '--port', '0'],
} as const

export type ProgramName = keyof typeof PROGRAMS

export interface Program {
  readonly pid: number
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Builds both. */
export async function buildPrograms(): Promise<void> {
  await runNpm(['run', 'build', '--loglevel=error'])
  await runNpm(['run', 'build', '--loglevel=error'], join(root, 'packages/emulator'))
}

/** Resolves when the program says where it listens. */
export async function start(name: ProgramName): Promise<Program> {
  const child = spawn(process.execPath, PROGRAMS[name], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  const url = await Promise.race([readUrl(child), ended.then(() => Promise.reject(new Error(`${name} did not start.`)))])
  const stop = async (): Promise<void> => {
    child.kill()
    await ended
  }
  return { pid: child.pid as number, url, stop }
}

async function readUrl({ stdout }: ChildProcess): Promise<string> {
  let text = ''
  for await (const chunk of stdout ?? []) {
    text += String(chunk)
    const url = /listening on (http:\S+)/.exec(text)?.[1]
    // The rest of the output is not read. It fits into the pipe.
    if (url) return url
  }
  throw new Error(`The program printed no URL:\n${text}`)
}
