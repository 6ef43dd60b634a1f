/** The packages of this repository: bill-sdk in the root, and those in `workspaces`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Manifest {
  readonly name: string
  readonly version: string
  readonly workspaces?: readonly string[]
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

export interface Package {
  readonly folder: string
  readonly manifest: Manifest
}

export const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest

/** @returns every package, after the packages that it depends on. bill-sdk is the first. */
export function listPackages(root: string): readonly [Package, ...Package[]] {
  const main = { folder: root, manifest: readManifest(root) }
  const folders = (main.manifest.workspaces ?? []).flatMap((pattern) => expand(root, pattern))
  const rest = folders.map((folder) => ({ folder, manifest: readManifest(folder) }))
  const sorted: [Package, ...Package[]] = [main]
  while (rest.length) {
    const index = rest.findIndex(({ manifest }) => !rest.some((other) => dependsOn(manifest, other.manifest.name)))
    if (index < 0) throw new Error(`These packages depend on each other: ${rest.map(({ manifest }) => manifest.name).join(', ')}.`)
    sorted.push(...rest.splice(index, 1))
  }
  return sorted
}

const dependsOn = ({ dependencies, peerDependencies }: Manifest, name: string): boolean => name in { ...dependencies, ...peerDependencies }

/** @param pattern `folder/*`, the only pattern that this repository uses. */
function expand(root: string, pattern: string): string[] {
  const [parent = '', rest] = pattern.split('/*')
  if (rest !== '') throw new Error(`A pattern in \`workspaces\` must end with /*, not be "${pattern}".`)
  return readdirSync(join(root, parent)).toSorted().map((name) => join(root, parent, name)).filter((folder) => existsSync(join(folder, 'package.json')))
}
