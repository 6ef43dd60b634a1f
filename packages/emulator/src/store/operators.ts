/** The operators of filters. A field without a value matches no operator but `ne` and `nin`. */

import { parseTime } from '../clock/parse-time.js'

type Test = (stored: unknown) => boolean

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(T|$)/
/** Where the time of day begins in `2026-03-02T17:20:11.123+00:00`. */
const DATE_LENGTH = 10
const TIMESTAMP_LENGTH = 29

/** Each creates the test of one stored value against the text of a filter, or against its items. */
export const OPERATORS: Readonly<Record<string, (text: string, items: readonly string[]) => Test>> = {
  eq: (text) => equalTo(text),
  ne: (text) => not(equalTo(text)),
  gt: (text) => ordered(text, (order) => order > 0),
  gte: (text) => ordered(text, (order) => order >= 0),
  lt: (text) => ordered(text, (order) => order < 0),
  lte: (text) => ordered(text, (order) => order <= 0),
  in: (_text, items) => oneOf(items),
  nin: (_text, items) => not(oneOf(items)),
  sw: (text) => (stored) => typeof stored === 'string' && stored.startsWith(text),
}

const not = (test: Test): Test => (stored) => !test(stored)

function oneOf(items: readonly string[]): Test {
  const tests = items.map(equalTo)
  return (stored) => tests.some((test) => test(stored))
}

function equalTo(text: string): Test {
  const number = Number(text)
  const time = ISO_DATE.test(text) ? parseTime(text) : NaN
  return (stored) => {
    if (typeof stored === 'string') return stored === text || (!Number.isNaN(time) && ISO_DATE.test(stored) && Date.parse(stored) === time)
    return typeof stored === 'number' ? stored === number : stored !== undefined && String(stored) === text
  }
}

function ordered(text: string, accepts: (order: number) => boolean): Test {
  const number = Number(text)
  const time = parseTime(text)
  const compareTime = timeComparison(time)
  return (stored) => {
    if (stored === undefined) return false
    return accepts(typeof stored === 'number' ? stored - number : compareTime(String(stored)))
  }
}

/** Compares a stored time with another. Those that the emulator wrote are compared as text, which is much faster. */
function timeComparison(time: number): (stored: string) => number {
  const timestamp = Number.isNaN(time) ? '' : `${new Date(time).toISOString().slice(0, -1)}+00:00`
  if (timestamp.length !== TIMESTAMP_LENGTH) return (stored) => Date.parse(stored) - time
  const date = timestamp.slice(0, DATE_LENGTH)
  const isMidnight = timestamp.startsWith('T00:00:00.000', DATE_LENGTH)
  return (stored) => {
    if (stored.length === TIMESTAMP_LENGTH && stored.endsWith('+00:00')) return stored < timestamp ? -1 : Number(stored > timestamp)
    // A date is its midnight.
    if (stored.length === DATE_LENGTH && stored[4] === '-') return stored < date ? -1 : stored > date ? 1 : isMidnight ? 0 : -1
    return Date.parse(stored) - time
  }
}
