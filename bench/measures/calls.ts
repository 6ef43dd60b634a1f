/** Measurements that run one process per client and round, in random order. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { buildProbe } from '../lib/bundle.ts'
import { runNode } from '../lib/run-node.ts'
import type { Scratch } from '../lib/scratch.ts'
import { shuffle } from '../lib/stats.ts'
import { LOOPBACK_CLIENTS, type Row } from './rows.ts'

/** Runs a probe for every row in every round, and returns the values that the probe prints. If two rows are in every round, values with the same index come from the same round. */
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

/** Node flags for the allocations probe: the young generation must be larger than a batch. */
export const ALLOCATION_FLAGS = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128']

export interface Paging {
  readonly seconds: number
  readonly megabytes: number
}

export interface Throughput {
  /** Calls per second of `fetch(url, init)`. */
  readonly bare: number
  readonly client: number
  /** Median of the client's speed relative to `fetch(url, init)` over paired batches. */
  readonly ratio: number
}

export async function measureLoopback(scratch: Scratch, rounds: number): Promise<Map<string, Throughput[]>> {
  const server = spawn(process.execPath, [await buildProbe(scratch, 'server', 'floor')], { stdio: ['pipe', 'pipe', 'inherit'] })
  try {
    const [url] = (await once(server.stdout, 'data')) as [Buffer]
    const rows = LOOPBACK_CLIENTS.flatMap(([name, client]) =>
      ['3', '32'].map((concurrency) => ({ name: `${name}, ${concurrency} at once`, client, args: [url.toString().trim(), concurrency], every: client === 'bill-sdk' ? 1 : 2 })),
    )
    return await measureRounds<Throughput>(scratch, 'loopback', rows, rounds)
  } finally {
    server.stdin.end()
  }
}
