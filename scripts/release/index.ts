/**
 * `changeset version` for all packages of this repository. Run by .github/release/prepare.sh.
 *
 * Two things that changesets cannot do: version the root, and give a package that has a peer the version of that peer. It would raise that package to the next major
 * version. So while it runs, the root is a workspace, and peers of this repository are plain dependencies (docs/decisions/0037).
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { listPackages, readManifest, type Manifest } from '../pack/packages.ts'

const root = resolve(import.meta.dirname, '../..')
const packages = listPackages(root)
const names = new Set(packages.map(({ manifest }) => manifest.name))

const write = (folder: string, manifest: Manifest): void => writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)

/** What changesets reads. */
function prepare({ workspaces, peerDependencies = {}, ...manifest }: Manifest): Manifest {
  const peers = Object.entries(peerDependencies)
  const own = peers.filter(([name]) => names.has(name))
  return {
    ...manifest,
    ...(workspaces && { workspaces: [...workspaces, '.'] }),
    dependencies: { ...manifest.dependencies, ...Object.fromEntries(own) },
    peerDependencies: Object.fromEntries(peers.filter(([name]) => !names.has(name))),
  }
}

/** The manifest before, with the version and the ranges that changesets wrote. */
function merge(before: Manifest, { version, dependencies = {} }: Manifest): Manifest {
  const update = (ranges: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(Object.entries(ranges).map(([name, range]) => [name, dependencies[name] ?? range]))
  return {
    ...before,
    version,
    ...(before.dependencies && { dependencies: update(before.dependencies) }),
    ...(before.peerDependencies && { peerDependencies: update(before.peerDependencies) }),
  }
}

/** All versions move together, so a package can have a version in which nothing changed in it. */
function explainEmptySection(folder: string): void {
  const file = join(folder, 'CHANGELOG.md')
  if (!existsSync(file)) return
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/^(# .*\n+## .*\n+)(?=## |$)/, '$1No changes in this package.\n\n').trimEnd() + '\n')
}

try {
  for (const { folder, manifest } of packages) write(folder, prepare(manifest))
  execFileSync(process.execPath, [join(root, 'node_modules/@changesets/cli/bin.js'), 'version'], { cwd: root, stdio: 'inherit' })
} finally {
  for (const { folder, manifest } of packages) write(folder, merge(manifest, readManifest(folder)))
}
for (const { folder } of packages) explainEmptySection(folder)
