/** The documentation states true facts about this repository: links, commands, files, dependencies and counts. */
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documents, guides, listFiles, proseOf, readText, repositoryDocuments, ROOT } from './documents.ts'

interface PackageJson {
  readonly repository: { readonly url: string }
  readonly scripts: Record<string, string>
  readonly dependencies: Record<string, string>
  readonly devDependencies: Record<string, string>
  readonly peerDependencies: Record<string, string>
  readonly peerDependenciesMeta: Record<string, { optional: boolean }>
}
const readJson = <T>(name: string): T => JSON.parse(readText(name)) as T
const packageJson = readJson<PackageJson>('package.json')
const packageFiles = listFiles('packages', /^packages\/[^/]+\/package\.json$/)

/** The anchor that GitHub gives a heading. */
const toAnchor = (heading: string): string => heading.toLowerCase().replaceAll(/[^\w\s-]/g, '').trim().replaceAll(/\s/g, '-')

/** Whether the file exists and, if an anchor is given, has a heading for it. */
function exists(file: string, anchor?: string): boolean {
  if (!existsSync(join(ROOT, file))) return false
  return anchor === undefined || [...proseOf(readText(file)).matchAll(/^#+ (.+)$/gm)].some(([, heading = '']) => toAnchor(heading) === anchor)
}

describe('links', () => {
  it('lead to existing files and headings', () => {
    const broken = documents.flatMap((file) =>
      [...readText(file).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)]
        .filter(([, path, anchor]) => !exists(path ? join(dirname(file), path) : file, anchor))
        .map(([link]) => `${file}: ${link}`),
    )
    expect(broken).toEqual([])
  })

  it.each(['README.md', 'llms.txt'])('in %s include every guide', (file) => {
    expect(guides.filter((guide) => !readText(file).includes(`](${guide})`))).toEqual([])
  })

  it('in the README of a package work outside of this repository, too', () => {
    const files = `${packageJson.repository.url.slice('git+'.length, -'.git'.length)}/blob/main/`
    const links = packageFiles.map((file) => file.replace('package.json', 'README.md')).flatMap((file) => [...readText(file).matchAll(/\]\(([^)\s]*)\)/g)].map(([, link = '']) => ({ file, link })))
    const isDead = (link: string): boolean => (link.startsWith(files) ? !exists(link.slice(files.length)) : !/^https:|^#/.test(link))
    expect(links.filter(({ link }) => link.startsWith(files)).length).toBeGreaterThan(2)
    expect(links.filter(({ link }) => isDead(link))).toEqual([])
  })

  it('in the list of examples include every example', () => {
    const listed = [...readText('examples/README.md').matchAll(/^\| \[[^\]]+\]\(([^)]+)\) /gm)].map(([, name]) => name)
    expect(listed.toSorted()).toEqual(readdirSync(join(ROOT, 'examples')).filter((name) => name.endsWith('.ts')).concat('fleet/start.ts').toSorted())
  })
})

