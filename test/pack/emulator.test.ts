/** bill-sdk-emulator as its users install it, next to bill-sdk. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { root, run } from '../../scripts/pack/tarball.ts'

const project = inject('packagesProject')
const installed = join(project, 'node_modules/bill-sdk-emulator')

/** The compiled check of a request body. */
const CHECK = /^dist\/checks\/[\da-f]{40}\.cjs$/

/** The example of the README: pays a bill, the bank rejects the payment, and a webhook reports it. */
async function readExample(): Promise<string> {
  const readme = await readFile(join(installed, 'README.md'), 'utf8')
  return /^```js\n([^]*?)^```/m.exec(readme)?.[1] ?? ''
}

describe('the tarball of the emulator', () => {
  it('has the built files, the console, the README and the license', () => {
    const names = inject('tarballs').find(({ name }) => name === 'bill-sdk-emulator')?.files.map(({ path }) => path) ?? []
    expect(names).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'dist/cli.js', 'dist/index.js', 'dist/index.cjs', 'dist/index.d.ts', 'dist/index.d.cts']))
    expect(names.filter((name) => CHECK.test(name)).length).toBeGreaterThan(100)
    expect(names.filter((name) => !CHECK.test(name) && !/^(LICENSE|README\.md|package\.json|dist\/[\w-]+\.(js|cjs|d\.ts|d\.cts)|src\/console\/page\/[\w-]+\.(js|css|html|svg))$/.test(name))).toEqual([])
  })
})

describe('the installed emulator', () => {
  it('runs the example of the README in node:test', async () => {
    await writeFile(join(project, 'example.test.mjs'), await readExample())
    const output = await run(process.execPath, ['--test', '--test-reporter=tap', 'example.test.mjs'], project)
    expect(output).toMatch(/^# pass 1$/m)
    const [, duration = ''] = /^ok 1 .*\n {2}---\n {2}duration_ms: ([\d.]+)/m.exec(output) ?? []
    console.log(`the example of the emulator: ${duration} ms`)
    expect(Number(duration)).toBeGreaterThan(0)
  })

  it('runs in Jest, as CommonJS', async () => {
    await writeFile(join(project, 'bill.test.cjs'), JEST_TEST)
    const { numPassedTests } = JSON.parse(await run(process.execPath, ['node_modules/jest/bin/jest.js', '--json', '--testMatch', '**/bill.test.cjs'], project)) as { numPassedTests: number }
    expect(numPassedTests).toBe(1)
  })

  it.each([
    ['mjs', "import { createRequire } from 'node:module'\nimport { Bill, BadRequestError } from 'bill-sdk'\nimport { createEmulator } from 'bill-sdk-emulator'\nconst { cache } = createRequire(import.meta.url)\n"],
    ['cjs', "const { Bill, BadRequestError } = require('bill-sdk')\nconst { createEmulator } = require('bill-sdk-emulator')\nconst { cache } = require\n"],
  ])('loads ajv only to say what is wrong with a body: %s', async (extension, imports) => {
    await writeFile(join(project, `ajv.${extension}`), imports + AJV_PROGRAM)
    expect(await run(process.execPath, [`ajv.${extension}`], project)).toBe('false true\n')
  })

  it.each([
    ['main.mts', { module: 'nodenext' }],
    ['main.cts', { module: 'nodenext' }],
    ['main.mts', { module: 'esnext', moduleResolution: 'bundler' }],
  ])('has types that fit the SDK: %s, %o', async (file, options) => {
    await writeFile(join(project, file), PROGRAM)
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: { target: 'es2022', lib: ['es2022'], types: ['node'], strict: true, exactOptionalPropertyTypes: true, noEmit: true, ...options }, files: [file] }))
    expect(await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], project)).toBe('')
  })

  it('serves from its command line until it gets a signal', async () => {
    const child = spawn(join(project, 'node_modules/.bin/bill-sdk-emulator'), ['--port', '0'], { cwd: project })
    const exit = once(child, 'exit')
    let output = ''
    for await (const chunk of child.stdout) if ((output += String(chunk)).includes('Ctrl+C')) break
    const [, url = ''] = /listening on (\S+)/.exec(output) ?? []
    expect((await fetch(`${url}/_emulator/health`)).status).toBe(200)
    expect(await (await fetch(`${url}/_emulator/`)).text()).toContain('<!doctype html>')
    expect((await fetch(`${url}/_emulator/console/main.js`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await exit).toEqual([0, null])
  })
})

const JEST_TEST = `
const { Bill } = require('bill-sdk')
const { createEmulator } = require('bill-sdk-emulator')

test('keeps what it is given', async () => {
  const emulator = createEmulator()
  const bill = new Bill(emulator.clientOptions())
  const { id } = await bill.vendors.create({ name: 'Fern', address: { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } })
  expect((await bill.vendors.get(id)).name).toBe('Fern')
  await bill.vendors.archive(id)
  expect((await bill.vendors.list({ filters: { archived: { eq: false } } })).results.map((vendor) => vendor.name)).not.toContain('Fern')
})
`

/** Prints whether ajv is loaded after valid requests, and after an invalid one. */
const AJV_PROGRAM = `
const isLoaded = () => Object.keys(cache).some((path) => /ajv.dist.core\\.js$/.test(path))
const bill = new Bill(createEmulator().clientOptions())
const address = { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' }
const main = async () => {
  await bill.vendors.create({ name: 'Fern', address })
  const before = isLoaded()
  await bill.vendors.create({ name: 5, address }).catch((error) => { if (!(error instanceof BadRequestError)) throw error })
  console.log(before, isLoaded())
}
main()
`

const PROGRAM = `
import { Bill } from 'bill-sdk'
import { createEmulator, startEmulator, type Emulator, type EmulatorOptions } from 'bill-sdk-emulator'

const options: EmulatorOptions = { seed: 'empty', time: new Date(0), mfa: 'off' }
export const emulator: Emulator = createEmulator(options)
export const clients = async (): Promise<Bill[]> => {
  const started = await startEmulator({ port: 0 })
  await started.clock.advance({ days: 1 })
  await started.simulate.payment('stp').fail('DISBURSEMENT_FAILED_ACTION_NEEDED')
  return [new Bill(emulator.clientOptions()), new Bill(started.clientOptions({ trusted: false }))]
}
// @ts-expect-error -- no such option
export const wrong: EmulatorOptions = { ports: 1 }
`
