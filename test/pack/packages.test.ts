/** What holds for every package: its tarball, its page on npm, and that all of them are installed together. */
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join, posix, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { publint } from 'publint'
import { describe, expect, inject, it } from 'vitest'
import { listPackages } from '../../scripts/pack/packages.ts'
import { root, run } from '../../scripts/pack/tarball.ts'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly author: string
  readonly license: string
  readonly engines: object
  readonly files: readonly string[]
  readonly exports?: Readonly<Record<string, unknown>>
  readonly repository: { readonly url: string; readonly directory?: string }
  readonly homepage: string
  readonly bugs: { readonly url: string }
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

const project = inject('packagesProject')
const tarballs = inject('tarballs')
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split('\n')
const json = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8')) as T
const installed = (name: string): string => join(project, 'node_modules', name)

it('every package has a tarball, and all are installed together in one version', async () => {
  const packages = listPackages(root)
  expect(packages.length).toBeGreaterThan(1)
  expect(tarballs.map(({ name }) => name)).toEqual(packages.map(({ manifest }) => manifest.name))
  expect([...new Set(tarballs.map(({ version }) => version))]).toEqual([packages[0].manifest.version])
  // npm fails if a package is missing, invalid, or outside the range of a peer.
  const { dependencies } = JSON.parse(await run('npm', ['ls', '--json'], project)) as { dependencies: Record<string, { version: string }> }
  for (const { name, version } of tarballs) expect(dependencies[name]?.version, name).toBe(version)
})

describe.each(listPackages(root).map(({ folder, manifest }) => ({ name: manifest.name, folder: relative(root, folder) })))('the package $name', ({ name, folder }) => {
  const tarball = tarballs.find((one) => one.name === name)
  const names = tarball?.files.map(({ path }) => path) ?? []
  const manifest = (): Promise<Manifest> => json(join(installed(name), 'package.json'))

  it('contains what it lists, a README and a license, and no sources or tests', async () => {
    const { files } = await manifest()
    expect(names).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']))
    const listed = (path: string): boolean => files.some((entry) => path === entry || path.startsWith(`${entry}/`))
    expect(names.filter((path) => !['LICENSE', 'README.md', 'package.json'].includes(path) && !listed(path))).toEqual([])
    expect(names.filter((path) => /(^|\/)(test|node_modules)\/|\.map$|\.[cm]?ts$/.test(path) && !/^dist\/[\w-]+\.d\.c?ts$/.test(path))).toEqual([])
  })

  it('passes publint', async () => {
    expect((await publint({ pkgDir: installed(name), pack: false, strict: true })).messages).toEqual([])
  })

  it('passes attw in every mode of module resolution', async () => {
    const entryPoints = Object.keys((await manifest()).exports ?? {}).filter((path) => path !== './package.json').map((path) => posix.join(name, path))
    if (!entryPoints.length) return
    const text = await run(process.execPath, [join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'), tarball?.path ?? '', '--format', 'table-flipped'], root)
    console.log(stripVTControlCharacters(text.slice(text.indexOf('┌'))))
    for (const entryPoint of entryPoints) expect(text).toContain(`"${entryPoint}"`)
  })

  it('needs the packages of this repository as peers, from this version on', async () => {
    const { version, dependencies = {}, peerDependencies = {} } = await manifest()
    const own = tarballs.map((one) => one.name)
    expect(Object.keys(dependencies).filter((dependency) => own.includes(dependency))).toEqual([])
    const peers = Object.entries(peerDependencies).filter(([peer]) => own.includes(peer))
    expect(peers).toEqual(peers.map(([peer]) => [peer, `^${version}`]))
    expect('bill-sdk' in peerDependencies).toBe(name !== 'bill-sdk')
  })

  it('has a page that names the repository, the homepage, where to report bugs, the author and the license', async () => {
    const { repository, homepage, bugs, author, license, engines } = await manifest()
    const url = repository.url.replace(/^git\+(.*)\.git$/, '$1')
    expect(url).toMatch(/^https:\/\/github\.com\/[\w-]+\/bill-sdk$/)
    expect(repository.directory ?? '').toBe(folder)
    expect([homepage, bugs.url]).toEqual([`${url}#readme`, `${url}/issues`])
    expect([author, license]).not.toContain('')
    expect(engines).toEqual({ node: '>=20.19' })
  })

  it('has a README whose relative links lead to files of the repository', async () => {
    const isTracked = (path: string): boolean => tracked.includes(path) || tracked.some((file) => file.startsWith(`${path.replace(/\/$/, '')}/`))
    const readme = (await readFile(join(installed(name), 'README.md'), 'utf8')).replaceAll(/```[^]*?```/g, '')
    const links = [...readme.matchAll(/\]\(<?([^)\s>]+)|(?:href|src)="([^"]+)"/g)].map(([, markdown, html]) => markdown ?? html ?? '')
    expect(links.length).toBeGreaterThan(0)
    const relativeLinks = links.filter((link) => !/^(https?:|mailto:|#)/.test(link))
    // The page resolves links against the folder of the package. It cannot resolve a link that starts at the root of the repository.
    expect(relativeLinks.filter((link) => link.startsWith('/') || !isTracked(posix.normalize(posix.join(folder, link.replace(/[#?].*$/, '')))))).toEqual([])
  })
})
