/** The emulator with another version of bill-sdk than it needs, or without it, as package managers leave it that only warn about peers. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { run } from '../../scripts/pack/tarball.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bill-sdk-peer-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** @param version of bill-sdk; undefined for a project without it. */
async function createProject(version: string | undefined): Promise<string> {
  const source = join(inject('packagesProject'), 'node_modules')
  const project = join(folder, version ?? 'none')
  const modules = join(project, 'node_modules')
  await mkdir(modules, { recursive: true })
  for (const name of await readdir(source)) if (!name.startsWith('bill-sdk')) await symlink(join(source, name), join(modules, name))
  await cp(join(source, 'bill-sdk-emulator'), join(modules, 'bill-sdk-emulator'), { recursive: true })
  if (version === undefined) return project
  await cp(join(source, 'bill-sdk'), join(modules, 'bill-sdk'), { recursive: true })
  const manifest = join(modules, 'bill-sdk/package.json')
  await writeFile(manifest, JSON.stringify({ ...(JSON.parse(await readFile(manifest, 'utf8')) as object), version }))
  return project
}

const emulator = inject('tarballs').find(({ name }) => name === 'bill-sdk-emulator')?.version ?? ''
const needs = `bill-sdk-emulator ${emulator} needs bill-sdk ^${emulator}`

/** A version of bill-sdk, and the message. */
const PROJECTS: [string | undefined, string][] = [
  [undefined, `${needs}, which is not installed. Run: npm install bill-sdk@^${emulator}`],
  ['0.0.9', `${needs}, but 0.0.9 is installed, which is too old. Run: npm install bill-sdk@^${emulator}`],
  ['99.0.0', `${needs}, but 99.0.0 is installed, which is too new. Run: npm install bill-sdk-emulator@99.0.0`],
]

describe.each(PROJECTS)('with bill-sdk %s', (version, message) => {
  let project: string
  beforeAll(async () => {
    project = await createProject(version)
  })

  it.each([
    ['ESM', 'module', "import { createEmulator, startEmulator, PeerError } from 'bill-sdk-emulator'"],
    ['CommonJS', 'commonjs', "const { createEmulator, startEmulator, PeerError } = require('bill-sdk-emulator')"],
  ])('creating an emulator throws an error that says what to install: %s', async (_title, type, imports) => {
    const program = `${imports}
      const print = (error) => console.log(error instanceof PeerError, error.message)
      try { createEmulator() } catch (error) { print(error) }
      startEmulator().catch(print)`
    expect(await run(process.execPath, [`--input-type=${type}`, '--eval', program], project)).toBe(`true ${message}\n`.repeat(2))
  })

  it('the command ends with one line', async () => {
    await expect(run(process.execPath, ['node_modules/bill-sdk-emulator/dist/cli.js', '--port', '0'], project)).rejects.toMatchObject({ cause: { code: 2, stderr: `${message}\n` } })
  })
})
