/**
 * `npm run chaos`: pays in the emulator over a network that often fails. No payment may be made twice, and each call must end as the records of the emulator
 * say: made, not made, or with an unknown outcome.
 *
 *   npm run chaos -- [--calls 1000000] [--seed 1]     random scenarios
 *   npm run chaos -- --minutes 30                     stops after this time, whatever the number of calls
 *   npm run chaos -- --record                         also writes the result to bench/RESULTS.md
 *   npm run chaos -- --seed 1 --scenario 42           one scenario
 */
import { parseCommandLine, parseInteger } from '../../src/bin/command-line.js'
import { faultNames } from '../../test/property/faults.ts'
import { describeTotals, peakMegabytes, recordTotals } from './record.ts'
import { chaos, describeFailure, scenarioOf } from './run.ts'
import { runScenario } from './run-scenario.ts'

const { values } = parseCommandLine({
  options: { calls: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' }, minutes: { type: 'string' }, scenario: { type: 'string' }, record: { type: 'boolean', default: false } },
})
const calls = parseInteger('--calls', values.calls, 1, 100_000_000)
// Each error would look up its lines in the sources, which takes longer than the call.
process.setSourceMapsEnabled(false)
/** A line of progress is printed after this many calls. */
const PROGRESS_STEP = 100_000
/** When no further scenario is started, in milliseconds since the process began. */
const end = values.minutes === undefined ? Infinity : performance.now() + 60_000 * parseInteger('--minutes', values.minutes, 1, 10_000)
const seed = parseInteger('--seed', values.seed, 0, 2 ** 32 - 1)

try {
  if (values.scenario === undefined) await runMany()
  else await runOne(parseInteger('--scenario', values.scenario, 0, 1_000_000_000))
} catch (error) {
  console.error(`✗ ${(error as Error).message}`)
  process.exitCode = 1
}

async function runMany(): Promise<void> {
  const start = performance.now()
  let nextLine = PROGRESS_STEP
  const totals = await chaos(calls, seed, undefined, (done) => {
    if (done < nextLine) return
    console.log(`${done} calls, ${((performance.now() - start) / 1_000).toFixed(0)} s`)
    nextLine += PROGRESS_STEP
  }, end)
  const seconds = (performance.now() - start) / 1_000
  const unused = faultNames.filter((name) => !totals.faults.has(name))
  if (unused.length) throw new Error(`These faults never occurred; use more calls: ${unused.join(', ')}.`)
  const { ends, requests, scenarios } = totals
  console.log(`seed ${seed}: ${totals.calls} calls in ${scenarios} scenarios, ${requests} requests, ${seconds.toFixed(0)} s, ${(totals.calls / seconds).toFixed(0)} calls/s, at most ${peakMegabytes().toFixed(0)} MB`)
  console.log(`made ${ends.made}, not made ${ends['not made']}, outcome unknown ${ends['outcome unknown']}`)
  console.log('✓ no payment was made twice, and every call ended as the emulator says')
  if (values.record) recordTotals(describeTotals(totals, seed, seconds))
}

async function runOne(index: number): Promise<void> {
  const scenario = scenarioOf(seed, index)
  const { violations } = await runScenario(scenario)
  if (violations.length) throw new Error(await describeFailure(scenario, `--seed ${seed} --scenario ${index}`))
  console.log(`✓ ${JSON.stringify(scenario)}`)
}
