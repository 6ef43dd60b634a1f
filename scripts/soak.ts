/**
 * Thousands of calls through a server that fails often: nothing may be lost, nothing done twice, memory stays flat.
 *
 *     node --expose-gc --import tsx scripts/soak.ts [--calls 20000] [--seed 1]
 */
import { parseArgs } from 'node:util'
import { judge, table } from './soak/judge.ts'
import { soak } from './soak/run.ts'

/** A soak that takes longer hangs. */
const LONGEST = 8 * 60_000

const { values } = parseArgs({ options: { calls: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } } })

/** Twice, with a pause for finalizers, so that what the first round frees is gone. */
async function collect(): Promise<number> {
  for (let round = 0; round < 2; round++) {
    globalThis.gc?.()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return process.memoryUsage().heapUsed
}

if (!globalThis.gc) throw new Error('Run node with --expose-gc, so that the heap can be measured.')
const watchdog = setTimeout(() => {
  console.error(`✗ not all calls ended within ${LONGEST / 60_000} minutes`)
  process.exit(1)
}, LONGEST)
const figures = await soak(Number(values.calls), Number(values.seed), collect)
clearTimeout(watchdog)
const violations = judge(figures)
console.log(table(figures))
for (const violation of violations) console.error(`✗ ${violation}`)
if (!violations.length) console.log('✓ nothing lost, nothing twice, every call ended')
process.exitCode = violations.length ? 1 : 0
