/** Builds and packs once for all files, and installs the tarball in two projects. */
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { createConsumer, createTarball, root, type Tarball } from '../../scripts/pack/tarball.ts'

/** The packages that consumers use together with the SDK. Aliases make it possible to install several versions of TypeScript. */
const TOOLS = [
  'typescript-5.4@npm:typescript@5.4.5',
  'typescript-5.9@npm:typescript@5.9.3',
  'typescript-7@npm:typescript@7.0.2',
  '@types/node@20.19.43',
  '@cloudflare/workers-types@5.20261117.1',
  'jest@30.5.2',
  'webpack@5.113.0',
]

const PRISM = ['prism-core', 'prism-http', 'prism-http-server']

declare module 'vitest' {
  interface ProvidedContext {
    tarball: Tarball
    emulatorTarball: Tarball
    cliTarball: Tarball
    /** A project with the SDK and nothing else. */
    bareProject: string
    /** A project with the SDK, Prism and TOOLS. */
    project: string
    /** A project with the SDK, the emulator and the TypeScript of this repository. */
    emulatorProject: string
    /** A project with the SDK, the emulator and the command line. */
    cliProject: string
    /** A project with the SDK and the command line. */
    cliWithoutEmulator: string
  }
}

export default async function setup(testProject: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'bill-sdk-'))
  const tarball = await createTarball(folder)
  const emulatorTarball = await createTarball(folder, join(root, 'packages/emulator'))
  const cliTarball = await createTarball(folder, join(root, 'packages/cli'))
  const bareProject = await createConsumer(join(folder, 'bare'), [tarball.path])
  const project = await createConsumer(join(folder, 'project'), [tarball.path, ...TOOLS])
  const emulatorProject = await createConsumer(join(folder, 'emulator'), [tarball.path, emulatorTarball.path, 'jest@30.5.2', '@types/node@20.19.43'])
  const cliProject = await createConsumer(join(folder, 'cli'), [tarball.path, emulatorTarball.path, cliTarball.path])
  const cliWithoutEmulator = await createConsumer(join(folder, 'cli-alone'), [tarball.path, cliTarball.path])
  await mkdir(join(project, 'node_modules/@stoplight'))
  for (const name of PRISM) await symlink(join(root, 'node_modules/@stoplight', name), join(project, 'node_modules/@stoplight', name))
  testProject.provide('tarball', tarball)
  testProject.provide('emulatorTarball', emulatorTarball)
  testProject.provide('emulatorProject', emulatorProject)
  testProject.provide('cliTarball', cliTarball)
  testProject.provide('cliProject', cliProject)
  testProject.provide('cliWithoutEmulator', cliWithoutEmulator)
  testProject.provide('bareProject', bareProject)
  testProject.provide('project', project)
  return () => rm(folder, { recursive: true })
}
