/** The tarball as its users have it: what is in it, how it resolves, compiles and runs. */
import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { build } from 'esbuild'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../scripts/build/bundle.ts'
import { declarations } from '../../scripts/build/declarations.ts'
import { makeConsumer, makeTarball, root, run, type Tarball } from '../../scripts/pack/tarball.ts'
import { BUNDLED, PRINTED, PROGRAM, REQUIRED, SETUPS } from './consumer.ts'

let folder = ''
let tarball: Tarball
/** A project without Prism, and one with it. */
let bare = ''
let full = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bill-sdk-'))
  tarball = await makeTarball(folder)
  bare = await makeConsumer(join(folder, 'bare'), [tarball.path])
  full = join(folder, 'full')
  await cp(bare, full, { recursive: true, verbatimSymlinks: true })
  await mkdir(join(full, 'node_modules/@stoplight'))
  for (const name of ['prism-core', 'prism-http', 'prism-http-server']) await symlink(join(root, 'node_modules/@stoplight', name), join(full, 'node_modules/@stoplight', name))
})

afterAll(() => rm(folder, { recursive: true }))

const node = (...args: string[]): Promise<string> => run(process.execPath, args, full)
const inRoot = (name: string): string => join(root, 'node_modules', name)
const write = (name: string, text: string): Promise<void> => writeFile(join(full, name), text)

