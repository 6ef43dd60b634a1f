/** The package in the tools of its users: Jest and bundlers. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import { rolldown } from 'rolldown'
import { describe, expect, inject, it } from 'vitest'
import { run } from '../../scripts/pack/tarball.ts'

describe('Jest in its default mode', () => {
  it('runs the client, the webhooks, the raw client and the mock', async () => {
    const folder = join(inject('project'), 'jest')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'jest-consumer', private: true }))
    await writeFile(join(folder, 'bill.test.js'), JEST_TEST)
    const { numPassedTests } = JSON.parse(await run(process.execPath, [join(inject('project'), 'node_modules/jest/bin/jest.js'), '--json'], folder)) as { numPassedTests: number }
    expect(numPassedTests).toBe(3)
  })
})

const JEST_TEST = `
const { Bill, NotFoundError } = require('bill-sdk')
const { createRawClient } = require('bill-sdk/raw')
const { startMock, signPayload } = require('bill-sdk/testing')
const { verifySignature } = require('bill-sdk/webhooks')

let mock
beforeAll(async () => { mock = await startMock() }, 60_000)
afterAll(() => mock.close())
const createClient = () => new Bill({ baseUrl: mock.url, devKey: 'any', username: 'any', password: 'any', organizationId: 'any' })

test('lists, and throws typed errors', async () => {
  const { results } = await createClient().vendors.list({ max: 5 })
  expect(results.length).toBeGreaterThan(0)
  await expect(createClient().vendors.get('009x', { headers: { Prefer: 'code=404' } })).rejects.toThrow(NotFoundError)
})
test('has a raw client', async () => {
  const { data } = await createRawClient(createClient()).GET('/connect/v3/vendors')
  expect(data.results.length).toBeGreaterThan(0)
})
test('verifies webhooks', async () => {
  expect(await verifySignature('{}', await signPayload('{}', 'key'), 'key')).toBe(true)
})
`

/** Settings for browsers and workers: bundling must work without Node's modules and without Prism. */
const BUNDLED = `
import { Bill } from 'bill-sdk'
import { createRawClient } from 'bill-sdk/raw'
import { verifySignature } from 'bill-sdk/webhooks'
export const list = (options) => createRawClient(new Bill(options)).GET('/connect/v3/vendors')
export { Bill, verifySignature }
`

/** Runs a bundle with a fetch stub. @returns the first ID of a list. */
async function firstId(file: string): Promise<string> {
  const program = `const { list, Bill } = await import(${JSON.stringify(file)})
    const fetch = async (input, init) => Response.json(new Request(input, init).url.endsWith('/login') ? { sessionId: 's' } : { results: [{ id: 'a' }] })
    const options = { devKey: 'k', username: 'u', password: 'p', organizationId: 'o', fetch }
    console.log((await list(options)).data.results[0].id + (await new Bill(options).vendors.list()).results[0].id)`
  return (await run(process.execPath, ['--input-type=module', '--eval', program], inject('bareProject'))).trim()
}

describe('bundlers, without Prism', () => {
  it.each([
    ['a browser', {}],
    ['a worker', { conditions: ['workerd', 'worker', 'browser'] }],
  ])('esbuild bundles for %s', async (_title, options) => {
    const project = inject('bareProject')
    const stdin = { contents: BUNDLED, resolveDir: project }
    const outfile = join(project, 'esbuild.mjs')
    const { metafile } = await build({ stdin, outfile, bundle: true, format: 'esm', platform: 'browser', minify: true, metafile: true, logLevel: 'silent', ...options })
    expect(Object.keys(metafile.inputs).filter((name) => /prism|\.cjs$/.test(name))).toEqual([])
    expect(await firstId(outfile)).toBe('aa')
  })

  it('esbuild leaves out what is not used', async () => {
    const stdin = { contents: `import { verifySignature } from 'bill-sdk/webhooks'; console.log(verifySignature)`, resolveDir: inject('bareProject') }
    const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', platform: 'browser', minify: true, write: false })
    expect(outputFiles[0]?.text.length).toBeLessThan(6000)
  })

  it('webpack bundles for the web', async () => {
    const project = inject('bareProject')
    const entry = join(project, 'webpack-entry.mjs')
    await writeFile(entry, BUNDLED)
    const config = { mode: 'production', target: ['web', 'es2022'], entry, context: project, experiments: { outputModule: true }, output: { path: project, filename: 'webpack.mjs', module: true, library: { type: 'module' } } }
    expect(await runWebpack(config)).toMatchObject({ errors: [] })
    expect(await firstId(join(project, 'webpack.mjs'))).toBe('aa')
    console.log(`all of the client, bundled and minified: ${(await readFile(join(project, 'webpack.mjs'))).length} bytes (webpack), ${(await readFile(join(project, 'esbuild.mjs'))).length} bytes (esbuild)`)
  })
})

