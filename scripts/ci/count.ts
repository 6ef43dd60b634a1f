/** Counts the results of a stage. A result that cannot be counted is a failure. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Count {
  readonly passed: number
  readonly failed: number
}

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[]
}

/** The part of a turbo run summary that is counted. */
interface TurboSummary {
  readonly tasks: readonly { readonly taskId: string; readonly execution?: { readonly exitCode: number | null } }[]
}

const FAILURE: Count = { passed: 0, failed: 1 }

const readJson = <T>(path: string): T | undefined => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined)

export const add = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
})

/** A check passes or fails as a whole. */
export const countCheck = (exitCode: number): Count => (exitCode === 0 ? { passed: 1, failed: 0 } : FAILURE)

/** @param path Vitest's JSON report. */
export function countTests(path: string, exitCode: number): Count {
  const report = readJson<VitestReport>(path)
  if (!report?.numPassedTests) return add([FAILURE, { passed: 0, failed: report?.numFailedTests ?? 0 }])
  // A test file that cannot be imported fails, but has no failed test.
  const brokenFiles = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'))
  const failed = report.numFailedTests + brokenFiles.length
  // An unhandled rejection fails the run, but does not fail a test.
  return { passed: report.numPassedTests, failed: exitCode === 0 ? failed : Math.max(failed, 1) }
}

/**
 * Counts the tasks of a turbo run. For a task `test:unit`, counts its tests. Each package writes its test report to `<package name>.json`.
 *
 * @param summaries turbo's folder of run summaries, which must contain one summary.
 */
export function countTasks(summaries: string, reports: string, exitCode: number): Count {
  const [name, ...others] = existsSync(summaries) ? readdirSync(summaries) : []
  if (!name || others.length) return FAILURE
  const { tasks } = readJson<TurboSummary>(join(summaries, name)) as TurboSummary
  const counts = tasks.map(({ taskId, execution }) => {
    const [owner = '', task] = taskId.split('#')
    const code = execution?.exitCode ?? 1
    return task === 'test:unit' ? countTests(join(reports, `${owner === '//' ? 'bill-sdk' : owner}.json`), code) : countCheck(code)
  })
  const { passed, failed } = add(counts)
  return { passed, failed: exitCode === 0 && passed > 0 ? failed : Math.max(failed, 1) }
}
