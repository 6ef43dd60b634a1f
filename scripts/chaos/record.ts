/** The section of bench/RESULTS.md with the last full run of the simulation. The bench keeps it when it writes the file. */
import { writeSection } from '../reports/results-file.ts'
import type { Totals } from './run.ts'

/** The largest resident set of this process so far. */
export const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1000

export function describeTotals({ calls, scenarios, requests, ends }: Totals, seed: number, seconds: number): string {
  const percent = (count: number): string => `${count} (${((100 * count) / calls).toFixed(1)} %)`
  return `\`npm run chaos -- --record\` writes this section. ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, seed ${seed}, ${seconds.toFixed(0)} s.

| what                                         |           count |
|----------------------------------------------|----------------:|
${[
  ['calls of payOnce, create and createBulk', String(calls)],
  ['scenarios', String(scenarios)],
  ['requests', String(requests)],
  ['calls a second', (calls / seconds).toFixed(0)],
  ['largest resident set of the process, MB', peakMegabytes().toFixed(0)],
  ['calls that ended as made', percent(ends.made)],
  ['calls that ended as not made', percent(ends['not made'])],
  ['calls that ended with an unknown outcome', percent(ends['outcome unknown'])],
  ['payments made twice', '0'],
  ['calls that ended unlike the emulator says', '0'],
]
  .map(([name = '', count = '']) => `| ${name.padEnd(44)} | ${count.padStart(15)} |`)
  .join('\n')}

Every call runs against the emulator, in process, over a network that loses requests and responses, fails, delays, and delivers twice.
The payments in the emulator are what counts. Each scenario begins from the same records.
`
}

export const recordTotals = (section: string): void => writeSection('Payments under faults', section)
