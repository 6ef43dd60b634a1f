/** What a soak counted, and what of it must not be. */
import type { Fault } from './ledger.ts'

export interface Figures {
  readonly calls: number
  readonly organizations: number
  readonly resolved: number
  /** Calls that ended in an error, by its name. */
  readonly failed: ReadonlyMap<string, number>
  /** Bills that a call was told are created, and that the server does not know. */
  readonly lost: number
  /** Bill numbers that were created more than once. */
  readonly twice: number
  readonly sentAgain: number
  /** Answers that belong to another call, or lists with an item missing or doubled. */
  readonly wrong: number
  readonly peak: number
  readonly logins: number
  readonly deaths: number
  readonly requests: number
  readonly faults: ReadonlyMap<Fault, number>
  /** Bytes in use after each quarter of the calls, when all of them had ended. */
  readonly heap: readonly number[]
  readonly milliseconds: number
}

const IN_FLIGHT = 3
const HEAP_RATIO = 1.5
/** Errors that the faults may end in. */
const EXPECTED = new Set(['ConnectionError', 'ServerError', 'RateLimitError', 'ConcurrencyLimitError', 'SessionExpiredError'])

const sum = (counts: ReadonlyMap<unknown, number>): number => [...counts.values()].reduce((all, count) => all + count, 0)

/** The heap at the end in terms of that after the first quarter. */
export const heapRatio = ({ heap }: Figures): number => (heap.at(-1) ?? Infinity) / (heap[0] ?? 0)

/** One line for each thing that is wrong; none when all is well. */
export function judge(figures: Figures): string[] {
  const { calls, resolved, failed, lost, twice, sentAgain, wrong, peak, logins, deaths, organizations, faults } = figures
  const missing = calls - resolved - sum(failed)
  const strange = [...failed].filter(([name]) => !EXPECTED.has(name))
  const idle = [...faults].filter(([, count]) => count === 0)
  const checks: [boolean, string][] = [
    [missing !== 0, `${missing} calls did not end`],
    [lost > 0, `${lost} bills were lost`],
    [twice > 0, `${twice} bills were created twice`],
    [sentAgain > 0, `${sentAgain} requests were sent again after an unknown outcome`],
    [wrong > 0, `${wrong} answers were wrong`],
    [strange.length > 0, `unexpected errors: ${strange.map(([name, count]) => `${name} ${count}`).join(', ')}`],
    [peak > IN_FLIGHT, `${peak} requests of one organization in flight; the limit is ${IN_FLIGHT}`],
    [logins > organizations + deaths, `${logins} sign-ins for ${organizations} organizations and ${deaths} dead sessions`],
    [!(heapRatio(figures) < HEAP_RATIO), `the heap grew ${heapRatio(figures).toFixed(2)} times; the limit is ${HEAP_RATIO}`],
    [idle.length > 0, `faults that never happened: ${idle.map(([fault]) => fault).join(', ')}`],
  ]
  return checks.filter(([broken]) => broken).map(([, text]) => text)
}

/** The figures as lines of a table. */
export function table(figures: Figures): string {
  const { calls, organizations, resolved, failed, lost, twice, sentAgain, wrong, peak, logins, deaths, requests, faults, heap, milliseconds } = figures
  const rows: [string, string | number][] = [
    ['calls', `${calls} by ${organizations} organizations`],
    ['ended well', resolved],
    ...[...failed].map(([name, count]): [string, number] => [`ended in ${name}`, count]),
    ['requests', requests],
    ...[...faults].map(([fault, count]): [string, string] => [`fault ${fault}`, `${count} (${((100 * count) / requests).toFixed(1)} %)`]),
    ['lost', lost],
    ['created twice', twice],
    ['sent again in doubt', sentAgain],
    ['wrong answers', wrong],
    ['most in flight', `${peak} an organization`],
    ['sign-ins', `${logins} for ${deaths} sessions that died`],
    ['heap by quarter', `${heap.map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`).join(', ')}; ratio ${heapRatio(figures).toFixed(2)}`],
    ['time', `${(milliseconds / 1000).toFixed(1)} s`],
  ]
  return rows.map(([name, value]) => `${name.padEnd(34)}${value}`).join('\n')
}
