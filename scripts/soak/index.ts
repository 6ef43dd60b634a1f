/**
 * `npm run soak`: sends thousands of calls to emulators that often fail. No bill may be missing or
 * created more than once, and the heap must not grow.
 *
 *   npm run soak -- [--calls 20000] [--seed 1]
 */
import { parseCommandLine, parseInteger } from '../../src/bin/command-line.js'
import { assertResults, formatResults } from './assert-results.ts'
import { soak } from './run.ts'

/** If a soak test takes longer than this, it is considered hung. */
const TIMEOUT_MS = 8 * 60_000

const { values } = parseCommandLine({ options: { calls: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } } })
const calls = parseInteger('--calls', values.calls, 1, 10_000_000)
const seed = parseInteger('--seed', values.seed, 0, 2 ** 32 - 1)

/** Collects garbage twice, because finalizers of the first round can free more objects. @returns the heap size in bytes. */
async function measureHeap(): Promise<number> {
  for (let round = 0; round < 2; round++) {
    globalThis.gc?.()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return process.memoryUsage().heapUsed
}

if (!globalThis.gc) throw new Error('Measuring the heap requires garbage collection on demand. Run node with --expose-gc.')
const watchdog = setTimeout(() => {
  console.error(`✗ some calls did not settle within ${TIMEOUT_MS / 60_000} minutes`)
  process.exit(1)
}, TIMEOUT_MS)
const results = await soak(calls, seed, measureHeap)
clearTimeout(watchdog)
console.log(formatResults(results))
try {
  assertResults(results)
  console.log('✓ no missing bills, no duplicates, every call settled')
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