/** The test helpers in a bundle. Prism is not installed, so it stays out of the bundle, and only startMock misses it. */
describe('bundlers, with bill-sdk/testing and without Prism', () => {
  const TESTING = `
import { signPayload, startMock } from 'bill-sdk/testing'
const failure = await startMock().catch((error) => error)
console.log((await signPayload('{}', 'k')).length, failure.name, /npm install --save-dev @stoplight\\/prism-core@/.test(failure.message))
`
  const runBundle = async (file: string): Promise<string> => (await run(process.execPath, [file], inject('bareProject'))).trim()

  it('esbuild', async () => {
    const project = inject('bareProject')
    const outfile = join(project, 'testing-esbuild.mjs')
    const { warnings } = await build({ stdin: { contents: TESTING, resolveDir: project }, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'silent' })
    expect(warnings).toEqual([])
    expect(await runBundle(outfile)).toBe('44 ConfigurationError true')
  })

  it('esbuild, to CommonJS', async () => {
    const project = inject('bareProject')
    const outfile = join(project, 'testing-esbuild.cjs')
    const contents = `import { startMock } from 'bill-sdk/testing'; startMock().catch((error) => console.log(error.name, error.message))`
    await build({ stdin: { contents, resolveDir: project }, outfile, bundle: true, format: 'cjs', platform: 'node', logLevel: 'silent' })
    expect(await runBundle(outfile)).toBe('ConfigurationError The mock cannot find its files in this bundle. Mark bill-sdk as external in your bundler, or bundle to ESM.')
  })

  it('webpack', async () => {
    const project = inject('bareProject')
    const entry = join(project, 'testing-entry.mjs')
    await writeFile(entry, TESTING)
    const output = { path: project, filename: 'testing-webpack.mjs', module: true, chunkFormat: 'module' }
    expect(await runWebpack({ mode: 'production', target: 'node20', entry, context: project, experiments: { outputModule: true }, output })).toEqual({ errors: [], warnings: [] })
    expect(await runBundle(join(project, 'testing-webpack.mjs'))).toBe('44 ConfigurationError true')
  })

  it('rolldown', async () => {
    const project = inject('bareProject')
    const input = join(project, 'testing-rolldown-entry.mjs')
    await writeFile(input, TESTING)
    const logs: string[] = []
    const bundle = await rolldown({ input, cwd: project, platform: 'node', onLog: (level, { message }) => logs.push(`${level}: ${message}`) })
    await bundle.write({ file: join(project, 'testing-rolldown.mjs'), format: 'es', codeSplitting: false })
    expect(logs).toEqual([])
    expect(await runBundle(join(project, 'testing-rolldown.mjs'))).toBe('44 ConfigurationError true')
  })
})

/** Runs the installed webpack. @returns the errors and warnings. */
async function runWebpack(config: object): Promise<{ errors?: unknown[]; warnings?: unknown[] }> {
  const webpack = createRequire(join(inject('project'), 'package.json'))('webpack') as Webpack
  return new Promise((resolve, reject) => webpack(config, (error, stats) => (error ? reject(error) : resolve(stats?.toJson({ all: false, errors: true, warnings: true }) ?? {}))))
}

type Webpack = (config: object, callback: (error: Error | null, stats?: { toJson(options: object): { errors?: unknown[]; warnings?: unknown[] } }) => void) => void
