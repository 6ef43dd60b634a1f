/**
 * Prints calls per second of `fetch(url, init)` and of one client, over keep-alive sockets. Arguments: URL, concurrency.
 * Batches of both run in random order in one process, and use the same sockets.
 */
import { createCalls } from 'bench-client'
import { createCalls as createFloor } from '../clients/floor.ts'

const WARM_UP = 3
const BATCHES = 12
const CALLS = 384

const [baseUrl = '', concurrency = '3'] = process.argv.slice(2)
const setup = { fetch, baseUrl }
const client = createCalls(setup).get
const floor = createFloor(setup).get

/** Seconds of one batch. */
async function time(call: () => PromiseLike<unknown>): Promise<number> {
  let left = CALLS
  const work = async (): Promise<void> => {
    while (left-- > 0) await call()
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: Number(concurrency) }, work))
  return (performance.now() - start) / 1000
}

const seconds = { floor: 0, client: 0 }
const paired: number[] = []
for (let batch = -WARM_UP; batch < BATCHES; batch++) {
  const isFloorFirst = Math.random() < 0.5
  const first = await time(isFloorFirst ? floor : client)
  const second = await time(isFloorFirst ? client : floor)
  const [bare, own] = isFloorFirst ? [first, second] : [second, first]
  if (batch < 0) continue
  seconds.floor += bare
  seconds.client += own
  paired.push(bare / own)
}
paired.sort((a, b) => a - b)
const ratio = ((paired[(BATCHES >> 1) - 1] as number) + (paired[BATCHES >> 1] as number)) / 2
process.stdout.write(JSON.stringify({ bare: (BATCHES * CALLS) / seconds.floor, client: (BATCHES * CALLS) / seconds.client, ratio }))
process.exit(0)
