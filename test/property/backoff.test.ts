/** Backoff and Retry-After stay within their bounds for any input. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { backoff, retryAfter } from '../../src/middleware/backoff.js'
import { MAX_RETRY_AFTER_MS } from '../../src/http/sleep.js'

const NUM_RUNS = 5_000
const random = fc.double({ min: 0, max: 1, noNaN: true })

/** Seconds, dates, and anything else that a server may write into a header. */
const header = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.integer().map(String),
  fc.double().map(String),
  fc.bigInt().map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.constantFrom('', '0', '-0', '-1', '1e309', '1e308', 'Infinity', '-Infinity', 'NaN', '0x10', ' ', '1, 2', 'Thu, 01 Jan 1970 00:00:00 GMT', 'soon'),
)

it('a backoff is an integer from 0 to its ceiling, which doubles from 500 ms up to 8 seconds', () => {
  let runs = 0
  const retry = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 2 ** 31 - 1 }))
  const property = fc.property(retry, random, (retry, random) => {
    runs++
    const wait = backoff(retry, random)
    const ceiling = Math.min(8_000, 500 * 2 ** (retry - 1))
    expect(Number.isSafeInteger(wait)).toBe(true)
    expect(wait).toBeGreaterThanOrEqual(0)
    expect(wait).toBeLessThanOrEqual(ceiling)
    expect(backoff(retry, 1)).toBe(ceiling)
    expect(backoff(retry, 0)).toBe(0)
  })
  fc.assert(property, { numRuns: NUM_RUNS })
  expect(runs).toBeGreaterThanOrEqual(NUM_RUNS)
})

it('a backoff never decreases when the retry number or the random factor increases', () => {
  let runs = 0
  const property = fc.property(fc.integer({ min: 1, max: 100 }), random, random, (retry, one, other) => {
    runs++
    expect(backoff(retry + 1, one)).toBeGreaterThanOrEqual(backoff(retry, one))
    expect(backoff(retry, Math.max(one, other))).toBeGreaterThanOrEqual(backoff(retry, Math.min(one, other)))
  })
  fc.assert(property, { numRuns: NUM_RUNS })
  expect(runs).toBeGreaterThanOrEqual(NUM_RUNS)
})

it('a Retry-After header is parsed as undefined or as a finite time that is not negative', () => {
  let runs = 0
  const property = fc.property(header, fc.integer({ min: 0, max: 4e12 }), (header, now) => {
    runs++
    const wait = retryAfter(header, now)
    if (wait === undefined) return
    expect(Number.isFinite(wait)).toBe(true)
    expect(wait).toBeGreaterThanOrEqual(0)
  })
  fc.assert(property, { numRuns: NUM_RUNS })
  expect(runs).toBeGreaterThanOrEqual(NUM_RUNS)
})

it('a Retry-After header with seconds or a future date is parsed exactly', () => {
  let runs = 0
  const property = fc.property(fc.nat({ max: 1e6 }), fc.nat({ max: 4e9 }), (seconds, start) => {
    runs++
    expect(retryAfter(String(seconds), start * 1000)).toBe(seconds * 1000)
    expect(retryAfter(new Date((start + seconds) * 1000).toUTCString(), start * 1000)).toBe(seconds * 1000)
    if (seconds > 0) expect(retryAfter(new Date(start * 1000).toUTCString(), (start + seconds) * 1000)).toBe(0)
  })
  fc.assert(property, { numRuns: NUM_RUNS })
  expect(runs).toBeGreaterThanOrEqual(NUM_RUNS)
})

it('no backoff is longer than the longest Retry-After that the SDK honors', () => {
  expect(backoff(1_000, 1)).toBeLessThan(MAX_RETRY_AFTER_MS)
})
