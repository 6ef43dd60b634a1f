import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backoff, retryAfter } from '../../src/middleware/backoff.js'
import { MAX_RETRY_AFTER_MS } from '../../src/http/sleep.js'

describe('backoff', () => {
  it('doubles from half a second, up to eight seconds', () => {
    expect([1, 2, 3, 4, 5, 6, 50, 2000].map((retry) => backoff(retry, 1))).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000, 8000])
  })

  it('scales the delay by the random factor, down to zero', () => {
    expect([0, 0.25, 0.5].map((random) => backoff(2, random))).toEqual([0, 250, 500])
  })

  it('is an integer within its bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (retry, random) => {
        const delay = backoff(retry, random)
        expect(Number.isInteger(delay) && delay >= 0 && delay <= Math.min(8_000, 500 * 2 ** (retry - 1))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('Retry-After', () => {
  const now = Date.parse('2026-03-01T10:00:00Z')

  it.each([
    ['0', 0],
    ['3', 3_000],
    ['1.5', 1_500],
    ['-4', 0],
    ['Sun, 01 Mar 2026 10:00:07 GMT', 7_000],
    ['Sun, 01 Mar 2026 09:00:00 GMT', 0],
    ['120', 120_000],
    ['soon', undefined],
    ['Infinity', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j means a delay of %j ms', (header, delay) => {
    expect(retryAfter(header, now)).toBe(delay)
  })

  it('never means a negative or infinite delay, whatever the header contains', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.date({ noInvalidDate: true }).map((date) => date.toUTCString())), (header) => {
        const delay = retryAfter(header, now)
        expect(delay === undefined || (Number.isFinite(delay) && delay >= 0)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('is respected up to one minute', () => {
    expect(MAX_RETRY_AFTER_MS).toBe(60_000)
  })
})