describe('the tarball', () => {
  it('holds the build, the description, and nothing of the workshop', () => {
    const names = tarball.files.map(({ path }) => path).toSorted()
    const scripts = names.filter((name) => name.endsWith('.js'))
    console.log(`${tarball.path.split('/').at(-1)}: ${(tarball.size / 1000).toFixed(0)} kB packed, ${(tarball.unpackedSize / 1000).toFixed(0)} kB unpacked, ${names.length} files`)
    for (const { path, size } of tarball.files) if (!path.startsWith('dist/types/')) console.log(`${String(size).padStart(9)}  ${path}`)
    expect(names.filter((name) => !/^dist\/types\/(src|generated)\/[\w/-]+\.d\.ts$|^dist\/[\w-]+\.js(\.map)?$/.test(name))).toEqual(['LICENSE', 'README.md', 'generated/openapi.json', 'package.json'])
    expect(scripts).toEqual(expect.arrayContaining(['dist/index.js', 'dist/webhooks.js', 'dist/testing.js', 'dist/bill-mock.js']))
    expect(scripts.length).toBeLessThan(10)
    expect(tarball.size).toBeLessThan(600_000)
  })

  it('has a source map with the whole source beside each script', async () => {
    for (const { path } of tarball.files.filter(({ path }) => path.endsWith('.js'))) {
      const map = JSON.parse(await readFile(join(bare, `node_modules/bill-sdk/${path}.map`), 'utf8')) as { sources: string[]; sourcesContent: (string | null)[] }
      expect(map.sources.filter((source) => !/^\.\.\/(src|generated)\//.test(source))).toEqual([])
      expect(map.sourcesContent).toHaveLength(map.sources.length)
      expect(map.sourcesContent).not.toContain(null)
    }
  })

  it('comes out the same from a second build', async () => {
    for (const [name, text] of Object.entries({ ...(await bundle(root)), ...declarations(root) }))
      expect(await readFile(join(bare, 'node_modules/bill-sdk/dist', name), 'utf8').catch(() => 'missing'), name).toBe(text)
  })

  it('is clean for publint', async () => {
    const { messages } = await publint({ pkgDir: join(bare, 'node_modules/bill-sdk'), pack: false, strict: true })
    expect(messages).toEqual([])
  })

  it('is clean for attw: every entry resolves to its types', async () => {
    const text = await run(process.execPath, [inRoot('@arethetypeswrong/cli/dist/index.js'), tarball.path, '--profile', 'esm-only', '--format', 'table-flipped'], folder)
    console.log(stripVTControlCharacters(text.slice(text.indexOf('┌'))))
    for (const entry of ['bill-sdk', 'bill-sdk/webhooks', 'bill-sdk/testing']) expect(text).toContain(`"${entry}"`)
  })
})

describe('the installed package', () => {
  it.each(Object.entries(SETUPS))('compiles in a project with %s', async (_title, setup) => {
    await write('main.ts', PROGRAM)
    const options = { target: 'es2022', strict: true, noEmit: true, skipLibCheck: false, typeRoots: [inRoot('@types')], ...setup }
    await write('tsconfig.json', JSON.stringify({ compilerOptions: options, files: ['main.ts'] }))
    expect(await node(inRoot('typescript/bin/tsc'), '-p', '.')).toBe('')
  })

  it('runs as an ES module', async () => {
    await write('main.ts', PROGRAM)
    await build({ entryPoints: [join(full, 'main.ts')], outfile: join(full, 'main.js'), format: 'esm', target: 'es2022' })
    expect(JSON.parse(await node('main.js'))).toEqual(PRINTED)
  })

  it('runs by require(), without a flag', async () => {
    await write('main.cjs', REQUIRED)
    expect(JSON.parse(await node('main.cjs'))).toEqual({ openapi: expect.stringMatching(/^3\.1/), name: 'bill-sdk', results: true, forged: true })
  })

  it('bundles for a browser', async () => {
    await write('bundled.js', BUNDLED)
    const { outputFiles, metafile } = await build({ entryPoints: [join(full, 'bundled.js')], bundle: true, format: 'esm', platform: 'browser', minify: true, write: false, metafile: true, logLevel: 'silent' })
    expect(Object.keys(metafile.inputs).filter((name) => name.includes('prism'))).toEqual([])
    console.log(`bundled and minified, all of the client: ${outputFiles.map(({ text }) => text.length)} bytes`)
  })
})

describe('bill-mock', () => {
  const bin = (project: string): string => join(project, 'node_modules/.bin/bill-mock')

  it('answers like BILL, and stops when told', async () => {
    const child = spawn(bin(full), ['--port', '0'], { cwd: full })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    const text = await new Promise<string>((resolve, reject) => {
      let told = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => ((told += String(chunk)), /Ctrl\+C/.test(told) && resolve(told)))
      void ended.then((code) => reject(new Error(`ended with ${code}: ${told}`)))
    })
    const url = /BILL_BASE_URL=(\S+)/.exec(text)?.[1] ?? ''
    const answer = await fetch(`${url}/connect/v3/vendors`, { headers: { devKey: 'any', sessionId: 'any' } })
    expect(answer.status).toBe(200)
    const refused = await fetch(`${url}/connect/v3/vendors`, { method: 'POST', headers: { devKey: 'any', sessionId: 'any', 'Content-Type': 'application/json' }, body: '{"name":5}' })
    expect(JSON.stringify(await refused.json())).toMatch(/"name: [^"]*must be string"/)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  it('explains itself', async () => {
    expect(await run(bin(bare), ['--help'], bare)).toContain('Usage: bill-mock')
  })

  it('says how to add Prism where it is missing', async () => {
    const { peerDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { peerDependencies: Record<string, string> }
    const versions = Object.entries(peerDependencies).map(([name, range]) => `${name}@${range.slice(1)}`)
    await expect(run(bin(bare), ['--port', '0'], bare)).rejects.toThrow(`npm install --save-dev ${versions.join(' ')}`)
  })

  it('refuses a port that is none', async () => {
    await expect(run(bin(full), ['--port', '70000'], full)).rejects.toThrow('--port must be a number from 0 to 65535, not "70000".')
    await expect(run(bin(full), [], full, { PORT: 'x' })).rejects.toThrow('PORT must be a number from 0 to 65535, not "x".')
  })
})

describe('startMock without Prism', () => {
  it('rejects with a ConfigurationError that names the command', async () => {
    const program = `import { ConfigurationError } from 'bill-sdk'
      import { startMock } from 'bill-sdk/testing'
      const error = await startMock().catch((error) => error)
      console.log(error instanceof ConfigurationError, error.message)`
    expect(await run(process.execPath, ['--input-type=module', '--eval', program], bare)).toMatch(/^true [^]*npm install --save-dev @stoplight\/prism-core@/)
  })
})
