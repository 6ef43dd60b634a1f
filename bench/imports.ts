/** How long a cold import takes: one minified ESM file each, imported once in a fresh process, processes in random order. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle, median, node, shuffle } from './tools.ts'

export interface Import {
  readonly name: string
  /** By the clock, median. */
  readonly milliseconds: number
  /** Of the processor, median: what others do on the machine is not in it. */
  readonly processor: number
}

const CODE: Readonly<Record<string, string>> = {
  'openapi-fetch': `export { default } from 'openapi-fetch'`,
  'openapi-fetch again (A/A)': `export { default } from 'openapi-fetch'`,
  'bill-sdk': `export * from '../src/index.js'`,
  'bill-sdk/webhooks': `export * from '../src/webhooks/index.js'`,
  'Redocly generate-client': `export * from 'redocly-generated'`,
  stripe: `export { default } from 'stripe'`,
  openai: `export { default } from 'openai'`,
}

export async function measureImports(folder: string, redocly: string, repeats: number): Promise<Import[]> {
  const names = Object.keys(CODE)
  for (const [at, code] of Object.values(CODE).entries()) await writeFile(join(folder, `import-${at}.mjs`), await bundle(code, { minify: true, alias: { 'redocly-generated': redocly } }))
  const runs = names.map((): [number, number][] => [])
  for (let repeat = 0; repeat < repeats; repeat++)
    for (const at of shuffle([...names.keys()])) {
      const file = pathToFileURL(join(folder, `import-${at}.mjs`)).href
      const code = `const cpu = process.cpuUsage(), start = performance.now(); await import(${JSON.stringify(file)}); const end = performance.now() - start, { user, system } = process.cpuUsage(cpu); process.stdout.write(JSON.stringify([end, (user + system) / 1000]))`
      runs[at]?.push(JSON.parse(await node('--input-type=module', '--eval', code)) as [number, number])
    }
  return names.map((name, at) => {
    const values = runs[at] as [number, number][]
    return { name, milliseconds: median(values.map(([clock]) => clock)), processor: median(values.map(([, processor]) => processor)) }
  })
}
