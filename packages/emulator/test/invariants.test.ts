/**
 * What holds for any sequence of calls, time and failures, checked after each step on two emulators and two organizations. `PROPERTY_RUNS` sets the number of
 * sequences.
 */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadContract, type Json } from '../src/contract/contract.ts'
import { createEmulator } from '../src/local.ts'
import { checkAmounts } from './invariants/amounts.ts'
import { checkLists, createsAtMostOne, eventsAreIsolated, failedRequestChangesNothing, lostRequestChangesNothing, organizationsAreIsolated, responsesAreDescribed, timeNeverGoesBack, type Checked } from './invariants/checks.ts'
import { changesAreEvents, Deliveries, movesAreEvents } from './invariants/events.ts'
import { flowRequests, simulationSteps } from './invariants/flows.ts'
import { Model } from './invariants/model.ts'
import { noPaymentTwice } from './invariants/payments.ts'
import { perform } from './invariants/perform.ts'
import { anyRequest, foreignRequest, type Step } from './invariants/step.ts'

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 30)
const SEED = process.env['PROPERTY_SEED']
const HOUR_MS = 3_600_000

const contract = loadContract(createEmulator({ seed: 'empty' }).world.contract.document as Json)
const organization = fc.constantFrom('first' as const, 'first' as const, 'second' as const)
const flows = flowRequests(contract)

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 60, arbitrary: flows },
  { weight: 25, arbitrary: anyRequest(contract) },
  { weight: 5, arbitrary: foreignRequest(contract) },
  { weight: 14, arbitrary: simulationSteps },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('time' as const), hours: fc.integer({ min: 1, max: 120 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('restore' as const), from: fc.constantFrom('snapshot' as const, 'file' as const) }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('fault' as const), reply: fc.constantFrom('reset-before' as const, 'reset-after-commit' as const, 'truncate' as const), request: flows }) },
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('archive' as const), organization, group: fc.nat(30), which: fc.nat(5) }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('list' as const), organization, operation: fc.nat(99), max: fc.integer({ min: 1, max: 4 }), sort: fc.nat(20), which: fc.nat(5) }) },
)

/** How often each operation was served, over all sequences. */
const served = new Map<string, number>()
let count = 0

const CHECKS = [failedRequestChangesNothing, lostRequestChangesNothing, createsAtMostOne, timeNeverGoesBack, noPaymentTwice, organizationsAreIsolated, eventsAreIsolated, responsesAreDescribed, changesAreEvents, movesAreEvents]

async function run(model: Model, deliveries: Deliveries, step: Step): Promise<void> {
  const { clock } = model.world
  let [before, start, progress] = [model.view(), clock.now(), model.progress()]
  for await (const performed of perform(model, step)) {
    await model.settle()
    const checked: Checked = { model, step, performed, before, after: model.view(), times: { before: start, after: clock.now() }, progress: { before: progress, after: model.progress() } }
    for (const check of CHECKS) check(checked)
    checkAmounts(model.world)
    deliveries.observe(checked.after, before)
    await model.verifyAttempts(before)
    const { operation, result } = performed
    if (operation && result && result.status < 300 && result.status > 0) served.set(operation.id, (served.get(operation.id) ?? 0) + 1)
    ;[before, start, progress] = [checked.after, checked.times.after, checked.progress.after]
  }
  count++
}

async function runAll(model: Model, sequence: readonly Step[]): Promise<void> {
  const deliveries = new Deliveries()
  for (const step of sequence) await run(model, deliveries, step)
  const end = model.world.clock.now()
  await run(model, deliveries, { kind: 'time', hours: 48 })
  deliveries.check(model, end)
  await checkLists(model)
  model.expectSame()
  expect(model.world.clock.now()).toBeGreaterThanOrEqual(end + 48 * HOUR_MS)
  await model.expectSameAfterwards()
  await model.expectRepeatedAttempt()
}

it('[bill-amounts] [vendor-credit-amounts] the invariants hold after each step of any sequence', { timeout: 120_000 + RUNS * 5_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 60, size: 'max' }), async (sequence) => {
      const model = await Model.create()
      try {
        await runAll(model, sequence)
      } finally {
        model.close()
      }
    }),
    { numRuns: RUNS, endOnFailure: process.env['PROPERTY_SHRINK'] === '0', includeErrorInReport: true, ...(SEED !== undefined && { seed: Number(SEED) }) },
  )
  if (process.env['PROPERTY_REPORT']) process.stdout.write(`${count} steps; ${served.size} operations served: ${JSON.stringify(Object.fromEntries([...served].sort()))}\n`)
  // Sequences that only fail prove nothing.
  expect(served.size).toBeGreaterThan(Math.min(RUNS, 30))
})

/** They pass the real time on, or the options of the command. */
const KNOWS_REAL_TIME = ['cli.ts', 'command-line.ts', 'emulator.ts']

it('the emulator uses neither the real time nor chance', () => {
  // Two emulators of the same day have the same date, so the sequences cannot show it.
  const folder = new URL('../src/', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !KNOWS_REAL_TIME.includes(file))
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((file) => /Date\.now|new Date\(\)|Math\.random|performance\.now|randomUUID|getRandomValues/.test(readFileSync(new URL(file, folder), 'utf8')))).toEqual([])
})
