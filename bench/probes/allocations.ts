/**
 * Prints how many bytes a call of one client puts on the JavaScript heap beyond `fetch(url, init)`. Argument: get or post.
 * Run it with --expose-gc and a young generation that is larger than a batch, so that no garbage collection runs within a batch.
 */
import { createCalls } from 'bench-client'
import { createCalls as createFloor } from '../clients/floor.ts'
import { STUB_URL, stubFetch } from './stub.ts'

const BATCHES = 7
const CALLS = 1000

const verb = process.argv[2] as 'get' | 'post'
const setup = { fetch: stubFetch, baseUrl: STUB_URL }
const client = createCalls(setup)[verb] as () => PromiseLike<unknown>
const floor = createFloor(setup)[verb] as () => PromiseLike<unknown>
const collect = (globalThis as unknown as { gc: () => void }).gc

async function allocate(call: () => PromiseLike<unknown>): Promise<number> {
  collect()
  const before = process.memoryUsage().heapUsed
  for (let calls = 0; calls < CALLS; calls++) await call()
  return (process.memoryUsage().heapUsed - before) / CALLS
}

for (let calls = 0; calls < 3000; calls++) {
  await client()
  await floor()
}
const differences: number[] = []
for (let batch = 0; batch < BATCHES; batch++) differences.push((await allocate(client)) - (await allocate(floor)))
differences.sort((a, b) => a - b)
process.stdout.write(String(differences[BATCHES >> 1]))
