/** What the types cost a user: tsc over a consumer of one file that imports declarations, as an installed package has them. */
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { median, node, root } from './tools.ts'

export interface Check {
  readonly name: string
  readonly instantiations: number
  readonly types: number
  readonly seconds: number
}

const TSC = join(root, 'node_modules/typescript/bin/tsc')

interface Sdk {
  readonly group: string
  readonly name: string
}

/** A consumer that names every method, its parameters and its answer. */
async function everyMethod(): Promise<string> {
  const { paths } = JSON.parse(await readFile(join(root, 'generated/openapi.json'), 'utf8')) as { paths: Record<string, Record<string, { 'x-sdk'?: Sdk }>> }
  const methods = Object.values(paths)
    .flatMap((item) => Object.values(item))
    .flatMap((operation) => (operation['x-sdk'] ? [`bill.${operation['x-sdk'].group}.${operation['x-sdk'].name}`] : []))
  const calls = methods.map((method, at) => `const a${at} = await ${method}(...(null! as Parameters<typeof ${method}>)); void a${at}`)
  return `import { Bill } from 'bill-sdk'\nconst bill = new Bill()\n${calls.join('\n')}\n`
}

async function everyPath(): Promise<string> {
  const { paths } = JSON.parse(await readFile(join(root, 'generated/openapi.json'), 'utf8')) as { paths: Record<string, Record<string, unknown>> }
  const calls = Object.entries(paths)
    .flatMap(([path, item]) => ['get', 'put', 'post', 'patch', 'delete'].filter((method) => method in item).map((method) => [path, method.toUpperCase()] as const))
    .map(([path, method], at) => `const a${at} = await client.${method}('${path}', null! as never); void a${at}`)
  return `import createClient from 'openapi-fetch'\nimport type { paths } from './schema.js'\nconst client = createClient<paths>()\n${calls.join('\n')}\n`
}

/** Fails where the types are not what they should be, such as `any` from an import that was not found. */
const GUARD = (name: string): string => `// @ts-expect-error -- a name is text\nconst wrong: { no: 1 } | undefined = ${name}\nvoid wrong\n`

const PATH = `'/connect/v3/vendors/{vendorId}'`
const ONE_BILL = `import { Bill } from 'bill-sdk'\nconst vendor = await new Bill().vendors.get('009')\nconsole.log(vendor.name)\n${GUARD('vendor.name')}`
const ONE_FETCH = `import createClient from 'openapi-fetch'\nimport type { paths } from './schema.js'\nconst { data } = await createClient<paths>().GET(${PATH}, { params: { path: { vendorId: '009' } } })\nconsole.log(data?.name)\n${GUARD('data?.name')}`
const ONE_REDOCLY = `import { client } from './redocly.js'\nconst vendor = await client.getVendor({ path: { vendorId: '009' } })\nconsole.log(vendor.name)\n${GUARD('vendor.name')}`

const OPTIONS = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
  module: 'nodenext',
  strict: true,
  skipLibCheck: true,
  types: [],
  noEmit: true,
}

export async function measureTypes(folder: string, redocly: string, repeats: number): Promise<Check[]> {
  await declare(folder)
  await cp(redocly, join(folder, 'redocly.ts'))
  const consumers: Record<string, string> = {
    'openapi-fetch, one call': ONE_FETCH,
    'bill-sdk, one call': ONE_BILL,
    'Redocly generate-client, one call': ONE_REDOCLY,
    'openapi-fetch, every path': await everyPath(),
    'bill-sdk, every method': await everyMethod(),
  }
  const names = Object.keys(consumers)
  for (const [at, code] of Object.values(consumers).entries()) await writeFile(join(folder, `consumer-${at}.ts`), code)
  const checks: Check[] = []
  for (const at of names.keys()) checks.push(await check(folder, names[at] as string, at, repeats))
  return checks
}

/** The package as it is installed: declarations alone, in node_modules. */
async function declare(folder: string): Promise<void> {
  const place = join(folder, 'node_modules/bill-sdk')
  await mkdir(place, { recursive: true })
  await node(TSC, '-p', 'tsconfig.build.json', '--emitDeclarationOnly', '--sourceMap', 'false', '--outDir', place)
  await writeFile(join(place, 'package.json'), JSON.stringify({ name: 'bill-sdk', type: 'module', exports: { '.': { types: './src/index.d.ts' } } }))
  await symlink(join(root, 'node_modules/openapi-fetch'), join(folder, 'node_modules/openapi-fetch'))
  await cp(join(place, 'generated/contract/schema.d.ts'), join(folder, 'schema.d.ts'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
}

async function check(folder: string, name: string, at: number, repeats: number): Promise<Check> {
  const config = join(folder, `tsconfig-${at}.json`)
  await writeFile(config, JSON.stringify({ compilerOptions: OPTIONS, files: [`consumer-${at}.ts`] }))
  const seconds: number[] = []
  let text = ''
  for (let repeat = 0; repeat < repeats; repeat++) {
    text = await node(TSC, '-p', config, '--extendedDiagnostics')
    seconds.push(read(text, 'Total time'))
  }
  return { name, instantiations: read(text, 'Instantiations'), types: read(text, 'Types'), seconds: median(seconds) }
}

function read(text: string, label: string): number {
  const found = new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(text)
  if (!found) throw new Error(`tsc did not tell its ${label}:\n${text}`)
  return Number(found[1])
}
