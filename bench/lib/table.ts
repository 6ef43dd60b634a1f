/** Markdown tables. */
import { summarize } from './stats.ts'

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => (column ? cell.padStart(widths[column] as number) : cell.padEnd(widths[column] as number))).join(' | ')} |`
  return [line(head), `|${widths.map((width, column) => (column ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`, ...rows.map(line)].join('\n')
}

/** Head of the columns that `spread` returns. */
export const SPREAD = ['median', 'quartiles', 'min to max', 'n'] as const

export function spread(values: readonly number[], digits: number): string[] {
  const { n, min, lowerQuartile, median, upperQuartile, max } = summarize(values)
  const text = (value: number): string => value.toFixed(digits)
  return [text(median), `${text(lowerQuartile)} to ${text(upperQuartile)}`, `${text(min)} to ${text(max)}`, String(n)]
}
