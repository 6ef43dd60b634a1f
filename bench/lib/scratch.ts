/** A temporary folder in which bill-sdk and the packages that it is compared with are installed, as a user installs them. */
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, runNode, runNpm } from './run-node.ts'

export interface Scratch {
  readonly folder: string
  /** The tarball of bill-sdk that is installed. */
  readonly tarball: string
  /** OpenAPI description in the tarball. */
  readonly openapi: string
  /** Entry file of the hey-api client. */
  readonly heyApi: string
  /** File of Redocly's client, or undefined if it cannot be generated. */
  readonly redocly: string | undefined
}

/** @param tarball a tarball of bill-sdk. Defaults to `npm pack` of the working tree. */
export async function createScratch(folder: string, tarball: string | undefined): Promise<Scratch> {
  const file = tarball ?? (await pack(folder))
  const { dependencies } = JSON.parse(await readFile(join(root, 'bench/package.json'), 'utf8')) as { dependencies: Record<string, string> }
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: { ...dependencies, 'bill-sdk': `file:${file}` } }))
  await copyFile(join(root, 'bench/package-lock.json'), join(folder, 'package-lock.json'))
  await runNpm(['install', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'], folder)
  const openapi = join(folder, 'node_modules/bill-sdk/generated/openapi.json')
  return { folder, tarball: file, openapi, heyApi: await generateHeyApi(folder, openapi), redocly: await generateRedocly(folder, openapi) }
}

async function pack(folder: string): Promise<string> {
  const output = await runNpm(['pack', '--json', '--pack-destination', folder, '--loglevel=error'])
  const name = /"filename":\s*"([^"]+)"/.exec(output)?.[1]
  if (!name) throw new Error(`npm pack printed no file name:\n${output}`)
  return join(folder, name)
}

async function generateHeyApi(folder: string, openapi: string): Promise<string> {
  const output = join(folder, 'hey-api')
  await runNode(['node_modules/@hey-api/openapi-ts/bin/index.cjs', '-i', openapi, '-o', output, '-c', '@hey-api/client-fetch', '--silent'], folder)
  const entry = join(output, 'entry.ts')
  await writeFile(entry, `export * from './sdk.gen'\nexport { client } from './client.gen'\n`)
  return entry
}

/** The command is experimental, so a failure leaves Redocly's rows out. */
async function generateRedocly(folder: string, openapi: string): Promise<string | undefined> {
  const file = join(folder, 'redocly.ts')
  try {
    await runNode(['node_modules/@redocly/cli/bin/cli.js', 'generate-client', openapi, '--output', file])
    return file
  } catch {
    return undefined
  }
}

/** Version of a package in a node_modules folder. */
export async function readVersion(folder: string, name: string): Promise<string> {
  return (JSON.parse(await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version
}