describe('guides on the code host', () => {
  it('have no syntax that only VitePress renders', () => {
    expect(guides.filter((guide) => /^:::|\{#[\w-]+\}|\{\{|^\[\[toc\]\]|^<script|^@include|^<<</m.test(proseOf(readText(guide))))).toEqual([])
  })

  it('name each tab in the first line of its code, because the code host shows no tabs', () => {
    const tabs = guides.flatMap((guide) => [...readText(guide).matchAll(/^```\w+ \[([^\]]+)\]\n(.*)$/gm)].map(([, name = '', line = '']) => ({ guide, name, line })))
    expect(tabs.length).toBeGreaterThan(8)
    expect(tabs.filter(({ name, line }) => !line.includes(name))).toEqual([])
  })
})

describe('commands and files', () => {
  it('named in documentation are scripts of package.json', () => {
    const unknown = documents.flatMap((file) =>
      [...readText(file).matchAll(/\bnpm (?:run ([\w:]+)|(test|start))\b/g)]
        .map(([, run, short]) => run ?? short ?? '')
        .filter((name) => !(name in packageJson.scripts))
        .map((name) => `${file}: npm run ${name}`),
    )
    expect(unknown).toEqual([])
  })

  it('listed in CONTRIBUTING as parts of `npm test` are its parts', () => {
    const [, row = ''] = /^\| `npm test` \| (.+) \|$/m.exec(readText('CONTRIBUTING.md')) ?? []
    const named = [...row.matchAll(/`([\w:]+)`/g)].map(([, name]) => name)
    const [, tasks = ''] = /^turbo run ((?:[\w/:#]+ )+)/.exec(packageJson.scripts['test'] ?? '') ?? []
    expect(named.toSorted()).toEqual(tasks.trim().split(' ').map((task) => task.replace('//#', '')).toSorted())
  })

  it.each(repositoryDocuments)('named in %s exist', (file) => {
    const paths = [...readText(file).matchAll(/(?<![\w/.@-])(?:spec|src|scripts|generated|packages|test|docs|examples|bench|\.ci|\.github|\.changeset)\/[\w./-]*/g)]
    const missing = paths.map(([path]) => path.replace(/\.$/, '')).filter((path) => !existsSync(join(ROOT, path)))
    expect(missing).toEqual([])
  })
})

describe('dependencies', () => {
  const decision = readText('docs/decisions/dependencies.md')

  it('are all in the decision record, each with a reason', () => {
    const rows = [...decision.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].filter(([, name]) => !/^(package|-+)$/.test(name ?? ''))
    const named = rows.flatMap(([, names = '']) => names.split(', '))
    const packages = packageFiles.flatMap((file) => Object.keys(readJson<Partial<PackageJson>>(file).dependencies ?? {}))
    expect(packages.length).toBeGreaterThan(0)
    expect([...new Set(named)].toSorted()).toEqual([...new Set([...Object.keys(packageJson.dependencies), ...Object.keys(packageJson.devDependencies), ...packages])].toSorted())
  })

  it('of the bench are in the decision record, with their versions', () => {
    for (const [name, version] of Object.entries(readJson<PackageJson>('bench/package.json').dependencies)) expect(decision).toContain(`${name} ${version}`)
  })

  it('are pinned to exact versions, and peers are optional', () => {
    const all = ['package.json', ...packageFiles].flatMap((file) => Object.entries({ ...readJson<PackageJson>(file).dependencies, ...readJson<PackageJson>(file).devDependencies }))
    // The packages import this repository's own bill-sdk by name.
    expect(all.filter(([name, version]) => !/^\d+\.\d+\.\d+$/.test(version) && name !== 'bill-sdk')).toEqual([])
    expect(Object.keys(packageJson.peerDependencies).filter((name) => !packageJson.peerDependenciesMeta[name]?.optional)).toEqual([])
  })
})

describe('the command that installs Prism', () => {
  it('is the same in the error message, the guide and package.json', () => {
    const [command = ''] = /npm install --save-dev @stoplight[^'\n]+/.exec(readText('src/testing/prism.ts')) ?? []
    expect(readText('docs/guides/testing.md')).toContain(`${command}\n`)
    const named = [...command.matchAll(/(@stoplight\/[\w-]+)@(\S+)/g)].map(([, name, version]) => [name, version])
    expect(named).toEqual(Object.keys(packageJson.peerDependencies).map((name) => [name, packageJson.devDependencies[name]]))
  })
})

describe('counts of operations and events', () => {
  const { paths, webhooks } = readJson<{ paths: Record<string, object>; webhooks: object }>('generated/openapi.json')
  const operations = Object.values(paths).flatMap((path) => Object.keys(path).filter((method) => /^(get|put|post|patch|delete)$/.test(method))).length

  it.each(['README.md', 'docs/index.md', 'docs/guides/command-line.md', 'docs/comparison.md', 'CHANGELOG.md'])('in %s match the OpenAPI description', (name) => {
    const text = readText(name)
    expect([...text.matchAll(/(\d+) operations(?! of Spend)/g)].map(([, number]) => number)).toContain(String(operations))
    for (const [, number] of text.matchAll(/(\d+) webhook\s+events/g)) expect(number).toBe(String(Object.keys(webhooks).length))
  })
})
