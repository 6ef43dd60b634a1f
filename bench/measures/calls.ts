/** Measurements that run one process per client and round, in random order. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { buildProbe } from '../lib/bundle.ts'
import { runNode } from '../lib/run-node.ts'
import type { Scratch } from '../lib/scratch.ts'
import { shuffle } from '../lib/stats.ts'

/** Values by row name, one per round. The values at the same index were measured in the same round. */
export type Rounds = ReadonlyMap<string, readonly number[]>

export interface Row {
  readonly name: string
  readonly client: string
  readonly args?: readonly string[]
  /** Measure this row in every nth round only. Defaults to 1. Rows that a target compares are in every round. */
  readonly every?: number
}

/** Runs a probe for every row in every round and collects what `read` makes of its output. */
export async function measureRounds<T>(scratch: Scratch, probe: string, rows: readonly Row[], rounds: number, flags: readonly string[] = []): Promise<Map<string, T[]>> {
  const files = new Map<string, string>()
  for (const { client } of rows) if (!files.has(client)) files.set(client, await buildProbe(scratch, probe, client))
  const values = new Map<string, T[]>(rows.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const { name, client, args = [] } of shuffle(rows.filter(({ every = 1 }) => round % every === 0))) {
      const output = await runNode([...flags, files.get(client) as string, ...args], scratch.folder)
      values.get(name)?.push(JSON.parse(output) as T)
    }
  return values
}

/** openapi-fetch is there twice: the difference of its two rows shows the noise. */
export const overheadRows = (withRedocly: boolean): Row[] => [
  { name: 'openapi-fetch, GET', client: 'openapi-fetch', args: ['get'] },
  { name: 'openapi-fetch again, GET', client: 'openapi-fetch', args: ['get'] },
  { name: 'bill-sdk, GET', client: 'bill-sdk', args: ['get'] },
  { name: 'bill-sdk/raw, GET', client: 'bill-sdk-raw', args: ['get'] },
  { name: 'hey-api, GET', client: 'hey-api', args: ['get'], every: 2 },
  { name: 'ky, GET', client: 'ky', args: ['get'], every: 2 },
  ...(withRedocly ? [{ name: 'Redocly generate-client, GET', client: 'redocly', args: ['get'], every: 2 }] : []),
  { name: 'stripe, GET', client: 'stripe', args: ['get'], every: 2 },
  { name: 'openai, GET', client: 'openai', args: ['get'], every: 2 },
  { name: 'openapi-fetch, POST', client: 'openapi-fetch', args: ['post'] },
  { name: 'bill-sdk, POST', client: 'bill-sdk', args: ['post'] },
  { name: 'bill-sdk/raw, POST', client: 'bill-sdk-raw', args: ['post'] },
  { name: 'hey-api, POST', client: 'hey-api', args: ['post'], every: 2 },
  { name: 'ky, POST', client: 'ky', args: ['post'], every: 2 },
]

export const firstCallRows = (withRedocly: boolean): Row[] => [
  { name: 'openapi-fetch', client: 'openapi-fetch' },
  { name: 'bill-sdk', client: 'bill-sdk' },
  { name: 'bill-sdk/raw', client: 'bill-sdk-raw' },
  { name: 'hey-api', client: 'hey-api', every: 3 },
  { name: 'ky', client: 'ky', every: 3 },
  ...(withRedocly ? [{ name: 'Redocly generate-client', client: 'redocly', every: 3 }] : []),
  { name: 'stripe', client: 'stripe', every: 3 },
  { name: 'openai', client: 'openai', every: 3 },
]

export interface Throughput {
  /** Calls per second of `fetch(url, init)`. */
  readonly bare: number
  readonly client: number
  /** Median of the client's speed relative to `fetch(url, init)` over paired batches. */
  readonly ratio: number
}

const LOOPBACK_CLIENTS = [
  ['fetch again', 'floor'],
  ['bill-sdk', 'bill-sdk'],
  ['openapi-fetch', 'openapi-fetch'],
  ['hey-api', 'hey-api'],
  ['ky', 'ky'],
] as const

export async function measureLoopback(scratch: Scratch, rounds: number): Promise<Map<string, Throughput[]>> {
  const server = spawn(process.execPath, [await buildProbe(scratch, 'server', 'floor')], { stdio: ['pipe', 'pipe', 'inherit'] })
  try {
    const [url] = (await once(server.stdout, 'data')) as [Buffer]
    const rows = LOOPBACK_CLIENTS.flatMap(([name, client]) => ['3', '32'].map((concurrency) => ({ name: `${name}, ${concurrency} at once`, client, args: [url.toString().trim(), concurrency], every: client === 'bill-sdk' ? 1 : 2 })))
    return await measureRounds<Throughput>(scratch, 'loopback', rows, rounds)
  } finally {
    server.stdin.end()
  }
}

/** Flags of the probe of allocations: a young generation that is larger than a batch. */
export const ALLOCATION_FLAGS = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128']

export interface Paging {
  readonly seconds: number
  readonly megabytes: number
}

export const PAGING_ROWS: readonly Row[] = [
  { name: 'fetch in a loop', client: 'floor' },
  { name: 'bill-sdk', client: 'bill-sdk' },
]
