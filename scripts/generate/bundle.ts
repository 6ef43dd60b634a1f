/** Bundles and lints the spec in a worker thread, while this thread loads the emitters and runs them. */
import { Worker } from 'node:worker_threads'
import { SpecError } from './spec-error.ts'

/** A finding of the bundler or the linter. */
export interface SpecProblem {
  /** Path below the project root. */
  file: string
  line: number
  column: number
  rule: string
  severity: 'error' | 'warn'
  message: string
}

export interface BundleRun {
  /** The bundle as JSON text; rejects if it has errors. */
  bundled: Promise<string>
  /** All lint problems. */
  linted: Promise<SpecProblem[]>
}

type Message = { kind: 'bundle'; json?: string; problems: SpecProblem[] } | { kind: 'lint'; problems: SpecProblem[] }

export class SpecBundler {
  readonly #worker: Worker

  constructor() {
    this.#worker = new Worker(new URL('redocly-worker.js', import.meta.url), { execArgv: [] })
  }

  /** Starts one run. Wait for both of its results before you start the next. */
  start(): BundleRun {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
    this.#worker.postMessage('run')
    const bundled = this.#receive('bundle').then(({ json, problems }) => {
      if (json === undefined || hasErrors(problems)) throw new SpecError(formatProblems(problems))
      return json
    })
    const linted = this.#receive('lint').then(({ problems }) => problems)
    return { bundled, linted }
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #receive<Kind extends Message['kind']>(kind: Kind): Promise<Extract<Message, { kind: Kind }>> {
    return new Promise((resolve, reject) => {
      const onMessage = (message: Message): void => {
        if (message.kind !== kind) return
        this.#worker.off('message', onMessage).off('error', reject)
        resolve(message as Extract<Message, { kind: Kind }>)
      }
      this.#worker.on('message', onMessage).once('error', reject)
    })
  }
}

export const hasErrors = (problems: SpecProblem[]): boolean => problems.some(({ severity }) => severity === 'error')

/** One problem a line: `file:line:column severity rule: message`. */
export const formatProblems = (problems: SpecProblem[]): string =>
  problems.map(({ file, line, column, severity, rule, message }) => `${file}:${line}:${column} ${severity} ${rule}: ${message}`).join('\n')
