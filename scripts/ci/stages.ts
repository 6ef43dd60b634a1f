/** The stages of CI. The fast checks are in `npm test`; the rest takes minutes. */
import { join, resolve } from 'node:path'
import { listPackages, type Package } from '../pack/packages.ts'
import { countCheck, countTasks, countTests } from './count.ts'
import type { Stage } from './run-stages.ts'

export const root = resolve(import.meta.dirname, '../..')
/** Where turbo writes its run summaries. */
export const SUMMARIES = join(root, '.turbo/runs')

const check = (name: string, ...command: Stage['command']): Stage => ({ name, command, count: countCheck })

/** A Vitest suite, run by an npm script. @param workspace the package that has the script; the root without it. */
function suite(name: string, script: string, reports: string, workspace?: string): Stage {
  const report = join(reports, `${workspace ?? 'root'}-${script.replace(':', '-')}.json`)
  return {
    name,
    command: ['npm', 'run', script, ...(workspace === undefined ? [] : ['--workspace', workspace]), '--', '--reporter=default', '--reporter=json', `--outputFile=${report}`],
    count: (exitCode) => countTests(report, exitCode),
  }
}

/** The suites of the packages that are too slow for `npm test`: their scripts `test:…` other than `test:unit`. */
export const createPackageStages = (packages: readonly Package[], reports: string): readonly Stage[] =>
  packages.flatMap(({ manifest: { name, scripts = {} } }) =>
    Object.keys(scripts).filter((script) => script.startsWith('test:') && script !== 'test:unit').map((script) => suite(`${name}: ${script}`, script, reports, name)),
  )

/** Runs `npm test` without the cache. A failed task does not stop the others. */
const test = (reports: string): Stage => ({
  name: 'npm test',
  command: ['npm', 'test', '--', '--continue=always', '--force', '--summarize'],
  env: { VITEST_REPORT_FOLDER: reports },
  count: (exitCode) => countTasks(SUMMARIES, reports, exitCode),
})

/** @param reports an empty folder for Vitest's JSON reports. */
export const createStages = (reports: string): readonly Stage[] => [
  test(reports),
  check('npm start', 'npm', 'start'),
  check('npm start leaves generated/ unchanged', 'git', 'diff', '--exit-code', '--stat', '--', 'generated'),
  suite('examples, generator and soak as programs', 'test:slow', reports),
  check('coverage, with tests in another order', 'npm', 'run', 'coverage', '--', '--sequence.shuffle', '--sequence.seed=1'),
  check('soak', 'npm', 'run', 'soak'),
  check('payments under faults', 'npm', 'run', 'chaos', '--', '--calls', '100000'),
  ...createPackageStages(listPackages(root).slice(1), reports),
  suite('processes that share Redis', 'test:fleet', reports),
  suite('the installed packages', 'test:pack', reports),
  check('Node, Bun, Deno and workerd', 'npm', 'run', 'test:runtimes', '--', '--strict'),
  suite('docs site in a browser', 'test:docs', reports),
]
