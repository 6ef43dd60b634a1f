/** The emulator, next to Prism where both do the same. */
import { join } from 'node:path'
import { buildPrograms, start, type Program, type ProgramName } from '../lib/programs.ts'
import { LIST, signIn, vendorOf, VENDORS, type Headers } from '../lib/emulator-client.ts'
import { root, runNode } from '../lib/run-node.ts'
import { shuffle } from '../lib/stats.ts'

/** One value per round. A value of the emulator and one of Prism with the same index are of the same round. */
export interface Pair {
  readonly emulator: number[]
  readonly prism: number[]
}

export interface EmulatorResults {
  /** Milliseconds from the start of the process to the end of the first list. */
  readonly ready: Pair
  /** Requests per second over HTTP, by what is measured. */
  readonly http: ReadonlyMap<string, Pair>
  /** Microseconds of processor time of the server for a request. */
  readonly processor: ReadonlyMap<string, Pair>
  /** Calls per second without HTTP. */
  readonly inProcess: { readonly list: number[]; readonly create: number[] }
  readonly worlds: { readonly worlds: number; readonly milliseconds: number; readonly heap: number; readonly peak: number }
  /** Milliseconds per page, by list. */
  readonly pages: Readonly<Record<string, readonly number[]>>
  readonly vendors: number
  readonly journal: { readonly micros: readonly { readonly kept: number; readonly memory: number }[]; readonly rewrite: number; readonly load: number; readonly megabytes: number }
}

const CONNECTIONS = [1, 16]
/** Of each server, for each measurement of a round. */
const BATCHES = 3
const BATCH_MS = 800
/** In a batch in process. */
const CALLS = 500

const probe = async <T>(name: string, args: readonly (string | number)[], flags: readonly string[] = []): Promise<T> =>
  JSON.parse(await runNode([...flags, '--import', 'tsx', join(root, `bench/probes/${name}.ts`), ...args.map(String)])) as T

/** @param quick fewer rounds, and a tenth of the records. */
export async function measureEmulator(quick: boolean): Promise<EmulatorResults> {
  const rounds = quick ? 2 : 7
  const vendors = quick ? 10_000 : 100_000
  await buildPrograms()
  const ready = await measureReady(rounds)
  const speed = await measureSpeed(rounds)
  const worlds = await probe<EmulatorResults['worlds']>('emulator-worlds', [quick ? 100 : 1000], ['--expose-gc'])
  const pages = await probe<EmulatorResults['pages']>('emulator-pages', [vendors, quick ? 10 : 30])
  const journal = await probe<EmulatorResults['journal']>('emulator-journal', [vendors, quick ? 300 : 2000, quick ? 3 : 9])
  return { ready, ...speed, worlds, pages, vendors, journal }
}

/** Headers that both accept. Prism accepts any. */
async function sessionOf(url: string, name: ProgramName): Promise<Headers> {
  if (name === 'prism') return { devKey: 'any', sessionId: 'any' }
  const credentials = (await (await fetch(`${url}/_emulator/credentials`)).json()) as Parameters<typeof signIn>[2]
  return signIn(fetch, url, credentials)
}

async function measureReady(rounds: number): Promise<Pair> {
  const values: Pair = { emulator: [], prism: [] }
  for (let round = 0; round < rounds; round++)
    for (const name of shuffle(['emulator', 'prism'] as const)) {
      const from = performance.now()
      const program = await start(name)
      const response = await fetch(program.url + LIST, { headers: await sessionOf(program.url, name) })
      if (!response.ok) throw new Error(`${name} answered ${response.status}.`)
      await response.text()
      values[name].push(performance.now() - from)
      await program.stop()
    }
  return values
}

async function measureSpeed(rounds: number): Promise<Pick<EmulatorResults, 'http' | 'processor' | 'inProcess'>> {
  const [http, processor] = [new Map<string, Pair>(), new Map<string, Pair>()]
  const inProcess = { list: [] as number[], create: [] as number[] }
  const programs = { emulator: await start('emulator'), prism: await start('prism') }
  try {
    for (let round = 0; round < rounds; round++) {
      for (const connections of CONNECTIONS)
        for (const what of ['list', 'create'] as const) {
          const name = `${what}, ${connections} ${connections === 1 ? 'connection' : 'connections'}`
          const [emulator, prism] = await loadBoth(programs, what, connections)
          add(http, name, emulator.perSecond, prism.perSecond)
          add(processor, name, emulator.micros, prism.micros)
        }
      const { list, create } = await probe<{ list: number; create: number }>('emulator-calls', [CALLS])
      inProcess.list.push(list)
      inProcess.create.push(create)
    }
  } finally {
    await programs.emulator.stop()
    await programs.prism.stop()
  }
  return { http, processor, inProcess }
}

function add(pairs: Map<string, Pair>, name: string, emulator: number, prism: number): void {
  const pair = pairs.get(name) ?? { emulator: [], prism: [] }
  pairs.set(name, pair)
  pair.emulator.push(emulator)
  pair.prism.push(prism)
}

interface Speed {
  readonly perSecond: number
  readonly micros: number
}

/** Both in turns, so that they see the same machine. */
async function loadBoth(programs: Readonly<Record<ProgramName, Program>>, what: 'list' | 'create', connections: number): Promise<[emulator: Speed, prism: Speed]> {
  const targetOf = async (name: ProgramName): Promise<object> => {
    const { url, pid } = programs[name]
    const headers = { ...(await sessionOf(url, name)), 'content-type': 'application/json' }
    return what === 'list' ? { origin: url, pid, method: 'GET', path: LIST, headers } : { origin: url, pid, method: 'POST', path: VENDORS, headers, body: JSON.stringify(vendorOf(1)) }
  }
  const targets = [await targetOf('emulator'), await targetOf('prism')]
  const [emulator = [], prism = []] = await probe<Speed[][]>('http-load', [connections, BATCH_MS, BATCHES, JSON.stringify(targets)])
  return [middleOf(emulator), middleOf(prism)]
}

const middleOf = (speeds: readonly Speed[]): Speed => ({ perSecond: middle(speeds.map(({ perSecond }) => perSecond)), micros: middle(speeds.map(({ micros }) => micros)) })

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number
