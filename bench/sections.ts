/** The sections of the report, one per group of measurements. */
import { summarize } from './lib/stats.ts'
import { SPREAD, spread, table } from './lib/table.ts'
import type { Results } from './measure-all.ts'

const kilo = (bytes: number): string => (bytes / 1000).toFixed(1)
const median = (values: readonly number[]): number => summarize(values).median

export function describeSections(results: Results): string[] {
  return [size, imports, firstCall, overhead, loopback, allocations, paging, types, editor, commandLine, sharedLimits, fleet].flatMap((describe) => describe(results) ?? [])
}

const section = (title: string, content: string, note: string): string => `## ${title}\n\n${content}\n\n${note}`

/** A table with one row of spread per name. */
const spreadTable = (title: string, rows: ReadonlyMap<string, readonly number[]>, digits: number): string => table([title, ...SPREAD], [...rows].map(([name, values]) => [name, ...spread(values, digits)]))

function size({ sizes, footprint }: Results): string | undefined {
  if (!sizes || !footprint) return undefined
  const rows = sizes.map(({ name, minified, gzipped }) => [name, kilo(minified), kilo(gzipped)])
  const note = `esbuild, for a browser, \`gzip -9\`. The tarball has ${kilo(footprint.tarball)} kB and ${footprint.files} files; installed, they take
${kilo(footprint.unpacked)} kB without dependencies.`
  return section('Size', table(['Bundle', 'minified, kB', 'and gzipped, kB'], rows), note)
}

function imports({ imports }: Results): string | undefined {
  if (!imports) return undefined
  const rows = [...imports].map(([name, times]) => [name, ...spread(times.map((time) => time.milliseconds), 1), median(times.map((time) => time.processor)).toFixed(1)])
  const note = `\`import()\` in a fresh process, as installed, in random order, less the median of an empty module. By the clock; the last column is processor
time. ky, hey-api, stripe and openai read a global such as Request or load node:http while they are imported; that loads parts of
Node, which the others load at the first call.`
  return section('Import', table(['Import, ms', ...SPREAD, 'processor'], rows), note)
}

function firstCall({ firstCall }: Results): string | undefined {
  if (!firstCall) return undefined
  const note = `Creates the client and makes one call over a stub, in a fresh process. The import is not in it, nor is the time that Node needs to load
its own fetch, Request and Response.`
  return section('First call', spreadTable('First call, ms', firstCall, 2), note)
}

function overhead({ overhead }: Results): string | undefined {
  if (!overhead) return undefined
  const note = `Processor time of a call over a stub fetch, less that of \`fetch(url, init)\` and JSON.parse over the same stub. A value is the median of 41
paired batches in a fresh process. The two rows of openapi-fetch show the noise. The clients do not do equal work: openapi-fetch,
hey-api and Redocly's client neither time out nor retry.`
  return section('Overhead of a call', spreadTable('µs', overhead, 1), note)
}

function loopback({ loopback }: Results): string | undefined {
  if (!loopback) return undefined
  const rows = [...loopback].map(([name, rounds]) => {
    const speeds = (['client', 'bare'] as const).map((key) => median(rounds.map((round) => round[key])).toFixed(0))
    return [name, ...spread(rounds.map(({ ratio }) => ratio), 3), ...speeds]
  })
  const note = `GET requests over keep-alive sockets to a server in another process. A value is the median ratio of paired batches in a fresh process. bill-sdk
has \`maxConcurrency: 64\`, so its limiter counts but never waits. "fetch again" compares fetch with itself.`
  return section('Loopback', table(['Calls per second / fetch', ...SPREAD, 'calls/s', 'fetch, calls/s'], rows), note)
}

function allocations({ allocations }: Results): string | undefined {
  if (!allocations) return undefined
  const rows = new Map([...allocations].map(([name, values]) => [name, values.map((bytes) => bytes / 1000)]))
  return section('Allocations', spreadTable('kB per call', rows, 2), 'Growth of the JavaScript heap per call without a collection, less that of `fetch(url, init)`. Memory outside that heap is not in it.')
}

function paging({ paging }: Results): string | undefined {
  if (!paging) return undefined
  const rows = [...paging].map(([name, rounds]) => [name, ...spread(rounds.map(({ seconds }) => seconds), 2), median(rounds.map(({ megabytes }) => megabytes)).toFixed(0)])
  return section('Paging', table(['100,000 items, s', ...SPREAD, 'peak, MB'], rows), 'Pages of 100 over a stub. The peak is the largest resident set of the process.')
}

function types({ types }: Results): string | undefined {
  if (!types) return undefined
  const rows = types.map(({ name, skipLibCheck, instantiations, types, seconds }) => [name, String(skipLibCheck), String(instantiations), String(types), ...spread(seconds, 2)])
  const note = `\`tsc\` over one file. Without \`skipLibCheck\` it also checks every declaration file, the ones of TypeScript included. hey-api's client is
TypeScript source and is always checked.`
  return section('Types', table(['Consumer', 'skipLibCheck', 'instantiations', 'types', ...SPREAD.map((title) => (title === 'median' ? 'seconds, median' : title))], rows), note)
}

function editor({ editor }: Results): string | undefined {
  if (!editor) return undefined
  const rows = [...editor].map(([name, rounds]) => [
    name,
    ...spread(rounds.map(({ first }) => first), 2),
    ...(['load', 'edited'] as const).map((key) => median(rounds.map((round) => round[key])).toFixed(2)),
  ])
  const note = `tsserver: the first completions of a request body once the project is loaded. The last columns are the time to load it and the completions
after an edit.`
  return section('Editor', table(['Completions, s', ...SPREAD, 'load', 'after an edit'], rows), note)
}

function commandLine({ commandLine }: Results): string | undefined {
  if (!commandLine) return undefined
  const rows = [...commandLine].map(([name, times]) => [name, ...spread(times.map((time) => time.milliseconds), 0), median(times.map((time) => time.processor)).toFixed(0)])
  const note = `From the start of the process to its end, as installed from the tarball of bill-sdk-cli, in random order; the last column is processor time.
The target subtracts \`node -e 0\` in the same round. From Node 22 on, the compiled code is kept between runs.`
  return section('Command line', table(['Command, ms', ...SPREAD, 'processor'], rows), note)
}

function sharedLimits({ sharedLimits }: Results): string | undefined {
  if (!sharedLimits) return undefined
  const rows = sharedLimits.map(({ name, micros, scriptsPerCall, serverMicros }) => [name, ...spread(micros, 0), scriptsPerCall.toFixed(2), serverMicros.toFixed(1)])
  const note = `Wall-clock time of a call over a stub, one call after the other, from the sources. Redis is on the same machine. A call waits for the first of its
two scripts only. The last column is the time of the Redis server per call.`
  return section('Shared limits', table(['Limits, µs of a call', ...SPREAD, 'scripts', 'Redis, µs'], rows), note)
}

function fleet({ fleet }: Results): string | undefined {
  if (!fleet) return undefined
  const rows = fleet.map(({ organizations, workers, calls, callsPerSecond, wait, peak, signIns }) => [String(organizations), String(workers), String(calls), callsPerSecond.toFixed(0), String(wait.median), String(wait.p95), String(peak), String(signIns)])
  const note = `examples/fleet with 12 pages at once per worker, against a server that takes 300 ms for a call. The wait is that of a page in the queue.`
  return section('Fleet', table(['Organizations', 'workers', 'calls', 'calls/s', 'wait, ms', '95 %', 'in flight', 'sign-ins'], rows), note)
}
