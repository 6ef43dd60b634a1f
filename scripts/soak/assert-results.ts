/** The results of a soak, and the rules that they must meet. */
import type { FaultName } from './faults.ts'

export interface Results {
  readonly calls: number
  readonly organizations: number
  readonly resolved: number
  /** Rejected calls by error name. */
  readonly rejected: ReadonlyMap<string, number>
  /** Bills whose create call resolved that the emulator does not have. */
  readonly missing: number
  /** Bill numbers that were created more than once. */
  readonly duplicates: number
  /** Requests that were retried after an unknown outcome. */
  readonly unsafeRetries: number
  /** Responses that belong to another call, and lists with a missing or repeated item. */
  readonly wrong: number
  /** Requests that the emulators rejected, because an organization had too many at once. */
  readonly overLimit: number
  readonly logins: number
  readonly expirations: number
  readonly requests: number
  readonly faults: ReadonlyMap<FaultName, number>
  /** Heap in bytes after each quarter of the calls, with no call in flight. */
  readonly heap: readonly number[]
  readonly milliseconds: number
}

const MAX_HEAP_RATIO = 1.5
/** Errors that the faults may cause. */
const EXPECTED_ERRORS = new Set(['ConnectionError', 'ServerError', 'RateLimitError', 'ConcurrencyLimitError', 'SessionExpiredError'])

const sum = (counts: ReadonlyMap<unknown, number>): number => [...counts.values()].reduce((total, count) => total + count, 0)

/** Heap size at the end, divided by the heap size after the first quarter. */
export const heapRatio = ({ heap }: Results): number => (heap.at(-1) ?? Infinity) / (heap[0] ?? 0)

/** @throws Error with one line for each violated rule. */
export function assertResults(results: Results): void {
  const { calls, resolved, rejected, missing, duplicates, unsafeRetries, wrong, overLimit, logins, expirations, organizations, faults } = results
  const unsettled = calls - resolved - sum(rejected)
  const unexpected = [...rejected].filter(([name]) => !EXPECTED_ERRORS.has(name))
  const unused = [...faults].filter(([, count]) => count === 0)
  const checks: [violated: boolean, text: string][] = [
    [unsettled !== 0, `${unsettled} calls did not settle`],
    [missing > 0, `${missing} bills are missing`],
    [duplicates > 0, `${duplicates} bills were created more than once`],
    [unsafeRetries > 0, `${unsafeRetries} requests were retried after an unknown outcome`],
    [wrong > 0, `${wrong} responses were wrong`],
    [unexpected.length > 0, `unexpected errors: ${unexpected.map(([name, count]) => `${name} ${count}`).join(', ')}`],
    [overLimit > 0, `${overLimit} requests exceeded the limit of concurrent requests`],
    [logins > organizations + expirations, `${logins} sign-ins for ${organizations} organizations and ${expirations} expired sessions`],
    [!(heapRatio(results) < MAX_HEAP_RATIO), `the heap grew by a factor of ${heapRatio(results).toFixed(2)}; the limit is ${MAX_HEAP_RATIO}`],
    [unused.length > 0, `faults that never occurred: ${unused.map(([fault]) => fault).join(', ')}`],
  ]
  const violations = checks.filter(([violated]) => violated).map(([, text]) => `✗ ${text}`)
  if (violations.length) throw new Error(violations.join('\n'))
}

/** Formats the results as a table. */
export function formatResults(results: Results): string {
  const { calls, organizations, resolved, rejected, missing, duplicates, unsafeRetries, wrong, overLimit, logins, expirations, requests, faults, heap, milliseconds } = results
  const rows: [string, string | number][] = [
    ['calls', `${calls} by ${organizations} organizations`],
    ['resolved', resolved],
    ...[...rejected].map(([name, count]): [string, number] => [`rejected with ${name}`, count]),
    ['requests', requests],
    ...[...faults].map(([fault, count]): [string, string] => [`fault ${fault}`, `${count} (${((100 * count) / requests).toFixed(1)} %)`]),
    ['missing bills', missing],
    ['duplicate bills', duplicates],
    ['unsafe retries', unsafeRetries],
    ['wrong responses', wrong],
    ['requests over the concurrency limit', overLimit],
    ['sign-ins', `${logins} for ${expirations} expired sessions`],
    ['heap by quarter', `${heap.map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`).join(', ')}; ratio ${heapRatio(results).toFixed(2)}`],
    ['time', `${(milliseconds / 1000).toFixed(1)} s`],
  ]
  return rows.map(([name, value]) => `${name.padEnd(40)}${value}`).join('\n')
}
