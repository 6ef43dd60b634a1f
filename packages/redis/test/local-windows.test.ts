import { expect, it } from 'vitest'
import { LocalWindows } from '../src/limiter/local-windows.js'

it('grants as many starts as the limit, then in order, and skips a call that left', () => {
  const windows = new LocalWindows()
  windows.add('key', 60_000)
  expect(windows.take('key', 'a', 2, 60_000)).toBe(0)
  for (const id of ['b', 'c', 'd']) {
    const waitMs = windows.take('key', id, 2, 60_000)
    expect(waitMs).toBeGreaterThan(59_000)
    expect(waitMs).toBeLessThanOrEqual(60_000)
  }
  expect(windows.take('other', 'b', 2, 60_000)).toBe(0)
  // One more place: it is for the first in line.
  expect(windows.take('key', 'c', 3, 60_000)).toBeGreaterThan(0)
  windows.leave('key', 'b')
  expect(windows.take('key', 'd', 3, 60_000)).toBeGreaterThan(0)
  expect(windows.take('key', 'c', 3, 60_000)).toBe(0)
})

it('forgets starts that are older than the window', async () => {
  const windows = new LocalWindows()
  expect(windows.take('key', 'a', 1, 20)).toBe(0)
  const waitMs = windows.take('key', 'b', 1, 20)
  expect(waitMs).toBeLessThanOrEqual(20)
  await new Promise((resolve) => setTimeout(resolve, 25))
  expect(windows.take('key', 'b', 1, 20)).toBe(0)
})

it('keeps a bounded number of windows, whatever the number of tokens', () => {
  const windows = new LocalWindows()
  for (let token = 0; token < 10_000; token++) windows.take(`token-${token}`, 'a', 60, 0)
  expect(windows.size).toBeLessThanOrEqual(1_001)
})
