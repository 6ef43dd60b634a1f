/** A copy of the project in which the generator can write: spec, scripts, sources and configuration, with a link to node_modules. */
import { spawn, type ChildProcess } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Run {
  /** Exit code; undefined while the script runs. */
  code: number | undefined
  output: string
}

/** The files of generated/ by path: text and time of the last write. */
export type Generated = Record<string, { text: string; written: number }>

export class ScratchCopy {
  readonly folder: string
  private readonly children: ChildProcess[] = []

  private constructor(folder: string) {
    this.folder = folder
  }

  static async create(): Promise<ScratchCopy> {
    const folder = await mkdtemp(join(tmpdir(), 'bill-sdk-copy-'))
    for (const name of ['spec', 'scripts', 'src', 'redocly.yaml', 'package.json', 'tsconfig.json']) await cp(join(root, name), join(folder, name), { recursive: true })
    await mkdir(join(folder, 'tmp'))
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
    return new ScratchCopy(folder)
  }

  /** Starts the script. The output grows while it runs. */
  start(...args: string[]): Run {
    // The script has a separate process group and temp folder, so that an interrupted run leaves nothing behind.
    const env = { ...process.env, NO_COLOR: '1', TMPDIR: join(this.folder, 'tmp') }
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/generate/index.ts', ...args], { cwd: this.folder, env, detached: true })
    const run: Run = { code: undefined, output: '' }
    const add = (chunk: Buffer): void => void (run.output += String(chunk))
    child.stdout.on('data', add)
    child.stderr.on('data', add)
    child.on('close', (code) => (run.code = code ?? -1))
    this.children.push(child)
    return run
  }

  async run(...args: string[]): Promise<Run> {
    const run = this.start(...args)
    await until(run, () => run.code !== undefined)
    return run
  }

  read(name: string): Promise<string> {
    return readFile(join(this.folder, name), 'utf8')
  }

  write(name: string, text: string): Promise<void> {
    return writeFile(join(this.folder, name), text)
  }

  async generated(): Promise<Generated> {
    const entries = await readdir(join(this.folder, 'generated'), { recursive: true })
    const found: Generated = {}
    for (const name of entries.sort()) {
      const path = join(this.folder, 'generated', name)
      const facts = await stat(path)
      if (facts.isFile()) found[name] = { text: await readFile(path, 'utf8'), written: facts.mtimeMs }
    }
    return found
  }

  /** Stops running scripts and deletes the folder. */
  async remove(): Promise<void> {
    for (const { pid, exitCode } of this.children) if (pid && exitCode === null) process.kill(-pid, 'SIGKILL')
    await rm(this.folder, { recursive: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** Waits for a condition; fails after a minute with the output of the script. */
export async function until(run: Run, condition: () => boolean): Promise<void> {
  for (const end = Date.now() + 60_000; !condition(); await sleep(20)) if (Date.now() > end) throw new Error(`The condition was not met within a minute. Output:\n${run.output}`)
}
