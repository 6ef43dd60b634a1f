import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SlidingWindow } from '../../src/middleware/sliding-window.js'
import { errorOf, createTestClient, uniqueText } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

/** fast-check found this case: released slots leave gaps, so a later reservation can get an earlier slot than others. */
const GAPS = [0, 0, 1, 0, 0, 0, 0, 0, 0, 21, 19, 5, 15, 0].map((after, index) => ({ after, releases: { 5: [0], 8: [1, 2], 12: [3] }[index] ?? [] }))

describe('a sliding window', () => {
  it('grants as many slots immediately as the limit allows, and the next ones a window later', () => {
    const slidingWindow = new SlidingWindow(3, 60)
    expect([0, 10, 20, 30, 40, 59].map((now) => slidingWindow.reserve(now))).toEqual([0, 0, 0, 30, 30, 21])
    expect(slidingWindow.reserve(300)).toBe(0)
  })

  it('treats a clock that is set back as if no time had passed', () => {
    const slidingWindow = new SlidingWindow(2, 60)
    expect([1_000, 1_010, 1_020].map((now) => slidingWindow.reserve(now))).toEqual([0, 0, 40])
    expect(slidingWindow.reserve(20)).toBe(50)
    expect(slidingWindow.reserve(90)).toBe(30)
  })

  it('makes a released slot available again', () => {
    const slidingWindow = new SlidingWindow(1, 60)
    slidingWindow.reserve(0)
    expect(slidingWindow.reserve(0)).toBe(60)
    slidingWindow.release(60)
    expect(slidingWindow.reserve(0)).toBe(60)
    slidingWindow.release(12_345)
    expect(slidingWindow.reserve(0)).toBe(120)
  })

  it('does not forget used slots when another slot is released', () => {
    const slidingWindow = new SlidingWindow(2, 60)
    slidingWindow.reserve(0)
    slidingWindow.reserve(1)
    slidingWindow.release(2 + slidingWindow.reserve(2))
    expect(slidingWindow.reserve(3)).toBe(57)
  })

  it('never exceeds the limit within a window, whatever is reserved and released', () => {
    const action = fc.record({ after: fc.integer({ min: 0, max: 40 }), releases: fc.array(fc.nat(10), { maxLength: 3 }) })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(action, { maxLength: 60 }), (limit, actions) => {
        const slidingWindow = new SlidingWindow(limit, 60)
        let used: number[] = []
        let now = 0
        for (const { after, releases } of actions) {
          now += after
          used.push(now + slidingWindow.reserve(now))
          for (const release of releases) {
            const slot = used.filter((at) => at > now)[release]
            if (slot === undefined) continue
            slidingWindow.release(slot)
            used = used.toSpliced(used.indexOf(slot), 1)
          }
        }
        used.sort((a, b) => a - b)
        for (let index = limit; index < used.length; index++) expect(used[index]! - used[index - limit]!).toBeGreaterThanOrEqual(60)
      }),
      { numRuns: 1000, examples: [[3, GAPS]] },
    )
  })
})

describe('Spend & Expense', () => {
  it('allows 60 calls a minute per token, more than three of them concurrently; the next one waits and can be aborted', async () => {
    await using server = await startFaultServer({ json: { results: [] }, delay: 20 })
    const apiToken = uniqueText('apiToken')
    const [first, second] = [createTestClient(server.url, { apiToken }), createTestClient(server.url, { apiToken })]
    await Promise.all(Array.from({ length: 60 }, (_, index) => (index % 2 ? first : second).spend.budgets.list()))
    expect(server.calls.length).toBe(60)
    expect(server.peak).toBeGreaterThan(3)
    const reason = new Error('enough')
    const controller = new AbortController()
    const waiting = errorOf(first.spend.budgets.list({}, { signal: controller.signal }))
    await createTestClient(server.url).spend.budgets.list()
    controller.abort(reason)
    expect(await waiting).toBe(reason)
    expect(server.calls.length).toBe(61)
  })

  it('continues when the minute is over, and skips aborted calls', async () => {
    await using server = await startFaultServer({ json: { results: [] } })
    let now = 1_000_000
    const bill = createTestClient(server.url, { now: () => now })
    await Promise.all(Array.from({ length: 60 }, () => bill.spend.budgets.list()))
    const controllers = Array.from({ length: 60 }, () => new AbortController())
    const aborted = controllers.map(({ signal }) => errorOf(bill.spend.budgets.list({}, { signal })))
    await new Promise((resolve) => setTimeout(resolve, 20))
    for (const controller of controllers) controller.abort('gone')
    expect(new Set(await Promise.all(aborted))).toEqual(new Set(['gone']))
    now += 59_900
    const start = performance.now()
    await bill.spend.budgets.list()
    expect(performance.now() - start).toBeGreaterThan(95)
    expect(server.logins).toBe(0)
  })
})
