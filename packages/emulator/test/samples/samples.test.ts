/** Runs the code sample of every operation in the company of the examples. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Emulator } from '../../src/local.ts'
import { PREPARATIONS, REJECTED } from './preparations.ts'
import { ENTERED, openSampleCompany } from './sample-company.ts'
import { runSample, SAMPLES } from './samples.ts'

let emulator: Emulator
let company: ReturnType<Emulator['snapshot']>

/** Runs the samples that create the company. */
beforeAll(async () => {
  emulator = await openSampleCompany()
  company = emulator.snapshot()
}, 120_000)

describe('the code sample of', () => {
  const others = SAMPLES.filter(({ operationId }) => !ENTERED.includes(operationId))

  it.each(others.map((sample) => [sample.operationId, sample] as const))('%s runs', async (operationId, sample) => {
    emulator.restore(company)
    await PREPARATIONS[operationId]?.(emulator)
    const rejected = REJECTED[operationId]
    if (rejected) await expect(runSample(emulator, sample)).rejects.toMatchObject({ code: rejected[0], operationId })
    else await runSample(emulator, sample)
    expect(emulator.requests().at(-1)?.operation).toBe(operationId)
  })
})

describe('the lists of this test', () => {
  it('name operations, and cover all of them', () => {
    const ids = SAMPLES.map(({ operationId }) => operationId)
    const named = [...ENTERED, ...Object.keys(PREPARATIONS), ...Object.keys(REJECTED)]
    expect(named.filter((name) => !ids.includes(name))).toEqual([])
    expect(ids.length).toBeGreaterThan(300)
    expect(SAMPLES.filter(({ code }) => !code.includes('bill.'))).toEqual([])
  })
})
