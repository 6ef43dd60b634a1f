/** A scratch copy of what a release reads: the manifests of all packages and of one that does not exist yet, a remote that is a folder, and stand-ins for npm and gh. */
import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { listPackages, type Manifest } from '../../scripts/pack/packages.ts'
import { ROOT } from './workflow-rules.ts'

/** A package that somebody adds. It needs each other package. */
export const ADDED = 'bill-sdk-added'

/** `npm view` and `npm publish` of a registry that is a file with one `name@version` per line. Every other command is npm's. */
const FAKE_NPM = `#!/bin/bash
case "$1" in
  view) grep -qxF -- "$2" "$REGISTRY" && echo "\${2##*@}" ;;
  publish)
    echo "$@" >>"$REGISTRY.calls"
    [ "$2" != "$BROKEN" ] || exit 1
    name="\${2#./}"; name="\${name%-"$VERSION.tgz"}"
    echo "$name@$VERSION" >>"$REGISTRY"
    ;;
  *) exec "$REAL_NPM" "$@" ;;
esac
`

export interface Copy {
  readonly folder: string
  readonly version: string
  /** The names of all packages, that of bill-sdk first. */
  readonly names: readonly string[]
  read(path: string): string
  manifests(): Manifest[]
  git(...args: string[]): string
  /** Runs a program. @throws if it fails. */
  run(file: string, args: readonly string[], env?: Record<string, string>): string
  /** Runs a step of a workflow. @returns its exit code. */
  runStep(text: string, env: Record<string, string>): number | null
  /** What the registry holds. */
  publish(...packages: string[]): void
  /** The calls of `npm publish`. */
  calls(): string[]
  remove(): void
}

const execute = (cwd: string, file: string, args: readonly string[], env: Record<string, string> = {}): string =>
  execFileSync(file, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })

/** @param changesets the packages that changed, and how much. */
export function createCopy(changesets: Readonly<Record<string, string>>): Copy {
  const outer = mkdtempSync(join(tmpdir(), 'bill-sdk-release-'))
  const folder = join(outer, 'copy')
  const registry = join(outer, 'registry')
  copyFiles(folder, changesets)
  createCommands(join(outer, 'bin'))
  writeFileSync(registry, '')
  const env = { PATH: `${join(outer, 'bin')}:${process.env['PATH']}`, REGISTRY: registry, REAL_NPM: execute(outer, 'which', ['npm']).trim(), npm_config_offline: 'true' }
  const git = (...args: string[]): string => execute(folder, 'git', ['-c', 'user.name=test', '-c', 'user.email=test@bill.example', ...args])
  execute(outer, 'git', ['init', '--quiet', '--bare', 'remote'])
  for (const args of ['init --quiet --initial-branch=main', 'remote add origin ../remote', 'add --all', 'commit --quiet --message first']) git(...args.split(' '))
  const packages = listPackages(folder)
  return {
    folder,
    version: packages[0].manifest.version,
    names: packages.map(({ manifest }) => manifest.name),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    manifests: () => listPackages(folder).map(({ manifest }) => manifest),
    git,
    run: (file, args, more = {}) => execute(folder, file, args, { ...env, ...more }),
    runStep: (text, more) => spawnSync('bash', ['-e', '-c', text], { cwd: folder, env: { ...process.env, ...env, ...more } }).status,
    publish: (...published) => appendFileSync(registry, published.map((name) => `${name}\n`).join('')),
    calls: () => (existsSync(`${registry}.calls`) ? readFileSync(`${registry}.calls`, 'utf8').trim().split('\n') : []),
    remove: () => rmSync(outer, { recursive: true }),
  }
}

function copyFiles(folder: string, changesets: Readonly<Record<string, string>>): void {
  const packages = listPackages(ROOT)
  const manifests = packages.map((one) => join(relative(ROOT, one.folder), 'package.json'))
  for (const path of [...manifests, 'package-lock.json', 'CHANGELOG.md', '.github', '.changeset/config.json', '.changeset/changelog.cjs', 'scripts/pack', 'scripts/release']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    cpSync(join(ROOT, path), join(folder, path), { recursive: true })
  }
  const { version } = packages[0].manifest
  const peerDependencies = { ...Object.fromEntries(packages.map(({ manifest }) => [manifest.name, `^${version}`])), 'left-alone': '>=1' }
  mkdirSync(join(folder, 'packages/added'))
  writeFileSync(join(folder, 'packages/added/package.json'), `${JSON.stringify({ name: ADDED, version, peerDependencies, peerDependenciesMeta: { 'left-alone': { optional: true } } }, null, 2)}\n`)
  const releases = Object.entries(changesets).map(([name, type]) => `'${name}': ${type}\n`)
  if (releases.length) writeFileSync(join(folder, '.changeset/one.md'), `---\n${releases.join('')}---\n\nA test.\n`)
  writeFileSync(join(folder, '.gitignore'), 'node_modules\noutput\n')
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
}

function createCommands(folder: string): void {
  mkdirSync(folder)
  writeFileSync(join(folder, 'gh'), '#!/bin/sh\n', { mode: 0o755 })
  writeFileSync(join(folder, 'npm'), FAKE_NPM, { mode: 0o755 })
}
