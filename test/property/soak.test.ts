/** The soak runs, small, and its judge sees what is wrong. */
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { heapRatio, judge, table, type Figures } from '../../scripts/soak/judge.ts'
import { FAULTS } from '../../scripts/soak/ledger.ts'
import { seeded } from '../../scripts/soak/run.ts'

async function run(...options: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [...options, '--import', 'tsx', 'scripts/soak.ts', '--calls', '500'], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, out, err }
}

it('five hundred calls through a failing server lose nothing and do nothing twice', async () => {
  const { code, out, err } = await run('--expose-gc')
  expect(err).not.toContain('✗')
  expect(out).toContain('✓ nothing lost, nothing twice, every call ended')
  expect(out).toMatch(/^calls +500 /m)
  expect(code).toBe(0)
}, 60_000)

it('a soak that cannot measure memory fails', async () => {
  const { code, err } = await run()
  expect(err).toContain('--expose-gc')
  expect(code).toBe(1)
}, 60_000)

it('a seed gives the same numbers again', () => {
  const [one, other] = [seeded(7), seeded(7)]
  const numbers = Array.from({ length: 1_000 }, one)
  expect(numbers).toEqual(Array.from({ length: 1_000 }, other))
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
  expect(new Set(numbers).size).toBeGreaterThan(990)
})

describe('the judge of a soak', () => {
  const good: Figures = {
    calls: 100,
    organizations: 2,
    resolved: 97,
    failed: new Map([['ConnectionError', 2], ['ServerError', 1]]),
    lost: 0,
    twice: 0,
    sentAgain: 0,
    wrong: 0,
    peak: 3,
    logins: 7,
    deaths: 5,
    requests: 140,
    faults: new Map(FAULTS.map((fault) => [fault, 7])),
    heap: [10e6, 11e6, 11e6, 12e6],
    milliseconds: 1_000,
  }

  it('has nothing to say about good figures', () => {
    expect(judge(good)).toEqual([])
    expect(heapRatio(good)).toBeCloseTo(1.2)
    expect(table(good)).toContain('ended in ConnectionError          2')
  })

  it.each<[string, Partial<Figures>, string]>([
    ['a call that did not end', { resolved: 96 }, '1 calls did not end'],
    ['a lost bill', { lost: 1 }, '1 bills were lost'],
    ['a bill created twice', { twice: 1 }, '1 bills were created twice'],
    ['a request sent again in doubt', { sentAgain: 1 }, '1 requests were sent again after an unknown outcome'],
    ['a wrong answer', { wrong: 1 }, '1 answers were wrong'],
    ['an error that no fault explains', { resolved: 99, failed: new Map([['TypeError', 1]]) }, 'unexpected errors: TypeError 1'],
    ['a limit that is passed', { peak: 4 }, '4 requests of one organization in flight; the limit is 3'],
    ['too many sign-ins', { logins: 8 }, '8 sign-ins for 2 organizations and 5 dead sessions'],
    ['a heap that grows', { heap: [10e6, 12e6, 14e6, 15e6] }, 'the heap grew 1.50 times; the limit is 1.5'],
    ['a heap that was not measured', { heap: [] }, 'the heap grew Infinity times; the limit is 1.5'],
    ['a fault that never happened', { faults: new Map([...good.faults, ['reset', 0]]) }, 'faults that never happened: reset'],
  ])('tells of %s', (_, change, violation) => {
    expect(judge({ ...good, ...change })).toEqual([violation])
  })
})
