/** The tables, as Markdown: printed, and kept in bench/RESULTS.md. */
import { cpus, totalmem } from 'node:os'
import type { Import } from './imports.ts'
import type { Overhead } from './overhead.ts'
import type { Size } from './sizes.ts'
import type { Check } from './types.ts'
import type { Duration } from './workshop.ts'

export interface Results {
  readonly overhead: readonly Overhead[]
  readonly sizes: readonly Size[]
  readonly parts: readonly Size[]
  readonly imports: readonly Import[]
  readonly types: readonly Check[]
  readonly workshop: readonly Duration[]
  readonly versions: Readonly<Record<string, string>>
  readonly minutes: number
  readonly load: readonly [before: number, after: number]
}

const kilo = (bytes: number): string => (bytes / 1000).toFixed(1)

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, at) => (at ? cell.padStart(widths[at] as number) : cell.padEnd(widths[at] as number))).join(' | ')} |`
  return [line(head), `|${widths.map((width, at) => (at ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`, ...rows.map(line)].join('\n')
}

/** The row of that name. */
function of<T extends { readonly name: string }>(list: readonly T[], name: string): T {
  const found = list.find((one) => one.name === name)
  if (!found) throw new Error(`The bench has no row "${name}".`)
  return found
}

/** The targets, and what came out. */
export function targets({ overhead, sizes, imports, types }: Results): string {
  const call = of(overhead, 'bill-sdk').micros / of(overhead, 'openapi-fetch').micros
  const post = of(overhead, 'bill-sdk, POST').micros / of(overhead, 'openapi-fetch, POST').micros
  const size = of(sizes, 'bill-sdk, the full client').gzipped / 1000
  const load = of(imports, 'bill-sdk').processor / of(imports, 'openapi-fetch').processor
  const check = of(types, 'bill-sdk, one call').instantiations / of(types, 'openapi-fetch, one call').instantiations
  const row = (name: string, most: number, found: number, unit: string, digits: number): string[] => [name, `${most}${unit}`, `${found.toFixed(digits)}${unit}`, found <= most ? 'met' : 'missed']
  return table(
    ['Target', 'at most', 'measured', ''],
    [
      row('Overhead of a call, all behaviour on, beside openapi-fetch', 1.5, call, ' x', 1),
      row('The same for a call with a body', 1.5, post, ' x', 1),
      row('Full client, minified and gzipped', 14, size, ' kB', 1),
      row('Cold import beside openapi-fetch, processor time', 2, load, ' x', 1),
      row('Instantiations of a one-call consumer beside openapi-fetch', 1.3, check, ' x', 3),
    ],
  )
}

const describeOverhead = (list: readonly Overhead[]): string =>
  table(['One call over a stub fetch', 'µs over the floor', 'each run'], list.map(({ name, micros, runs }) => [name, micros.toFixed(1), runs.map((run) => run.toFixed(1)).join(' / ')]))

const describeSizes = (list: readonly Size[]): string => table(['Bundle', 'minified, kB', 'and gzipped, kB'], list.map(({ name, minified, gzipped }) => [name, kilo(minified), kilo(gzipped)]))

const describeImports = (list: readonly Import[]): string =>
  table(['Cold import', 'processor, ms', 'clock, ms'], list.map(({ name, milliseconds, processor }) => [name, processor.toFixed(1), milliseconds.toFixed(1)]))

const describeTypes = (list: readonly Check[]): string =>
  table(['tsc', 'instantiations', 'types', 'seconds'], list.map(({ name, instantiations, types, seconds }) => [name, String(instantiations), String(types), seconds.toFixed(1)]))

const describeWorkshop = (list: readonly Duration[]): string => table(['Workshop', 'seconds'], list.map(({ name, seconds }) => [name, seconds.toFixed(1)]))

export function report(results: Results): string {
  const [processor] = cpus()
  const machine = `${processor?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.version}`
  const versions = Object.entries(results.versions).map(([name, version]) => `${name} ${version}`)
  return `# Bench

Made by \`npm run bench\`; do not edit. ${new Date().toISOString().slice(0, 10)}, ${results.minutes.toFixed(0)} minutes.
${machine}. Load ${results.load.map((load) => load.toFixed(1)).join(' before, ')} after.
${versions.join(', ')}.

Compare within one run only: on a machine that others use, times drift from run to run, ratios much less.

${targets(results)}

## A call

${describeOverhead(results.overhead)}

Each client has a process of its own in each repeat, in random order. There, rounds of calls and rounds of the floor (the stub, its text, JSON.parse) are paired in random order; a
run is the median of the differences, in processor time. The A/A rows measure the same thing twice: what they differ by is noise. The clients do not do equal work: openapi-fetch
neither times out nor retries; stripe, openai and bill-sdk do. Redocly's passes a URL instead of a Request. All of it is small beside a network round trip.

## Size

${describeSizes(results.sizes)}

\`Bill\` names every resource, so one resource costs as much as all. openai's row is the whole package as \`import OpenAI\` gives it.

What the target leaves out of account:

${describeSizes(results.parts)}

## Import

${describeImports(results.imports)}

Median of one minified file each, imported in fresh processes in random order.

## Types

${describeTypes(results.types)}

Declarations as an installed package has them, \`skipLibCheck\` on. Redocly's client is TypeScript source and is checked as such.

## Workshop

${describeWorkshop(results.workshop)}
`
}
