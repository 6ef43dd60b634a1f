/** TypeScript files that use the API, for the measurements of tsc and tsserver. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, runNode } from '../lib/run-node.ts'
import type { Scratch } from '../lib/scratch.ts'

interface Operation {
  readonly 'x-sdk'?: { readonly group: string; readonly name: string }
}

type Paths = Record<string, Record<string, Operation>>

/** Whether the tarball has `bill-sdk/raw`. In 0.1.0, the raw client was `bill.raw`. */
async function hasRawEntry({ folder }: Scratch): Promise<boolean> {
  const { exports } = JSON.parse(await readFile(join(folder, 'node_modules/bill-sdk/package.json'), 'utf8')) as { exports: Record<string, unknown> }
  return './raw' in exports
}

/** Writes schema.d.ts: the `paths` that a user of openapi-fetch generates. */
export const writePaths = ({ folder, openapi }: Scratch): Promise<string> => runNode([join(root, 'node_modules/openapi-typescript/bin/cli.js'), openapi, '-o', join(folder, 'schema.d.ts')], folder)

const readPaths = async ({ openapi }: Scratch): Promise<Paths> => (JSON.parse(await readFile(openapi, 'utf8')) as { paths: Paths }).paths

/** A type that fails to compile if its argument is `any`, for example because an import was not found. */
const guard = (name: string): string => `// @ts-expect-error -- the name is a string\nconst wrong: { no: 1 } | undefined = ${name}\nvoid wrong\n`

async function everyMethod(scratch: Scratch): Promise<string> {
  const names = Object.values(await readPaths(scratch))
    .flatMap((item) => Object.values(item))
    .flatMap(({ 'x-sdk': sdk }) => (sdk ? [`bill.${sdk.group}.${sdk.name}`] : []))
  const calls = names.map((name, index) => `const a${index} = await ${name}(...(null! as Parameters<typeof ${name}>)); void a${index}`)
  return `import { Bill } from 'bill-sdk'\nconst bill = new Bill()\n${calls.join('\n')}\n`
}

async function everyPath(scratch: Scratch): Promise<string> {
  const calls = Object.entries(await readPaths(scratch))
    .flatMap(([path, item]) => ['get', 'put', 'post', 'patch', 'delete'].filter((method) => method in item).map((method) => [path, method.toUpperCase()] as const))
    .map(([path, method], index) => `const a${index} = await client.${method}('${path}', null! as never); void a${index}`)
  return `import createClient from 'openapi-fetch'\nimport type { paths } from './schema.js'\nconst client = createClient<paths>()\n${calls.join('\n')}\n`
}

const rawImport = (hasRaw: boolean): string =>
  hasRaw ? `import { Bill } from 'bill-sdk'\nimport { createRawClient } from 'bill-sdk/raw'\nconst raw = createRawClient(new Bill())\n` : `import { Bill } from 'bill-sdk'\nconst raw = new Bill().raw\n`

const FETCH_IMPORT = `import createClient from 'openapi-fetch'\nimport type { paths } from './schema.js'\nconst client = createClient<paths>()\n`
const FETCH_CALL = `GET('/connect/v3/vendors/{vendorId}', { params: { path: { vendorId: '009' } } })`

/** Consumers for tsc, by row name. */
export async function listConsumers(scratch: Scratch): Promise<Map<string, string>> {
  return new Map([
    ['an empty module', 'export {}\n'],
    ['openapi-fetch, one call', `${FETCH_IMPORT}const { data } = await client.${FETCH_CALL}\n${guard('data?.name')}`],
    ['bill-sdk, one call', `import { Bill } from 'bill-sdk'\nconst vendor = await new Bill().vendors.get('009')\n${guard('vendor.name')}`],
    ['bill-sdk/raw, one call', `${rawImport(await hasRawEntry(scratch))}const { data } = await raw.${FETCH_CALL}\n${guard('data?.name')}`],
    ['hey-api, one call', `import { getVendor } from './hey-api/entry'\nconst { data } = await getVendor({ path: { vendorId: '009' } })\n${guard('data?.name')}`],
    ['openapi-fetch, every path', await everyPath(scratch)],
    ['bill-sdk, every method', await everyMethod(scratch)],
  ])
}

/** Consumers for tsserver, by row name. The bench requests completions at `|`, inside a request body. */
export async function listEditorConsumers(scratch: Scratch): Promise<Map<string, string>> {
  return new Map([
    ['bill-sdk, body of a method', `import { Bill } from 'bill-sdk'\nvoid new Bill().vendors.create({ | })\n`],
    ['bill-sdk/raw, body', `${rawImport(await hasRawEntry(scratch))}void raw.POST('/connect/v3/vendors', { body: { | } })\n`],
    ['openapi-fetch, body', `${FETCH_IMPORT}void client.POST('/connect/v3/vendors', { body: { | } })\n`],
    ['hey-api, body', `import { createVendor } from './hey-api/entry'\nvoid createVendor({ body: { | } })\n`],
  ])
}

const OPTIONS = { target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'], module: 'esnext', moduleResolution: 'bundler', strict: true, types: [], noEmit: true }

/** Writes a project of one file and returns the path of its tsconfig. */
export async function writeProject({ folder }: Scratch, name: string, code: string, skipLibCheck: boolean): Promise<{ readonly config: string; readonly file: string }> {
  const file = join(folder, `${name}.ts`)
  const config = join(folder, name === 'editor' ? 'tsconfig.json' : `tsconfig.${name}.json`)
  await writeFile(file, code)
  await writeFile(config, JSON.stringify({ compilerOptions: { ...OPTIONS, skipLibCheck }, files: [`${name}.ts`] }))
  return { config, file }
}
