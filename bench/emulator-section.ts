/** The section of bench/RESULTS.md about the emulator. */
import { cpus, loadavg } from 'node:os'
import { ratios } from './lib/stats.ts'
import { SPREAD, spread, table } from './lib/table.ts'
import { describeTargets, type Target } from './lib/targets.ts'
import type { EmulatorResults } from './measures/emulator.ts'

export function describeEmulator(results: EmulatorResults, loadBefore: number): string {
  const load = [loadBefore, loadavg()[0] as number].map((value) => value.toFixed(1)).join(' before, ')
  return [
    `\`npm run bench -- --only emulator\` writes this section. ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} cores. Load average ${load} after.
The built packages run as programs; "mock" is \`bill-mock\`, which is Prism. Ratios are of values of the same round.`,
    describeTargets(listTargets(results)),
    speeds(results),
    pages(results),
    journal(results),
  ].join('\n\n')
}

function listTargets({ ready, http, inProcess, worlds, pages, vendors }: EmulatorResults): Target[] {
  const times = { kind: 'at least', unit: 'x', digits: 1 } as const
  const prism = (what: string): readonly number[] => http.get(`${what}, 1 connection`)?.prism ?? []
  return [
    { name: 'Start to first list / mock', kind: 'at most', limit: 0.1, unit: 'x', digits: 2, values: ratios(ready.emulator, ready.prism) },
    ...[...http].map(([name, pair]): Target => ({ ...times, name: `Requests per second, ${name} / mock`, limit: 10, values: ratios(pair.emulator, pair.prism) })),
    ...(['list', 'create'] as const).map((what): Target => ({ ...times, name: `In process, ${what} / mock over HTTP`, limit: 20, values: ratios(inProcess[what], prism(what)) })),
    { name: `${worlds.worlds} worlds, resident set`, kind: 'at most', limit: 1000, unit: 'MB', digits: 0, values: [worlds.peak] },
    ...Object.entries(pages).map(([name, values]): Target => ({ name: `Page of ${vendors} vendors: ${name}`, kind: 'at most', limit: 5, unit: 'ms', digits: 2, values })),
  ]
}

function speeds({ ready, http, processor, inProcess, worlds }: EmulatorResults): string {
  const rows: [string, readonly number[]][] = [
    ['emulator, start to first list, ms', ready.emulator],
    ['mock, start to first list, ms', ready.prism],
    ...[...http].flatMap(([name, { emulator, prism }]): [string, number[]][] => [[`emulator, ${name}, requests/s`, emulator], [`mock, ${name}, requests/s`, prism]]),
    ...[...processor].flatMap(([name, { emulator, prism }]): [string, number[]][] => [[`emulator, ${name}, processor time, µs`, emulator], [`mock, ${name}, processor time, µs`, prism]]),
    ['emulator in process, list, calls/s', inProcess.list],
    ['emulator in process, create, calls/s', inProcess.create],
  ]
  const note = `Processor time is that of the server for a request; other programs on the machine disturb it least. The emulator's first list includes the sign-in.
 A list has three vendors. ${worlds.worlds} worlds, each signed in to, with a new vendor and a list, have a heap of ${worlds.heap.toFixed(0)} MB;
each takes ${worlds.milliseconds.toFixed(1)} ms.`
  return `${table(['Speed', ...SPREAD], rows.map(([name, values]) => [name, ...spread(values, 0)]))}\n\n${note}`
}

function pages({ pages, vendors }: EmulatorResults): string {
  const rows = Object.entries(pages).map(([name, values]) => [name, ...spread(values, 2)])
  return `${table([`Page of 100 of ${vendors} vendors, ms`, ...SPREAD], rows)}\n\nIn process, with the response as text. The first two pages of each list are not counted: the first use of a sort or an index creates it.`
}

function journal({ journal: { micros, rewrite, load, megabytes }, vendors }: EmulatorResults): string {
  const rows: [string, number[]][] = [
    ['create, with a state file', micros.map(({ kept }) => kept)],
    ['create, without', micros.map(({ memory }) => memory)],
    ['the state file', micros.map(({ kept, memory }) => kept - memory)],
  ]
  const note = `With ${vendors} vendors, in process. To write the whole file of ${megabytes.toFixed(0)} MB takes ${rewrite.toFixed(0)} ms, to start from it ${load.toFixed(0)} ms.`
  return `${table(['Journal, µs per call', ...SPREAD], rows.map(([name, values]) => [name, ...spread(values, 0)]))}\n\n${note}`
}
