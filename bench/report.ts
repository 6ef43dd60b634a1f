/** The results as Markdown. */
import { cpus, totalmem } from 'node:os'
import { differences, ratios } from './lib/stats.ts'
import { describeTargets, type Target } from './lib/targets.ts'
import type { Results } from './measure-all.ts'
import { BARE } from './measures/command-line.ts'
import { describeSections } from './sections.ts'

export function report(results: Results): string {
  return [describeRun(results), describeTargets(listTargets(results)), ...describeSections(results)].join('\n\n') + '\n'
}

function describeRun({ minutes, load, versions }: Results): string {
  const [processor] = cpus()
  const machine = `${processor?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.version}`
  return `# Bench

\`npm run bench\` writes this file; do not edit it. ${new Date().toISOString().slice(0, 10)}, ${minutes.toFixed(0)} minutes.
${machine}. Load average ${load.map((value) => value.toFixed(1)).join(' before, ')} after.
${Object.entries(versions)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ')}.

Every number is of the packed tarball, installed in an empty folder. Compare numbers of one run only.`
}

function get<T>(map: ReadonlyMap<string, readonly T[]>, name: string): readonly T[] {
  const values = map.get(name)
  if (!values) throw new Error(`The bench has no row "${name}".`)
  return values
}

function listTargets({ sizes, imports, firstCall, overhead, loopback, editor, commandLine }: Results): Target[] {
  const most = { kind: 'at most', unit: 'x', digits: 2 } as const
  const size = sizes?.find(({ name }) => name === 'bill-sdk, the full client')
  const clock = (name: string): number[] => get(imports ?? new Map(), name).map(({ milliseconds }) => milliseconds)
  const overFetch = (verb: string): number[] => (overhead ? ratios(get(overhead, `bill-sdk, ${verb}`), get(overhead, `openapi-fetch, ${verb}`)) : [])
  return [
    ...(size ? [{ ...most, name: 'Full client, minified and gzipped', limit: 28.5, unit: 'kB', digits: 1, values: [size.gzipped / 1000] }] : []),
    ...(imports ? [{ ...most, name: 'Import as installed / openapi-fetch', limit: 1.6, values: ratios(clock('bill-sdk'), clock('openapi-fetch')) }] : []),
    ...(firstCall ? [{ ...most, name: 'First call', limit: 5, unit: 'ms', values: get(firstCall, 'bill-sdk') }] : []),
    ...(overhead
      ? [
          { ...most, name: 'Overhead, GET / openapi-fetch', limit: 1.1, values: overFetch('GET') },
          { ...most, name: 'Overhead, POST / openapi-fetch', limit: 0.8, values: overFetch('POST') },
        ]
      : []),
    ...(loopback
      ? ['3', '32'].map((concurrency): Target => {
          const values = get(loopback, `bill-sdk, ${concurrency} at once`).map(({ ratio }) => ratio)
          return { ...most, kind: 'at least', name: `Calls per second, ${concurrency} at once / fetch`, limit: 0.93, values }
        })
      : []),
    ...(editor ? [{ ...most, name: 'Completions of a raw body', limit: 0.6, unit: 's', values: get(editor, 'bill-sdk/raw, body').map(({ first }) => first) }] : []),
    ...(commandLine
      ? (['milliseconds', 'processor'] as const).map((key): Target => {
          const timesOf = (name: string): number[] => get(commandLine, name).map((time) => time[key])
          return { ...most, name: `bill --help, above node alone${key === 'processor' ? ', processor' : ''}`, limit: 40, unit: 'ms', digits: 0, values: differences(timesOf('bill --help'), timesOf(BARE)) }
        })
      : []),
  ]
}
