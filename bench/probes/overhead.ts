/**
 * Prints the processor time that a call of one client needs beyond `fetch(url, init)` and JSON.parse, in microseconds. Argument: get or post.
 * Batches of the client and of plain fetch run in pairs, in random order. The result is the median of the differences within the pairs.
 */
import { createCalls } from 'bench-client'
import { createCalls as createFloor } from '../clients/floor.ts'
import { STUB_URL, stubFetch } from './stub.ts'

const WARM_UP = 10
const BATCHES = 41
const CALLS = 200

const verb = process.argv[2] as 'get' | 'post'
const setup = { fetch: stubFetch, baseUrl: STUB_URL }
const client = createCalls(setup)[verb] as () => PromiseLike<unknown>
const floor = createFloor(setup)[verb] as () => PromiseLike<unknown>

/** Uses processor time, because wall-clock time also includes other processes. */
async function time(call: () => PromiseLike<unknown>): Promise<number> {
  const start = process.cpuUsage()
  for (let calls = 0; calls < CALLS; calls++) await call()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / CALLS
}

async function measurePair(): Promise<number> {
  if (Math.random() < 0.5) return -(await time(floor)) + (await time(client))
  const micros = await time(client)
  return micros - (await time(floor))
}

for (let batch = 0; batch < WARM_UP; batch++) await measurePair()
const differences: number[] = []
for (let batch = 0; batch < BATCHES; batch++) differences.push(await measurePair())
differences.sort((a, b) => a - b)
process.stdout.write(String(differences[BATCHES >> 1]))
