import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SlidingWindow } from '../../src/middleware/sliding-window.js'
import { errorOf, createTestClient, uniqueText } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

describe('a sliding window', () => {
  it('grants as many slots at once as the limit allows, and says when the next one is free', () => {
    const slidingWindow = new SlidingWindow(3, 60)
    expect([0, 10, 20, 30, 59, 60, 61].map((time) => slidingWindow.take(time))).toEqual([0, 0, 0, 30, 1, 0, 9])
    expect(slidingWindow.take(300)).toBe(0)
  })

  it('assumes that no time has passed when the clock is set back', () => {
    const slidingWindow = new SlidingWindow(2, 60)
    expect([1_000, 1_010, 1_020].map((time) => slidingWindow.take(time))).toEqual([0, 0, 40])
    expect(slidingWindow.take(20)).toBe(40)
    expect(slidingWindow.take(60)).toBe(0)
  })

  it('never exceeds the limit within a window, whenever slots are taken', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 }), (limit, delays) => {
        const slidingWindow = new SlidingWindow(limit, 60)
        const taken: number[] = []
        let now = 0
        for (const delay of delays) {
          now += delay
          const wait = slidingWindow.take(now)
          if (wait === 0) taken.push(now)
          else expect(new SlidingWindow(limit, 60).take(now + wait)).toBe(0)
        }
        for (let index = limit; index < taken.length; index++) expect(taken[index]! - taken[index - limit]!).toBeGreaterThanOrEqual(60)
      }),
      { numRuns: 1000 },
    )
  })

  it('is idle when no call started within the window', () => {
    const slidingWindow = new SlidingWindow(3, 60)
    slidingWindow.take(0)
    expect([59, 60].map((time) => slidingWindow.isIdle(time))).toEqual([false, true])
  })

  it('admits waiting calls in order, and a waiting call that goes away holds no slot', async () => {
    const slidingWindow = new SlidingWindow(1, 100)
    const admitted: string[] = []
    let now = 1_000_000
    const reserve = async (name: string, signal?: AbortSignal): Promise<void> => {
      await slidingWindow.reserve(() => now, signal)
      admitted.push(name)
    }
    await reserve('a')
    const controller = new AbortController()
    const gone = errorOf(reserve('b', controller.signal))
    const waiting = reserve('c')
    controller.abort('gone')
    expect(await gone).toBe('gone')
    now += 100
    await waiting
    now += 100
    await reserve('d')
    expect(admitted).toEqual(['a', 'c', 'd'])
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
