/** Tables for people. */
import { sanitizeLine } from '../terminal/sanitize.js'
import { cellText, fieldOf } from './columns.js'

const GAP = '  '
const MAX_CELL = 40
/** Without a terminal, there is no width to fit. */
const DEFAULT_WIDTH = 120

/** Characters that take two columns of a terminal: East Asian scripts and pictographs. */
const WIDE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Extended_Pictographic}|[\uFF01-\uFF60]/u
const ZERO = /\p{Mark}|\u200D/u

const widthOf = (text: string): number => Array.from(text).reduce((width, character) => width + (ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1), 0)

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

function shorten(text: string, width = MAX_CELL): string {
  if (widthOf(text) <= width) return text
  let short = ''
  for (const character of text) {
    if (widthOf(short + character) > width - 1) break
    short += character
  }
  return `${short}…`
}

const cell = (value: unknown): string => shorten(sanitizeLine(cellText(value)))

/**
 * Formats items as rows. Columns that do not fit are left out, beginning with the last, unless they were chosen.
 * @param columns the columns in order; those without any value are left out, unless they were chosen.
 */
export function formatTable(items: readonly unknown[], columns: readonly string[], { width = DEFAULT_WIDTH, isChosen = false, header = (text: string): string => text } = {}): string {
  const cells = columns.map((column) => [column, ...items.map((item) => cell(fieldOf(item, column)))])
  const filled = isChosen ? cells : cells.filter((texts) => texts.slice(1).some(Boolean))
  const shown: { texts: string[]; width: number }[] = []
  let total = 0
  for (const texts of filled) {
    const column = { texts, width: Math.max(...texts.map(widthOf)) }
    const next = total + column.width + (shown.length ? GAP.length : 0)
    if (!isChosen && shown.length && next > width) continue
    total = next
    shown.push(column)
  }
  const line = (row: number): string => shown.map(({ texts, width: columnWidth }) => pad(texts[row] as string, columnWidth)).join(GAP).trimEnd()
  return [header(line(0)), ...items.map((_, index) => line(index + 1))].map((text) => `${text}\n`).join('')
}

/** Formats one object as lines of a name and a value. */
export function formatRecord(item: unknown, columns: readonly string[], name = (text: string): string => text): string {
  const lines = columns.map((column) => [column, sanitizeLine(cellText(fieldOf(item, column)))] as const).filter(([, text]) => text !== '')
  const width = Math.max(0, ...lines.map(([column]) => column.length))
  return lines.map(([column, text]) => `${name(column.padEnd(width))}${GAP}${text}\n`).join('')
}
