/** Runs the stages of CI one after the other. A failed stage does not stop the later ones. */
import { spawn } from 'node:child_process'
import { add, type Count } from './count.ts'

export interface Stage {
  readonly name: string
  readonly command: readonly [file: string, ...args: string[]]
  readonly env?: Readonly<Record<string, string>>
  readonly count: (exitCode: number) => Count
}

/** If a stage takes longer than this, it is stopped and counts as failed. */
const TIMEOUT_MS = 12 * 60_000

/** @returns the exit code. */
function run({ command: [file, ...args], env }: Stage, timeout: number): Promise<number> {
  return new Promise((resolve) => {
    // The stage runs in its own process group, so that the timeout also stops the processes that the stage started.
    const child = spawn(file, args, { stdio: 'inherit', detached: true, env: { ...process.env, ...env } })
    const stop = (): void => void (child.pid && process.kill(-child.pid, 'SIGKILL'))
    const interrupt = (): void => {
      stop()
      process.exit(130)
    }
    const timer = setTimeout(() => {
      console.error(`Stopped after ${timeout / 60_000} minutes.`)
      stop()
    }, timeout)
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
    const end = (exitCode: number | null): void => {
      clearTimeout(timer)
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
      resolve(exitCode ?? 1)
    }
    child.once('error', (error) => {
      console.error(error.message)
      end(1)
    })
    child.once('exit', end)
  })
}

function countSafely(stage: Stage, exitCode: number): Count {
  try {
    return stage.count(exitCode)
  } catch (error) {
    console.error(`The results of "${stage.name}" cannot be read: ${(error as Error).message}`)
    return { passed: 0, failed: 1 }
  }
}

/** Prints a table and, as the last line, `N passed, N failed`. @returns the exit code. */
export async function runStages(stages: readonly Stage[], timeout = TIMEOUT_MS): Promise<number> {
  const counts: Count[] = []
  const rows: string[] = []
  for (const stage of stages) {
    console.log(`\n--- ${stage.name}`)
    const start = performance.now()
    const count = countSafely(stage, await run(stage, timeout))
    counts.push(count)
    rows.push(`${stage.name.padEnd(44)}${count.passed} passed, ${count.failed} failed, ${Math.round((performance.now() - start) / 1000)} s`)
  }
  const total = add(counts)
  console.log(`\n--- results\n${rows.join('\n')}\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 && total.passed > 0 ? 0 : 1
}
