/** The release scripts and the step that publishes, in a copy of the repository. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ADDED, createCopy, type Copy } from './release-copy.ts'
import { ROOT } from './workflow-rules.ts'

const copies: Copy[] = []
afterEach(() => copies.splice(0).forEach((copy) => copy.remove()))

function create(changesets: Record<string, string>): Copy {
  const copy = createCopy(changesets)
  copies.push(copy)
  return copy
}

/** @returns what the script wrote for the jobs after it. */
function prepare(copy: Copy): string {
  const file = join(copy.folder, 'output')
  writeFileSync(file, '')
  copy.run('.github/release/prepare.sh', [], { GITHUB_OUTPUT: file })
  return readFileSync(file, 'utf8')
}

function increment(version: string, type: string): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  if (type === 'major') return `${major + 1}.0.0`
  return type === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}

/** The newest section of a changelog. */
const section = (changelog: string): string => changelog.split(/^## /m)[1] ?? ''

describe('the next version', () => {
  it.each([
    ['patch', 'bill-sdk'],
    ['minor', 'bill-sdk-emulator'],
    ['major', 'bill-sdk'],
  ])('after a %s change in %s is that of all packages, and the range of each peer begins with it', (type, changed) => {
    const copy = create({ [changed]: type })
    const next = increment(copy.version, type)
    copy.run('node_modules/.bin/tsx', ['scripts/release/index.ts'])
    expect(copy.names).toEqual(expect.arrayContaining(['bill-sdk', 'bill-sdk-emulator', ADDED]))
    for (const { name, version, peerDependencies = {}, dependencies = {} } of copy.manifests()) {
      expect(version, name).toBe(next)
      for (const [peer, range] of Object.entries(peerDependencies)) if (copy.names.includes(peer)) expect(range, `${peer}, a peer of ${name}`).toBe(`^${next}`)
      expect(Object.keys(dependencies).filter((dependency) => copy.names.includes(dependency))).toEqual([])
    }
    // Nothing else of a manifest changes.
    for (const path of ['package.json', 'packages/emulator/package.json', 'packages/added/package.json']) {
      const lines = copy.git('diff', '-U0', '--', path).split('\n').filter((line) => line.startsWith('+ '))
      expect(lines.filter((line) => !/"version"|"bill-sdk[\w-]*": "\^/.test(line))).toEqual([])
    }
  }, 60_000)

  it('stands in the changelog of each package, with what changed and which peers it needs', () => {
    const copy = create({ 'bill-sdk-emulator': 'minor' })
    const next = increment(copy.version, 'minor')
    copy.run('node_modules/.bin/tsx', ['scripts/release/index.ts'])
    expect(section(copy.read('CHANGELOG.md'))).toBe(`${next}\n\nNo changes in this package.\n\n`)
    expect(section(copy.read('packages/emulator/CHANGELOG.md'))).toMatch(new RegExp(`^${next}\\n\\n### Minor Changes\\n\\n- \\w+: A test\\.\\n\\n### Patch Changes\\n\\n- Requires \`bill-sdk\` \\^${next}\\.\\n$`))
    const peers = copy.names.filter((name) => name !== ADDED).map((name) => `- Requires \`${name}\` ^${next}.\n`)
    const added = section(copy.read('packages/added/CHANGELOG.md'))
    for (const line of peers) expect(added).toContain(line)
  }, 60_000)
})

it('a release becomes a pull request with the next version, and takes over nothing else', () => {
  const copy = create({ 'bill-sdk': 'minor' })
  const next = increment(copy.version, 'minor')
  expect(prepare(copy)).toBe(`version=${next}\nnext=propose\n`)
  const files = ['.changeset/one.md', ...['', 'packages/added/', 'packages/emulator/'].map((folder) => `${folder}CHANGELOG.md`), 'package-lock.json', ...['', 'packages/added/', 'packages/emulator/'].map((folder) => `${folder}package.json`)]
  const changed = copy.git('diff', '--name-only').trim().split('\n')
  expect(changed).toEqual(expect.arrayContaining(files))
  expect(changed.filter((path) => !/^(\.changeset\/one\.md|package-lock\.json|(packages\/[\w-]+\/)?(package\.json|CHANGELOG\.md))$/.test(path))).toEqual([])

  // What a manipulated dependency could add to the patch.
  writeFileSync(join(copy.folder, '.github/release/pack.sh'), '#!/bin/sh\n')
  mkdirSync(join(copy.folder, 'packages/emulator/src'))
  writeFileSync(join(copy.folder, 'packages/emulator/src/package.json'), '{}\n')
  copy.git('add', '--intent-to-add', 'packages')
  writeFileSync(join(copy.folder, 'release.patch'), copy.git('diff', '--binary'))
  copy.git('reset', '--quiet', '--hard')
  copy.git('clean', '--quiet', '--force', '-d', 'packages')
  copy.run('.github/release/propose.sh', [], { VERSION: next })
  expect(copy.git('show', '--name-only', '--format=%s', 'origin/next-release').trim().split(/\n+/)).toEqual([`Release ${next}`, ...changed])
  expect(JSON.parse(copy.git('show', 'origin/next-release:package.json'))).toMatchObject({ version: next, workspaces: ['packages/*'] })
  expect(copy.git('status', '--porcelain')).toBe('')
}, 60_000)

describe('a version that was merged', () => {
  it('is published until every package is on npm', () => {
    const copy = create({})
    const { version, names } = copy
    expect(prepare(copy)).toBe(`version=${version}\nnext=publish\n`)
    copy.publish(...names.slice(0, -1).map((name) => `${name}@${version}`))
    expect(prepare(copy)).toBe(`version=${version}\nnext=publish\n`)
    copy.publish(`${names.at(-1)}@${version}`)
    expect(prepare(copy)).toBe(`version=${version}\nnext=nothing\n`)
    expect(copy.git('status', '--porcelain')).toBe('')
  }, 60_000)

  it('names the repository of the workflow in every package', () => {
    const copy = create({})
    // Building takes minutes; test/pack does it.
    writeFileSync(join(copy.folder, 'package.json'), copy.read('package.json').replace(/"tarballs": ".*"/, '"tarballs": "true"'))
    copy.run('.github/release/pack.sh', [], { GITHUB_SERVER_URL: 'https://git.example', GITHUB_REPOSITORY: 'owner/name' })
    for (const manifest of copy.manifests()) expect(manifest).toMatchObject({ repository: { type: 'git', url: 'git+https://git.example/owner/name.git' }, homepage: 'https://git.example/owner/name#readme' })
  }, 60_000)
})

describe('the step that publishes', () => {
  const { jobs } = parse(readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8')) as { jobs: Record<string, { steps: { run?: string }[] }> }
  const step = jobs['publish']?.steps.at(-1)?.run ?? ''
  const publishOf = (name: string, version: string): string => `publish ./${name}-${version}.tgz --ignore-scripts --provenance --access public`

  it('publishes every tarball, bill-sdk first, and repeats only what failed', () => {
    const copy = create({})
    const { names, version } = copy
    for (const name of names) writeFileSync(join(copy.folder, `${name}-${version}.tgz`), '')
    const rest = names.slice(1).toSorted()
    const broken = rest.at(-1) ?? ''
    expect(copy.runStep(step, { VERSION: version, BROKEN: `./${broken}-${version}.tgz` })).toBe(1)
    expect(copy.calls()).toEqual(['bill-sdk', ...rest].map((name) => publishOf(name, version)))
    expect(copy.runStep(step, { VERSION: version })).toBe(0)
    expect(copy.calls().slice(names.length)).toEqual([publishOf(broken, version)])
    expect(copy.runStep(step, { VERSION: version })).toBe(0)
    expect(copy.calls()).toHaveLength(names.length + 1)
  })
})
