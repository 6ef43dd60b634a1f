import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SlidingWindow } from '../../src/middleware/sliding-window.js'
import { errorOf, createTestClient, uniqueText } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

/** Found by fast-check: moments given back leave gaps, in which a later one may lie before others. */
const GAPS = [0, 0, 1, 0, 0, 0, 0, 0, 0, 21, 19, 5, 15, 0].map((after, index) => ({ after, cancels: { 5: [0], 8: [1, 2], 12: [3] }[index] ?? [] }))

describe('a rate', () => {
  it('gives as many moments at once as it may, and the next ones a span later', () => {
    const rate = new SlidingWindow(3, 60)
    expect([0, 10, 20, 30, 40, 59].map((now) => rate.reserve(now))).toEqual([0, 0, 0, 30, 30, 21])
    expect(rate.reserve(300)).toBe(0)
  })

  it('takes no time to have gone by when the clock is set back', () => {
    const rate = new SlidingWindow(2, 60)
    expect([1_000, 1_010, 1_020].map((now) => rate.reserve(now))).toEqual([0, 0, 40])
    expect(rate.reserve(20)).toBe(50)
    expect(rate.reserve(90)).toBe(30)
  })

  it('gives back a moment that is not used', () => {
    const rate = new SlidingWindow(1, 60)
    rate.reserve(0)
    expect(rate.reserve(0)).toBe(60)
    rate.release(60)
    expect(rate.reserve(0)).toBe(60)
    rate.release(12_345)
    expect(rate.reserve(0)).toBe(120)
  })

  it('does not forget what was sent when a moment is given back', () => {
    const rate = new SlidingWindow(2, 60)
    rate.reserve(0)
    rate.reserve(1)
    rate.release(2 + rate.reserve(2))
    expect(rate.reserve(3)).toBe(57)
  })

  it('never lets more through in a span, whatever is booked and given back', () => {
    const action = fc.record({ after: fc.integer({ min: 0, max: 40 }), cancels: fc.array(fc.nat(10), { maxLength: 3 }) })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(action, { maxLength: 60 }), (most, actions) => {
        const rate = new SlidingWindow(most, 60)
        let used: number[] = []
        let now = 0
        for (const { after, cancels } of actions) {
          now += after
          used.push(now + rate.reserve(now))
          for (const cancel of cancels) {
            const given = used.filter((at) => at > now)[cancel]
            if (given === undefined) continue
            rate.release(given)
            used = used.toSpliced(used.indexOf(given), 1)
          }
        }
        used.sort((a, b) => a - b)
        for (let index = most; index < used.length; index++) expect(used[index]! - used[index - most]!).toBeGreaterThanOrEqual(60)
      }),
      { numRuns: 1000, examples: [[3, GAPS]] },
    )
  })
})

describe('Spend & Expense', () => {
  it('lets 60 calls a minute through for a token, more than three of them at once; the next one waits and can be aborted', async () => {
    await using server = await startFaultServer({ json: { results: [] }, delay: 20 })
    const apiToken = uniqueText('apiToken')
    const [one, two] = [createTestClient(server.url, { apiToken }), createTestClient(server.url, { apiToken })]
    await Promise.all(Array.from({ length: 60 }, (_, index) => (index % 2 ? one : two).spend.budgets.list()))
    expect(server.calls.length).toBe(60)
    expect(server.peak).toBeGreaterThan(3)
    const reason = new Error('enough')
    const controller = new AbortController()
    const waiting = errorOf(one.spend.budgets.list({}, { signal: controller.signal }))
    await createTestClient(server.url).spend.budgets.list()
    controller.abort(reason)
    expect(await waiting).toBe(reason)
    expect(server.calls.length).toBe(61)
  })

  it('goes on when the minute is over, past those who gave up', async () => {
    await using server = await startFaultServer({ json: { results: [] } })
    let now = 1_000_000
    const bill = createTestClient(server.url, { now: () => now })
    await Promise.all(Array.from({ length: 60 }, () => bill.spend.budgets.list()))
    const aborted = Array.from({ length: 60 }, () => new AbortController())
    const gone = aborted.map(({ signal }) => errorOf(bill.spend.budgets.list({}, { signal })))
    await new Promise((resolve) => setTimeout(resolve, 20))
    for (const controller of aborted) controller.abort('gone')
    expect(new Set(await Promise.all(gone))).toEqual(new Set(['gone']))
    now += 59_900
    const start = performance.now()
    await bill.spend.budgets.list()
    expect(performance.now() - start).toBeGreaterThan(95)
    expect(server.logins).toBe(0)
  })
})
