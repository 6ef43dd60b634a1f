/** How long an import takes in a fresh process, from the package as installed. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle } from '../lib/bundle.ts'
import { runNode } from '../lib/run-node.ts'
import type { Scratch } from '../lib/scratch.ts'
import { shuffle } from '../lib/stats.ts'

export interface ImportTime {
  /** Wall-clock time. */
  readonly milliseconds: number
  readonly processor: number
}

const EMPTY = 'an empty module'

/** The imports that the target compares. The other imports run in every third round. */
const EVERY_ROUND = /^(an empty|openapi-fetch|bill-sdk)/

/** Returns one list per import, with one value per round. The median of an empty module is subtracted. */
export async function measureImports(scratch: Scratch, rounds: number): Promise<Map<string, ImportTime[]>> {
  const specifiers = await listSpecifiers(scratch)
  const values = new Map<string, ImportTime[]>([...specifiers.keys()].map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) for (const [name, specifier] of shuffle([...specifiers].filter(([name]) => round % 3 === 0 || EVERY_ROUND.test(name)))) values.get(name)?.push(await timeImport(scratch, specifier))
  // The time of an empty module depends only on the machine, so its median is more stable than its value in one round.
  const empty = values.get(EMPTY) as ImportTime[]
  const floor = { milliseconds: middle(empty.map((time) => time.milliseconds)), processor: middle(empty.map((time) => time.processor)) }
  const less = ({ milliseconds, processor }: ImportTime): ImportTime => ({ milliseconds: milliseconds - floor.milliseconds, processor: processor - floor.processor })
  return new Map([...values].map(([name, times]) => [name, name === EMPTY ? times : times.map(less)]))
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number

async function listSpecifiers(scratch: Scratch): Promise<Map<string, string>> {
  await writeFile(join(scratch.folder, 'empty.mjs'), 'export {}\n')
  const generated = [['hey-api (one file)', 'hey-api-client', 'import-hey-api.mjs'], ...(scratch.redocly ? [['Redocly generate-client (one file)', 'redocly-client', 'import-redocly.mjs']] : [])] as string[][]
  for (const [, specifier, file] of generated)
    await writeFile(join(scratch.folder, file as string), await bundle(scratch, `export * from '${specifier}'`, { platform: 'node' }))
  return new Map([
    [EMPTY, './empty.mjs'],
    ['openapi-fetch', 'openapi-fetch'],
    ['openapi-fetch again', 'openapi-fetch'],
    ['bill-sdk', 'bill-sdk'],
    ['bill-sdk/webhooks', 'bill-sdk/webhooks'],
    ['ky', 'ky'],
    ['stripe', 'stripe'],
    ['openai', 'openai'],
    ...generated.map(([name, , file]) => [name, `./${file}`] as [string, string]),
  ])
}

async function timeImport(scratch: Scratch, specifier: string): Promise<ImportTime> {
  const file = join(scratch.folder, 'import.mjs')
  const code = `const cpu = process.cpuUsage(), start = performance.now()
await import(process.argv[2])
const milliseconds = performance.now() - start, { user, system } = process.cpuUsage(cpu)
process.stdout.write(JSON.stringify({ milliseconds, processor: (user + system) / 1000 }))\n`
  await writeFile(file, code)
  return JSON.parse(await runNode([file, specifier], scratch.folder)) as ImportTime
}
