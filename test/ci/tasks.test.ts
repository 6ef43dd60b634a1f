/** `npm test` and CI run every check. If a file that a check reads has changed, its cached result is not used. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPackageStages, createStages } from '../../scripts/ci/stages.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const json = <T>(name: string): T => JSON.parse(readFileSync(join(ROOT, name), 'utf8')) as T
const run = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })

interface Task {
  readonly taskId: string
  readonly command: string
  readonly inputs: Record<string, string>
}

const { scripts } = json<{ scripts: Record<string, string> }>('package.json')
const { tasks: configured, globalDependencies } = json<{ tasks: Record<string, object>; globalDependencies: string[] }>('turbo.json')
/** The task names in `turbo run a b --concurrency=2`. */
const named = (scripts['test'] ?? '').split(' ').slice(2).filter((word) => !word.startsWith('--'))
/** The tasks that turbo would run. Turbo silently skips root tasks that turbo.json does not declare as `//#name`. */
const plan = (JSON.parse(run('node_modules/turbo/bin/turbo', 'run', ...named, 'build', '--dry=json')) as { tasks: Task[] }).tasks
const packages = readdirSync(join(ROOT, 'packages')).map((folder) => ({ folder: `packages/${folder}`, ...json<{ name: string; scripts: Record<string, string> }>(`packages/${folder}/package.json`) }))
const planned = new Map(plan.filter(({ taskId }) => taskId.startsWith('//#')).map((task) => [task.taskId.slice(3), task]))

describe('npm test', () => {
  it('runs every task that it names, as the npm script of that name', () => {
    expect(named.length).toBeGreaterThan(0)
    for (const name of named) expect(planned.get(name)?.command, name).toBe(scripts[name])
  })

  it('runs the type check and the tests of every package, on the sources of bill-sdk', () => {
    for (const { name, scripts: own, folder } of packages) {
      for (const task of ['typecheck', 'test:unit']) {
        const found = plan.find(({ taskId }) => taskId === `${name}#${task}`)
        expect(found?.command, `${name}#${task}`).toBe(own[task])
        const inputs = Object.keys(found?.inputs ?? {}).map((path) => relative(ROOT, join(ROOT, folder, path)))
        expect(inputs).toEqual(expect.arrayContaining(['src/index.ts', 'generated/openapi.json', `${folder}/package.json`, `${folder}/README.md`]))
      }
    }
  })

  it('names every lint, check and unit test script', () => {
    const checks = Object.keys(scripts).filter((name) => /^(lint|check|typecheck|test:unit)(:|$)/.test(name))
    expect(named.toSorted()).toEqual(checks.toSorted())
  })

  it('has a script for every root task of turbo.json', () => {
    for (const name of Object.keys(configured).filter((task) => task.startsWith('//#'))) expect(scripts, name).toHaveProperty([name.slice(3)])
  })
})

describe('CI', () => {
  const commands = createStages('reports').map(({ command }) => command.filter((word) => word !== 'run').slice(0, 2).join(' '))

  it('runs npm test, npm start and every script that is too slow for npm test', () => {
    const slow = Object.keys(scripts).filter((name) => /^(test:|coverage$|soak$)/.test(name) && !named.includes(name))
    for (const script of ['test', 'start', ...slow]) expect(commands).toContain(`npm ${script}`)
  })

  it('runs every suite of a package that is too slow for npm test', () => {
    const scripts = { build: '', 'test:unit': '', 'test:server': '', typecheck: '' }
    const stages = createPackageStages([{ folder: '', manifest: { name: 'bill-sdk-added', version: '1.0.0', scripts } }], 'reports')
    expect(stages.map(({ command }) => command.slice(0, 5).join(' '))).toEqual(['npm run test:server --workspace bill-sdk-added'])
  })
})

describe('the cache key of a task contains every file that the task reads', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter((path) => path && existsSync(join(ROOT, path)))
  const words = (script: string): string[] => (scripts[script] ?? '').split(' ')
  const compiled = (): string[] => run('node_modules/typescript/bin/tsc', '--listFilesOnly').split('\n').filter(Boolean).map((path) => relative(ROOT, path))

  /** The files that each task reads. A folder stands for all files in it. */
  const reads: Record<string, () => readonly string[]> = {
    build: () => ['src', 'generated', 'rolldown.config.ts', 'package.json', 'tsconfig.build.json'],
    'check:api': () => ['docs/api', 'scripts/api-report'],
    'check:generated': () => ['spec', 'generated', 'scripts', 'src', 'docs/spec-coverage.md', 'docs/fidelity.md', 'packages/emulator/src', 'packages/emulator/scripts', 'redocly.yaml', 'package.json', 'tsconfig.build.json'],
    lint: () => tracked,
    'lint:spec': () => ['spec', 'scripts/lint', 'redocly.yaml'],
    'lint:deps': () => ['.dependency-cruiser.mjs', ...words('lint:deps').slice(1)],
    'lint:unused': () => tracked,
    'test:unit': () => tracked,
    typecheck: compiled,
  }

  it.each([...planned.values()])('$taskId', ({ taskId, inputs }) => {
    const paths = reads[taskId.slice(3)]?.() ?? []
    const files = tracked.filter((file) => paths.some((path) => file === path || file.startsWith(`${path}/`)))
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => !(file in inputs) && !globalDependencies.includes(file))).toEqual([])
  }, 60_000)
})
