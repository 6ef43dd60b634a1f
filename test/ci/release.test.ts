/** The release scripts, in a copy of the repository with a remote that is a folder. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { ROOT } from './workflow-rules.ts'

const folder = mkdtempSync(join(tmpdir(), 'bill-sdk-release-'))
afterAll(() => rmSync(folder, { recursive: true }))

const copy = join(folder, 'copy')
const run = (file: string, args: string[], env: Record<string, string> = {}): string => execFileSync(file, args, { cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
const git = (...args: string[]): string => run('git', ['-c', 'user.name=test', '-c', 'user.email=test@bill.example', ...args])

/** A remote, a clone with only the files that a release reads, and one changeset. */
function createCopy(): void {
  mkdirSync(copy)
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/gh'), '#!/bin/sh\n', { mode: 0o755 })
  execFileSync('git', ['init', '--quiet', '--bare', join(folder, 'remote')])
  execFileSync('cp', ['-R', ...['package.json', 'package-lock.json', 'CHANGELOG.md', '.github'].map((name) => join(ROOT, name)), copy])
  mkdirSync(join(copy, '.changeset'))
  execFileSync('cp', [join(ROOT, '.changeset/config.json'), join(copy, '.changeset')])
  writeFileSync(join(copy, '.changeset/one.md'), "---\n'bill-sdk': minor\n---\n\nA test.\n")
  writeFileSync(join(copy, '.gitignore'), 'node_modules\n')
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', join(folder, 'remote'))
  git('add', '--all')
  git('commit', '--quiet', '--message', 'first')
}

it('a release becomes a pull request with the next version, and takes over nothing else', () => {
  createCopy()
  const { version, workspaces } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as { version: string; workspaces: string[] }
  const next = version.replace(/\.(\d+)\.\d+$/, (_, minor) => `.${Number(minor) + 1}.0`)
  const output = join(folder, 'output')
  writeFileSync(output, '')
  run('.github/release/prepare.sh', [], { GITHUB_OUTPUT: output, npm_config_offline: 'true' })
  expect(readFileSync(output, 'utf8')).toBe(`version=${next}\nnext=propose\n`)

  const files = ['.changeset/one.md', 'CHANGELOG.md', 'package-lock.json', 'package.json']
  expect(git('diff', '--name-only').trim().split('\n')).toEqual(files)
  // What a manipulated dependency could add to the patch.
  writeFileSync(join(copy, '.github/release/pack.sh'), '#!/bin/sh\n')
  writeFileSync(join(copy, 'release.patch'), git('diff', '--binary'))
  git('checkout', '--quiet', '.')
  run('.github/release/propose.sh', [], { VERSION: next, PATH: `${join(folder, 'bin')}:${process.env['PATH']}` })
  expect(git('show', '--name-only', '--format=%s', 'origin/next-release').trim().split(/\n+/)).toEqual([`Release ${next}`, ...files])
  expect(JSON.parse(git('show', 'origin/next-release:package.json'))).toMatchObject({ version: next, workspaces })
  expect(git('status', '--porcelain')).toBe('')
}, 60_000)
