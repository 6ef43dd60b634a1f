/** CSV as RFC 4180 describes it, safe to open in a spreadsheet. */
import { cellText, fieldOf } from './columns.js'

/** A spreadsheet runs text that begins with one of these as a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** Puts an apostrophe before text that a spreadsheet would run. Numbers stay numbers. */
function formatCell(value: unknown): string {
  const text = cellText(value)
  const safe = typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvHeader = (columns: readonly string[]): string => `${columns.map(formatCell).join(',')}\r\n`

export const csvRow = (columns: readonly string[], item: unknown): string => `${columns.map((column) => formatCell(fieldOf(item, column))).join(',')}\r\n`
