/** Runs the soak on a small scale, and checks that its rules detect each violation. */
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { assertResults, formatResults, heapRatio, type Results } from '../../scripts/soak/assert-results.ts'
import { createRandom } from '../../scripts/soak/run.ts'
import { FAULTS, type FaultName } from '../../scripts/soak/faults.ts'

async function run(...options: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [...options, '--import', 'tsx', 'scripts/soak/index.ts', '--calls', '500'], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, out, err }
}

it('five hundred calls to failing emulators lose and duplicate nothing', async () => {
  const { code, out, err } = await run('--expose-gc')
  expect(err).not.toContain('✗')
  expect(out).toContain('✓ no missing bills, no duplicates, every call settled')
  expect(out).toMatch(/^calls +500 /m)
  expect(code).toBe(0)
}, 60_000)

it('a soak that cannot measure the heap fails', async () => {
  const { code, err } = await run()
  expect(err).toContain('--expose-gc')
  expect(code).toBe(1)
}, 60_000)

it('equal seeds produce equal numbers', () => {
  const [first, second] = [createRandom(7), createRandom(7)]
  const numbers = Array.from({ length: 1_000 }, first)
  expect(numbers).toEqual(Array.from({ length: 1_000 }, second))
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
  expect(new Set(numbers).size).toBeGreaterThan(990)
})

describe('the rules of a soak', () => {
  const passing: Results = {
    calls: 100,
    organizations: 2,
    resolved: 97,
    rejected: new Map([['ConnectionError', 2], ['ServerError', 1]]),
    missing: 0,
    duplicates: 0,
    unsafeRetries: 0,
    wrong: 0,
    overLimit: 0,
    logins: 7,
    expirations: 5,
    requests: 140,
    faults: new Map([...Object.keys(FAULTS), 'expired session'].map((name) => [name as FaultName, 7])),
    heap: [10e6, 11e6, 11e6, 12e6],
    milliseconds: 1_000,
  }

  it('accept passing results', () => {
    expect(() => assertResults(passing)).not.toThrow()
    expect(heapRatio(passing)).toBeCloseTo(1.2)
    expect(formatResults(passing)).toContain('rejected with ConnectionError           2')
  })

  it.each<[string, Partial<Results>, string]>([
    ['a call that did not settle', { resolved: 96 }, '1 calls did not settle'],
    ['a missing bill', { missing: 1 }, '1 bills are missing'],
    ['a duplicate bill', { duplicates: 1 }, '1 bills were created more than once'],
    ['a retry after an unknown outcome', { unsafeRetries: 1 }, '1 requests were retried after an unknown outcome'],
    ['a wrong response', { wrong: 1 }, '1 responses were wrong'],
    ['an error that no fault causes', { resolved: 99, rejected: new Map([['TypeError', 1]]) }, 'unexpected errors: TypeError 1'],
    ['an exceeded concurrency limit', { overLimit: 4 }, '4 requests exceeded the limit of concurrent requests'],
    ['too many sign-ins', { logins: 8 }, '8 sign-ins for 2 organizations and 5 expired sessions'],
    ['a growing heap', { heap: [10e6, 12e6, 14e6, 15e6] }, 'the heap grew by a factor of 1.50; the limit is 1.5'],
    ['a heap that was not measured', { heap: [] }, 'the heap grew by a factor of Infinity; the limit is 1.5'],
    ['a fault that never occurred', { faults: new Map([...passing.faults, ['cut body', 0]]) }, 'faults that never occurred: cut body'],
  ])('reject %s', (_, change, violation) => {
    expect(() => assertResults({ ...passing, ...change })).toThrow(new Error(`✗ ${violation}`))
  })

  it('report every violation', () => {
    expect(() => assertResults({ ...passing, missing: 1, wrong: 2 })).toThrow(new Error('✗ 1 bills are missing\n✗ 2 responses were wrong'))
  })
})
