/**
 * Bundled with one client and run in a process of its own. Rounds of calls of the floor and of the client, in random order within each round, and no
 * forced garbage collection: a collection before one half only makes that half slower (or faster) by more than what is measured.
 * Prints the median of the paired differences, in microseconds of processor time a call.
 */
import { call } from 'bench-client'
import { floor } from './stub.ts'

const ROUNDS = 41
const CALLS = 200

/** Processor time and not the clock's: on a shared machine the clock also counts what others do. */
async function time(run: () => PromiseLike<unknown>): Promise<number> {
  const start = process.cpuUsage()
  for (let at = 0; at < CALLS; at++) await run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / CALLS
}

async function pair(): Promise<number> {
  if (Math.random() < 0.5) return -(await time(floor)) + (await time(call))
  const client = await time(call)
  return client - (await time(floor))
}

for (let round = 0; round < 5; round++) await pair()
const deltas: number[] = []
for (let round = 0; round < ROUNDS; round++) deltas.push(await pair())
deltas.sort((a, b) => a - b)
process.stdout.write(JSON.stringify(deltas[ROUNDS >> 1]))
