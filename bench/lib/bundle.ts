/** Creates bundles of probes and consumers. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type BuildOptions } from 'esbuild'
import { root } from './run-node.ts'
import type { Scratch } from './scratch.ts'

/** Bundles code that is resolved from the scratch folder. */
export async function bundle(scratch: Scratch, code: string, options: BuildOptions): Promise<Uint8Array> {
  const result = await build({
    stdin: { contents: code, resolveDir: scratch.folder, loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    // Ignores the paths in bench/tsconfig.json, which are for editors.
    tsconfigRaw: {},
    alias: { 'hey-api-client': scratch.heyApi, ...(scratch.redocly && { 'redocly-client': scratch.redocly }) },
    ...options,
  })
  const [file] = result.outputFiles ?? []
  if (!file) throw new Error('esbuild wrote no file.')
  return file.contents
}

/** Writes a probe for one client into the scratch folder. Installed packages are not bundled, so that Node loads them as published. */
export async function buildProbe(scratch: Scratch, probe: string, client: string): Promise<string> {
  const examples = await readExamples(scratch)
  const file = join(scratch.folder, `${probe}-${client}.mjs`)
  const code = await bundle(scratch, `import ${JSON.stringify(join(root, `bench/probes/${probe}.ts`))}`, {
    platform: 'node',
    external: ['bill-sdk', 'bill-sdk/raw', 'openapi-fetch', 'ky', 'stripe', 'openai'],
    alias: {
      'bench-client': join(root, `bench/clients/${client}.ts`),
      'hey-api-client': scratch.heyApi,
      ...(scratch.redocly && { 'redocly-client': scratch.redocly }),
    },
    define: { EXAMPLES: JSON.stringify(examples) },
  })
  await writeFile(file, code)
  return file
}

async function readExamples({ openapi }: Scratch): Promise<object> {
  const { components } = JSON.parse(await readFile(openapi, 'utf8')) as { components: { examples: Record<string, { value: unknown }> } }
  return { vendor: components.examples['VendorCedar']?.value, create: components.examples['VendorCreateCedar']?.value }
}
