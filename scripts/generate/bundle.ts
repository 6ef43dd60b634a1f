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

interface Result {
  task: 'bundle' | 'lint'
  /** The bundle. It is missing if bundling failed. */
  json?: string
  problems: SpecProblem[]
}

export class SpecBundler {
  readonly #worker = new Worker(new URL('redocly-worker.js', import.meta.url), { execArgv: [] })

  /** Returns the bundle as JSON text. */
  async bundle(): Promise<string> {
    const { json, problems } = await this.#run('bundle')
    if (json === undefined || hasErrors(problems)) throw new SpecError(formatProblems(problems))
    return json
  }

  async lint(): Promise<SpecProblem[]> {
    return (await this.#run('lint')).problems
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #run(task: Result['task']): Promise<Result> {
    return new Promise((resolve, reject) => {
      const onMessage = (result: Result): void => {
        if (result.task !== task) return
        this.#worker.off('message', onMessage).off('error', reject)
        resolve(result)
      }
      this.#worker.on('message', onMessage).once('error', reject)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
      this.#worker.postMessage(task)
    })
  }
}

export const hasErrors = (problems: SpecProblem[]): boolean => problems.some(({ severity }) => severity === 'error')

/** Formats problems, one per line: `file:line:column severity rule: message`. */
export const formatProblems = (problems: SpecProblem[]): string =>
  problems.map(({ file, line, column, severity, rule, message }) => `${file}:${line}:${column} ${severity} ${rule}: ${message}`).join('\n')
