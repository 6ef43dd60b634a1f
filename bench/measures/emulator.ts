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
  /** Calls per second without HTTP. */
  readonly inProcess: { readonly list: number[]; readonly create: number[] }
  readonly worlds: { readonly worlds: number; readonly milliseconds: number; readonly heap: number; readonly peak: number }
  /** Milliseconds per page, by list. */
  readonly pages: Readonly<Record<string, readonly number[]>>
  readonly vendors: number
  readonly journal: { readonly micros: readonly { readonly kept: number; readonly memory: number }[]; readonly rewrite: number; readonly load: number; readonly megabytes: number }
}

const CONNECTIONS = [1, 16]

const probe = async <T>(name: string, args: readonly (string | number)[], flags: readonly string[] = []): Promise<T> =>
  JSON.parse(await runNode([...flags, '--import', 'tsx', join(root, `bench/probes/${name}.ts`), ...args.map(String)])) as T

/** @param quick fewer rounds, and a tenth of the records. */
export async function measureEmulator(quick: boolean): Promise<EmulatorResults> {
  const rounds = quick ? 3 : 9
  const vendors = quick ? 10_000 : 100_000
  await buildPrograms()
  const ready = await measureReady(rounds)
  const { http, inProcess } = await measureSpeed(rounds, quick ? 300 : 1000)
  const worlds = await probe<EmulatorResults['worlds']>('emulator-worlds', [quick ? 100 : 1000], ['--expose-gc'])
  const pages = await probe<EmulatorResults['pages']>('emulator-pages', [vendors, quick ? 10 : 30])
  const journal = await probe<EmulatorResults['journal']>('emulator-journal', [vendors, quick ? 300 : 2000, quick ? 3 : 9])
  return { ready, http, inProcess, worlds, pages, vendors, journal }
}

/** Headers that both accept. Prism accepts any. */
async function sessionOf(url: string, name: ProgramName): Promise<Headers> {
  if (name === 'prism') return { devKey: 'any', sessionId: 'any' }
  const credentials = (await (await fetch(`${url}/_emulator/credentials`)).json()) as Headers
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

async function measureSpeed(rounds: number, size: number): Promise<Pick<EmulatorResults, 'http' | 'inProcess'>> {
  const http = new Map<string, Pair>()
  const inProcess = { list: [] as number[], create: [] as number[] }
  const programs = { emulator: await start('emulator'), prism: await start('prism') }
  try {
    for (let round = 0; round < rounds; round++) {
      for (const connections of CONNECTIONS)
        for (const what of ['list', 'create'] as const) {
          const name = `${what}, ${connections} ${connections === 1 ? 'connection' : 'connections'}`
          const pair = http.get(name) ?? { emulator: [], prism: [] }
          http.set(name, pair)
          const [emulator, prism] = await loadBoth(programs, what, connections, size)
          pair.emulator.push(emulator)
          pair.prism.push(prism)
        }
      const { list, create } = await probe<{ list: number; create: number }>('emulator-calls', [size])
      inProcess.list.push(list)
      inProcess.create.push(create)
    }
  } finally {
    await programs.emulator.stop()
    await programs.prism.stop()
  }
  return { http, inProcess }
}

/** Both in turns, so that they see the same machine. */
async function loadBoth(programs: Readonly<Record<ProgramName, Program>>, what: 'list' | 'create', connections: number, size: number): Promise<[emulator: number, prism: number]> {
  const targetOf = async (name: ProgramName): Promise<object> => {
    const { url } = programs[name]
    const headers = { ...(await sessionOf(url, name)), 'content-type': 'application/json' }
    return what === 'list' ? { origin: url, method: 'GET', path: LIST, headers } : { origin: url, method: 'POST', path: VENDORS, headers, body: JSON.stringify(vendorOf(1)) }
  }
  const targets = [await targetOf('emulator'), await targetOf('prism')]
  const BATCHES = 3
  const [emulator = [], prism = []] = await probe<number[][]>('http-load', [connections, size, BATCHES, JSON.stringify(targets)])
  return [middle(emulator), middle(prism)]
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number
