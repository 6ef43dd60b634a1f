/** The contents of the tarball, and of the package page on npm. */
import { execFileSync } from 'node:child_process'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { publint } from 'publint'
import { describe, expect, inject, it } from 'vitest'
import { root, run } from '../../scripts/pack/tarball.ts'

const ENTRY_POINTS = ['index', 'raw', 'webhooks', 'testing']
const installed = join(inject('bareProject'), 'node_modules/bill-sdk')
const names = inject('tarball').files.map(({ path }) => path)
const read = (name: string): Promise<string> => readFile(join(installed, name), 'utf8')

interface Manifest {
  name: string
  repository: { url: string }
  homepage: string
  bugs: { url: string }
  author: string
}

describe('the tarball', () => {
  it('contains the build and the OpenAPI description, and nothing else of the repository', () => {
    const { path, size, unpackedSize, files } = inject('tarball')
    console.log(`${path.split('/').at(-1)}: ${(size / 1000).toFixed(0)} kB packed, ${(unpackedSize / 1000).toFixed(0)} kB unpacked, ${names.length} files`)
    for (const file of files) if (file.size > 20_000) console.log(`${String(file.size).padStart(9)}  ${file.path}`)
    expect(names.filter((name) => !name.startsWith('dist/')).toSorted()).toEqual(['LICENSE', 'README.md', 'generated/openapi.json', 'package.json'])
    expect(names.filter((name) => name.startsWith('dist/') && !/^dist\/[\w-]+\.(js|cjs|d\.ts|d\.cts)$/.test(name))).toEqual([])
    for (const entryPoint of ENTRY_POINTS) for (const ending of ['js', 'cjs', 'd.ts', 'd.cts']) expect(names).toContain(`dist/${entryPoint}.${ending}`)
  })

  it('stays small, packed and installed', async () => {
    const modules = join(inject('bareProject'), 'node_modules')
    const entries = (await readdir(modules, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    const sizes = await Promise.all(entries.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size))
    const installedSize = sizes.reduce((sum, size) => sum + size, 0)
    console.log(`npm install bill-sdk: ${(installedSize / 1000).toFixed(0)} kB in ${entries.length} files, with dependencies`)
    expect(inject('tarball').size).toBeLessThan(500_000)
    expect(installedSize).toBeLessThan(4_000_000)
  })

  it.each(['index.js', 'index.cjs', 'raw.js', 'raw.cjs'])('has %s in one file, so that a program starts fast', async (file) => {
    const script = await read(`dist/${file}`)
    expect(script).not.toMatch(/(?:from|require\()\s*["']\.\//)
    const sources = [...script.matchAll(/^\/\/(?:#region)? ((?:src|generated)\/\S+)$/gm)].map(([, source]) => source)
    expect(sources.length).toBeGreaterThan(15)
    expect(new Set(sources).size).toBe(sources.length)
    // A bundler may copy the constant to each place that uses it.
    expect(script.split('vendors /connect/v3/vendors').length - 1).toBe(1)
  })

  it('imports the types of openapi-fetch only in bill-sdk/raw', async () => {
    const declarations = names.filter((name) => /\.d\.c?ts$/.test(name))
    const users = await Promise.all(declarations.map(async (name) => ((await read(name)).includes("openapi-fetch'") || (await read(name)).includes('openapi-fetch"') ? [name] : [])))
    expect(users.flat()).toEqual(['dist/raw.d.cts'])
  })

  it('has declarations without private fields, which would bind a client to one format', async () => {
    for (const name of names.filter((name) => name.endsWith('.d.cts'))) expect(await read(name), name).not.toMatch(/^\s*(#private|private |protected )/m)
  })

  it('passes publint', async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true })
    expect(messages).toEqual([])
  })

  it('passes attw in every mode of module resolution', async () => {
    const text = await run(process.execPath, [join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'), inject('tarball').path, '--format', 'table-flipped'], root)
    console.log(stripVTControlCharacters(text.slice(text.indexOf('┌'))))
    for (const entryPoint of ['bill-sdk', 'bill-sdk/raw', 'bill-sdk/webhooks', 'bill-sdk/testing', 'bill-sdk/openapi.json']) expect(text).toContain(`"${entryPoint}"`)
  })
})

describe('the package page', () => {
  it('names the repository, the homepage, where to report bugs, and the author', async () => {
    const { repository, homepage, bugs, author } = JSON.parse(await read('package.json')) as Manifest
    const url = repository.url.replace(/^git\+(.*)\.git$/, '$1')
    expect(url).toMatch(/^https:\/\/github\.com\/[\w-]+\/bill-sdk$/)
    expect([homepage, bugs.url]).toEqual([`${url}#readme`, `${url}/issues`])
    expect(author).not.toBe('')
  })

  it('has a README whose relative links lead to files of the repository', async () => {
    const tracked = new Set(execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split('\n'))
    const isTracked = (path: string): boolean => tracked.has(path) || [...tracked].some((file) => file.startsWith(`${path.replace(/\/$/, '')}/`))
    const readme = (await read('README.md')).replaceAll(/```[^]*?```/g, '')
    const links = [...readme.matchAll(/\]\(<?([^)\s>]+)|(?:href|src)="([^"]+)"/g)].map(([, markdown, html]) => markdown ?? html ?? '')
    const relative = links.filter((link) => !/^(https?:|mailto:|#)/.test(link))
    expect(links.length).toBeGreaterThan(0)
    // The page resolves links against the repository. It cannot resolve a link that leaves the repository or starts at its root.
    expect(relative.filter((link) => link.startsWith('/') || !isTracked(posix.normalize(link.replace(/[#?].*$/, ''))))).toEqual([])
  })
})
