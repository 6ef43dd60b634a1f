/** Builds and packs all packages once for all files, and installs the tarballs in projects of users. */
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { createConsumer, createTarballs, root, type Tarball } from '../../scripts/pack/tarball.ts'

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
    /** The tarball of each package, that of bill-sdk first. */
    tarballs: readonly Tarball[]
    /** A project with the SDK and nothing else. */
    bareProject: string
    /** A project with the SDK, Prism and TOOLS. */
    project: string
    /** A project with all packages, Jest and the TypeScript of this repository. */
    packagesProject: string
    /** A project with the SDK and the command line. */
    cliWithoutEmulator: string
    /** A project with the MCP inspector, which is not in our lockfile, because it installs more than 200 packages. */
    inspectorProject: string
  }
}

export default async function setup(testProject: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'bill-sdk-'))
  const tarballs = await createTarballs(folder)
  const [{ path }] = tarballs
  const bareProject = await createConsumer(join(folder, 'bare'), [path])
  const project = await createConsumer(join(folder, 'project'), [path, ...TOOLS])
  const packagesProject = await createConsumer(join(folder, 'packages'), [...tarballs.map(({ path }) => path), 'jest@30.5.2', '@types/node@20.19.43'])
  const cli = tarballs.find(({ name }) => name === 'bill-sdk-cli') as Tarball
  const cliWithoutEmulator = await createConsumer(join(folder, 'cli-alone'), [path, cli.path])
  const inspectorProject = await createConsumer(join(folder, 'inspector'), ['@modelcontextprotocol/inspector@1.0.3'])
  await mkdir(join(project, 'node_modules/@stoplight'))
  for (const name of PRISM) await symlink(join(root, 'node_modules/@stoplight', name), join(project, 'node_modules/@stoplight', name))
  testProject.provide('tarballs', tarballs)
  testProject.provide('packagesProject', packagesProject)
  testProject.provide('cliWithoutEmulator', cliWithoutEmulator)
  testProject.provide('inspectorProject', inspectorProject)
  testProject.provide('bareProject', bareProject)
  testProject.provide('project', project)
  return () => rm(folder, { recursive: true })
}
