/** What is said in two places is the same in both, and the workflows keep the rules that they are written by. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const ROOT = resolve(import.meta.dirname, '../..')
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8')
const json = <T>(name: string): T => JSON.parse(read(name)) as T

interface Package {
  readonly dependencies: Record<string, string>
  readonly devDependencies: Record<string, string>
  readonly peerDependencies: Record<string, string>
  readonly peerDependenciesMeta: Record<string, { optional: boolean }>
}
const own = json<Package>('package.json')

describe('dependencies', () => {
  const record = read('docs/decisions/dependencies.md')

  it('stand in the record with a reason, each one and no other', () => {
    const rows = [...record.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].filter(([, name]) => !/^(package|-+)$/.test(name ?? ''))
    const named = rows.flatMap(([, names = '']) => names.split(', '))
    expect(named.toSorted()).toEqual([...Object.keys(own.dependencies), ...Object.keys(own.devDependencies)].toSorted())
  })

  it('of the bench stand there with their versions', () => {
    for (const [name, version] of Object.entries(json<Pick<Package, 'dependencies'>>('bench/package.json').dependencies)) expect(record).toContain(`${name} ${version}`)
  })

  it('are pinned to one version, and peers are optional', () => {
    expect(Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect(Object.keys(own.peerDependencies).filter((name) => !own.peerDependenciesMeta[name]?.optional)).toEqual([])
  })
})

describe('the command that adds Prism', () => {
  it('is the same in the message, the guide and the tests of this repository', () => {
    const [command = ''] = /npm install --save-dev @stoplight[^'\n]+/.exec(read('src/testing/prism.ts')) ?? []
    expect(read('docs/guides/mock-and-testing.md')).toContain(`${command}\n`)
    const named = [...command.matchAll(/(@stoplight\/[\w-]+)@(\S+)/g)].map(([, name, version]) => [name, version])
    expect(named).toEqual(Object.keys(own.peerDependencies).map((name) => [name, own.devDependencies[name]]))
  })
})

describe('numbers of operations and events', () => {
  const { paths, webhooks } = json<{ paths: Record<string, object>; webhooks: object }>('generated/openapi.json')
  const operations = Object.values(paths).flatMap((path) => Object.keys(path).filter((verb) => /^(get|put|post|patch|delete)$/.test(verb))).length

  it.each(['README.md', 'docs/comparison.md', 'CHANGELOG.md'])('in %s are those of the description', (name) => {
    const text = read(name)
    expect([...text.matchAll(/(\d+) operations(?! of Spend)/g)].map(([, number]) => number)).toContain(String(operations))
    for (const [, number] of text.matchAll(/(\d+) webhook events/g)) expect(number).toBe(String(Object.keys(webhooks).length))
  })
})

it('every example stands in their list', () => {
  const listed = [...read('examples/README.md').matchAll(/^\| \[[^\]]+\]\(([^)]+)\) /gm)].map(([, name]) => name)
  expect(listed.toSorted()).toEqual(readdirSync(join(ROOT, 'examples')).filter((name) => name.endsWith('.ts')).toSorted())
})

interface Workflow {
  readonly on: Record<string, unknown>
  readonly permissions: Record<string, string>
  readonly jobs: Record<string, { permissions?: Record<string, string>; environment?: string; 'timeout-minutes'?: number; steps: { uses?: string; with?: Record<string, unknown>; env?: Record<string, string> }[] }>
}

describe.each(readdirSync(join(ROOT, '.github/workflows')))('the workflow %s', (name) => {
  const text = read(`.github/workflows/${name}`)
  const workflow = parse(text) as Workflow
  const jobs = Object.values(workflow.jobs)

  it("uses GitHub's own actions alone, each by its commit, with the version beside it", () => {
    const uses = [...text.matchAll(/uses: (.+)/g)].map(([, use]) => use)
    expect(uses.filter((use) => !/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use ?? ''))).toEqual([])
  })

  it('may read the code and no more, but for jobs that say so; never runs for strangers with rights', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
    for (const { steps, permissions } of jobs.filter((job) => job.permissions?.['contents'] !== 'write')) {
      expect(permissions).toBe(undefined)
      for (const { uses, with: given } of steps) if (uses?.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false)
    }
  })

  it('shows secrets only to a job that a person lets run, and ends in time', () => {
    for (const { steps, environment, 'timeout-minutes': minutes } of jobs) {
      expect(minutes).toBeLessThanOrEqual(30)
      if (steps.some(({ env }) => Object.values(env ?? {}).some((value) => value.includes('secrets.')))) expect(environment).toBe('release')
    }
  })
})
