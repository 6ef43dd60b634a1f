/** What a call costs beside the floor: one process for each client and repeat, in random order, so that the drift of a shared machine meets all alike. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle, median, node, root, shuffle } from './tools.ts'

export interface Overhead {
  readonly name: string
  /** Median over the repeats, microseconds a call. */
  readonly micros: number
  readonly runs: readonly number[]
}

/** Client files by the name shown. openapi-fetch is there twice: how far its two rows differ is how far any two rows may differ by chance. */
const CLIENTS: readonly (readonly [name: string, file: string])[] = [
  ['floor against itself (A/A)', 'floor'],
  ['openapi-fetch', 'openapi-fetch'],
  ['openapi-fetch again (A/A)', 'openapi-fetch'],
  ['bill-sdk', 'bill'],
  ['Redocly generate-client', 'redocly'],
  ['stripe', 'stripe'],
  ['openai', 'openai'],
  ['openapi-fetch, POST', 'openapi-fetch-post'],
  ['bill-sdk, POST', 'bill-post'],
]

export async function measureOverhead(folder: string, redocly: string, repeats: number): Promise<Overhead[]> {
  const { examples } = (JSON.parse(await readFile(join(root, 'generated/openapi.json'), 'utf8')) as { components: { examples: Record<string, { value: object }> } }).components
  const define = { EXAMPLES: JSON.stringify({ answer: examples['VendorCedar']?.value, body: examples['VendorCreateCedar']?.value }) }
  for (const file of new Set(CLIENTS.map(([, file]) => file))) {
    const alias = { 'bench-client': join(root, `bench/clients/${file}.ts`), 'redocly-generated': redocly }
    await writeFile(join(folder, `measure-${file}.mjs`), await bundle(`import './clients/measure.ts'`, { alias, define }))
  }
  const runs = new Map<string, number[]>(CLIENTS.map(([name]) => [name, []]))
  for (let repeat = 0; repeat < repeats; repeat++)
    for (const [name, file] of shuffle(CLIENTS)) runs.get(name)?.push(JSON.parse(await node(join(folder, `measure-${file}.mjs`))) as number)
  return [...runs].map(([name, values]) => ({ name, micros: median(values), runs: values }))
}
