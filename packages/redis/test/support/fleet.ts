/** Starts processes of a fleet, and stops them at the end. */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Result, Task } from './fleet-worker.ts'

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

export class FleetProcess {
  readonly #child: ChildProcess
  readonly #exit: Promise<unknown>
  #result: Promise<Result> | undefined

  constructor(child: ChildProcess) {
    this.#child = child
    this.#exit = once(child, 'exit')
  }

  /** Resolves when the process is ready to call. */
  async prepare(task: Task): Promise<this> {
    this.#child.send(task)
    await this.#message()
    return this
  }

  /** Starts the calls. */
  go(): void {
    this.#result = this.#message() as Promise<Result>
    // A killed process has no result.
    this.#result.catch(() => undefined)
    this.#child.send('go')
  }

  /** The next round of calls is the last one. */
  stop(): void {
    this.#child.send('stop')
  }

  /** Resolves when all calls have ended. Rejects if the process crashes. */
  async result(): Promise<Result> {
    return (await this.#result) as Result
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.#exit
  }

  #message(): Promise<unknown> {
    const ended = this.#exit.then((exit) => Promise.reject(new Error(`The process ended: ${JSON.stringify(exit)}.`)))
    return Promise.race([once(this.#child, 'message').then(([message]) => message as unknown), ended])
  }
}

export class Fleet {
  readonly #processes: FleetProcess[] = []

  async start(tasks: readonly Task[]): Promise<FleetProcess[]> {
    const env = { ...process.env, TSX_TSCONFIG_PATH: path('../../tsconfig.json') }
    const started = tasks.map((task) => {
      const child = fork(path('fleet-worker.ts'), { execArgv: ['--import', 'tsx'], env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
      const member = new FleetProcess(child)
      this.#processes.push(member)
      return member.prepare(task)
    })
    return Promise.all(started)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const member of this.#processes) await member.kill()
  }
}
