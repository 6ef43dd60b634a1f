/** Runs random scenarios until enough calls were made, and shrinks the first one that fails. */
import { createRandom } from '../soak/run.ts'
import type { FaultName } from '../../test/property/faults.ts'
import { runScenario, type End, type Implementation } from './run-scenario.ts'
import { createScenario, Random, simplify, type Scenario } from './scenario.ts'

export interface Totals {
  calls: number
  requests: number
  scenarios: number
  readonly ends: Record<End, number>
  readonly faults: Map<FaultName, number>
}

/** Most scenarios wait for a timer now and then, so many run at the same time. */
const WORKERS = 128
/** A prime, so that the seeds of neighboring runs share no scenario. */
const SEED_STEP = 1_000_003

export const scenarioOf = (seed: number, index: number): Scenario => createScenario(new Random(createRandom(seed * SEED_STEP + index)))

/**
 * @param onProgress called after each scenario.
 * @param end when no further scenario is started, by the clock of `performance.now()`.
 * @throws Error with the smallest scenario found that fails, and how to run it again.
 */
export async function chaos(calls: number, seed: number, implementation?: Partial<Implementation>, onProgress: (calls: number) => void = () => undefined, end = Infinity): Promise<Totals> {
  const totals: Totals = { calls: 0, requests: 0, scenarios: 0, ends: { made: 0, 'not made': 0, 'outcome unknown': 0 }, faults: new Map() }
  let failed: { readonly index: number; readonly violations: readonly string[] } | undefined
  const work = async (_: unknown, worker: number): Promise<void> => {
    while (totals.calls < calls && failed === undefined && performance.now() < end) {
      const index = totals.scenarios++
      const { ends, faults, requests, violations } = await runScenario(scenarioOf(seed, index), `chaos-${worker}`, implementation)
      if (violations.length) failed ??= { index, violations }
      totals.calls += ends.length
      onProgress(totals.calls)
      totals.requests += requests
      for (const end of ends) totals.ends[end]++
      for (const fault of faults) totals.faults.set(fault, (totals.faults.get(fault) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: Math.min(WORKERS, calls) }, work))
  if (failed !== undefined) throw new Error(await describeFailure(scenarioOf(seed, failed.index), `--seed ${seed} --scenario ${failed.index}`, implementation, failed.violations))
  return totals
}

export async function describeFailure(scenario: Scenario, replay: string, implementation?: Partial<Implementation>, seen: readonly string[] = []): Promise<string> {
  const [smallest, violations] = await shrink(scenario, implementation)
  return `${violations.join('\n') || `The scenario failed only together with others: ${seen.join('; ')}`}\nRun it again with: npm run chaos -- ${replay}\nSmallest scenario: ${JSON.stringify(smallest)}`
}

async function shrink(scenario: Scenario, implementation?: Partial<Implementation>): Promise<[Scenario, readonly string[]]> {
  const { violations } = await runScenario(scenario, 'chaos-shrink', implementation)
  if (!violations.length) return [scenario, violations]
  for (const simpler of simplify(scenario)) {
    const found = await runScenario(simpler, 'chaos-shrink', implementation)
    if (found.violations.length) return shrink(simpler, implementation)
  }
  return [scenario, violations]
}
