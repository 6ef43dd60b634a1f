/** The contents of the tarball of bill-sdk. packages.test.ts has what holds for every package. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import type { Tarball } from '../../scripts/pack/tarball.ts'

const ENTRY_POINTS = ['index', 'raw', 'webhooks', 'testing']
const installed = join(inject('bareProject'), 'node_modules/bill-sdk')
const [tarball] = inject('tarballs') as [Tarball]
const names = tarball.files.map(({ path }) => path)
const read = (name: string): Promise<string> => readFile(join(installed, name), 'utf8')

describe('the tarball', () => {
  it('contains the build and the OpenAPI description, and nothing else of the repository', () => {
    const { path, size, unpackedSize, files } = tarball
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
    expect(tarball.size).toBeLessThan(500_000)
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
})
