/** CI counts every kind of failure, and still runs the later stages. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countCheck, countTasks, countTests } from '../../scripts/ci/count.ts'

const folder = mkdtempSync(join(tmpdir(), 'bill-sdk-results-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
/** Writes a file into a new folder and returns that folder. */
function folderWith(name: string, content: unknown): string {
  const path = join(folder, String(++count))
  mkdirSync(path)
  writeFileSync(join(path, name), JSON.stringify(content))
  return path
}

const file = (...statuses: string[]): object => ({ status: statuses.includes('failed') ? 'failed' : 'passed', assertionResults: statuses.map((status) => ({ status })) })
const report = (passed: number, failed: number, ...files: object[]): object => ({ numPassedTests: passed, numFailedTests: failed, testResults: files })

describe('a check', () => {
  it('counts as one', () => {
    expect(countCheck(0)).toEqual({ passed: 1, failed: 0 })
    expect(countCheck(2)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('a suite', () => {
  const broken = { status: 'failed', assertionResults: [] }

  it.each<[string, object, number, object]>([
    ['passes', report(2, 0, file('passed', 'passed')), 0, { passed: 2, failed: 0 }],
    ['has a failed test', report(1, 1, file('passed', 'failed')), 1, { passed: 1, failed: 1 }],
    ['has a file that cannot be imported', report(1, 0, file('passed'), broken), 1, { passed: 1, failed: 1 }],
    ['has a failed test and a file that cannot be imported', report(1, 1, file('passed', 'failed'), broken), 1, { passed: 1, failed: 2 }],
    ['has an unhandled rejection', report(2, 0, file('passed', 'passed')), 1, { passed: 2, failed: 1 }],
    ['runs no test', report(0, 0), 0, { passed: 0, failed: 1 }],
    ['skips every test', report(0, 0, file('skipped')), 0, { passed: 0, failed: 1 }],
  ])('that %s', (_, content, exitCode, expected) => {
    expect(countTests(join(folderWith('report.json', content), 'report.json'), exitCode)).toEqual(expected)
  })

  it('without a report fails', () => {
    expect(countTests(join(folder, 'missing.json'), 0)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('a turbo run', () => {
  const reports = folderWith('bill-sdk.json', report(5, 0, file('passed')))
  const lint = { taskId: '//#lint', execution: { exitCode: 0 } }
  const unit = { taskId: '//#test:unit', execution: { exitCode: 0 } }

  it.each<[string, object[], number, object]>([
    ['counts checks, and the tests of a test task', [lint, unit], 0, { passed: 6, failed: 0 }],
    ['has a failed check', [{ ...lint, execution: { exitCode: 1 } }, unit], 1, { passed: 5, failed: 1 }],
    ['has a check that did not run', [{ taskId: '//#lint' }, unit], 0, { passed: 5, failed: 1 }],
    ['has a test task with an unhandled rejection', [lint, { ...unit, execution: { exitCode: 1 } }], 1, { passed: 6, failed: 1 }],
    ['has a package without a test report', [lint, { taskId: 'other#test:unit', execution: { exitCode: 0 } }], 0, { passed: 1, failed: 1 }],
    ['fails for another reason', [lint], 1, { passed: 1, failed: 1 }],
    ['runs nothing', [], 0, { passed: 0, failed: 1 }],
  ])('that %s', (_, tasks, exitCode, expected) => {
    expect(countTasks(folderWith('run.json', { tasks }), reports, exitCode)).toEqual(expected)
  })

  it('without a summary fails', () => {
    expect(countTasks(join(folder, 'missing'), reports, 0)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('a CI run', () => {
  const run = (stages: string): { lines: string[]; status: number | null } => {
    const program = `
      import { runStages } from './scripts/ci/run-stages.ts'
      const count = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 })
      const node = (name, script) => ({ name, command: [process.execPath, '-e', script], count })
      process.exitCode = await runStages([${stages}], 2_000)`
    const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], { encoding: 'utf8' })
    return { lines: stdout.trimEnd().split('\n'), status }
  }

  it('runs every stage, counts each kind of failure, and ends with the sum', () => {
    const hang = 'setInterval(() => {}, 1000)'
    const { lines, status } = run(`
      node('fails', 'process.exit(3)'),
      { name: 'missing command', command: ['no-such-command-here'], count },
      node('hangs', ${JSON.stringify(hang)}),
      { ...node('cannot be counted', ''), count: () => { throw new Error('no report') } },
      node('passes', 'console.log("the last stage runs")')`)
    expect(lines).toContain('the last stage runs')
    expect(lines.at(-1)).toBe('1 passed, 4 failed')
    expect(status).toBe(1)
  })

  it('exits with 0 if every stage passes', () => {
    const { lines, status } = run(`node('one', ''), node('two', '')`)
    expect(lines.at(-1)).toBe('2 passed, 0 failed')
    expect(status).toBe(0)
  })
})
