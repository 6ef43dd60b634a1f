/**
 * Bundled with one client and run in a process of its own. Rounds of calls of the floor and of the client, in random order within each round, and no
 * forced garbage collection: a collection before one half only makes that half slower (or faster) by more than what is measured.
 * Prints the median of the paired differences in microseconds a call.
 */
import { call } from 'bench-client'
import { floor } from './stub.ts'

const ROUNDS = 60
const CALLS = 400

async function time(run: () => PromiseLike<unknown>, calls: number): Promise<number> {
  const start = performance.now()
  for (let at = 0; at < calls; at++) await run()
  return ((performance.now() - start) * 1000) / calls
}

async function pair(): Promise<number> {
  if (Math.random() < 0.5) return -(await time(floor, CALLS)) + (await time(call, CALLS))
  const client = await time(call, CALLS)
  return client - (await time(floor, CALLS))
}

for (let round = 0; round < 5; round++) await pair()
const deltas: number[] = []
for (let round = 0; round < ROUNDS; round++) deltas.push(await pair())
deltas.sort((a, b) => a - b)
process.stdout.write(JSON.stringify(deltas[ROUNDS / 2]))
