/**
 * `npm run chaos`: simulates payments against a ledger in memory whose requests often fail. No payment may be made twice, and each call must end as the ledger
 * says: made, not made, or with an unknown outcome.
 *
 *   npm run chaos -- [--calls 1000000] [--seed 1]     random scenarios
 *   npm run chaos -- --seed 1 --scenario 42           one of them
 */
import { parseArgs } from 'node:util'
import { faultNames } from '../../test/property/faults.ts'
import { chaos, describeFailure, scenarioOf } from './run.ts'
import { runScenario } from './run-scenario.ts'

const { values } = parseArgs({ options: { calls: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' }, scenario: { type: 'string' } } })
const seed = Number(values.seed)

if (values.scenario) {
  const scenario = scenarioOf(seed, Number(values.scenario))
  const { violations } = await runScenario(scenario)
  if (violations.length) fail(await describeFailure(scenario, `--seed ${seed} --scenario ${values.scenario}`))
  else console.log(`✓ ${JSON.stringify(scenario)}`)
} else {
  const start = performance.now()
  try {
    const { calls, requests, scenarios, ends, faults } = await chaos(Number(values.calls), seed)
    const unused = faultNames.filter((name) => !faults.has(name))
    if (unused.length) throw new Error(`faults that never occurred: ${unused.join(', ')}`)
    console.log(`seed ${seed}: ${calls} calls in ${scenarios} scenarios, ${requests} requests, ${((performance.now() - start) / 1000).toFixed(0)} s`)
    console.log(`made ${ends.made}, not made ${ends['not made']}, outcome unknown ${ends['outcome unknown']}`)
    console.log('✓ no payment was made twice, and every call ended as the ledger says')
  } catch (error) {
    fail((error as Error).message)
  }
}

function fail(message: string): void {
  console.error(`✗ ${message}`)
  process.exitCode = 1
}
