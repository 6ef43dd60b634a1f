/** Prints a JSON value as TypeScript, in the style of the documentation: single quotes, no semicolons, narrow lines. */
import { key } from '../codegen-utils.ts'

/** Doc comments indent code, and documentation has 80 columns. */
const MAX_COLUMNS = 74

/** Stands for the variable `file`, which is not JSON. */
export const FILE = Symbol('file')

export const isTooWide = (code: string): boolean => code.split('\n').some((line) => line.length > MAX_COLUMNS)

/** @param column where the value starts. @param indent the indentation of the line. */
export function printValue(value: unknown, column = 0, indent = ''): string {
  const oneLine = printInline(value)
  if (column + oneLine.length <= MAX_COLUMNS || typeof value !== 'object' || value === null) return oneLine
  const inner = `${indent}  `
  const lines = Array.isArray(value)
    ? value.map((item) => printValue(item, inner.length + 1, inner))
    : entriesOf(value).map(([name, item]) => `${name}: ${printValue(item, inner.length + name.length + 3, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${lines.map((line) => `${inner}${line},\n`).join('')}${indent}${close}`
}

function printInline(value: unknown): string {
  if (value === FILE) return 'file'
  if (value === undefined) return 'undefined'
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return `[${value.map(printInline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = entriesOf(value).map(([name, item]) => `${name}: ${printInline(item)}`)
  return fields.length ? `{ ${fields.join(', ')} }` : '{}'
}

const entriesOf = (value: object): [string, unknown][] => Object.entries(value).map(([name, item]) => [key(name), item])

/** Double quotes if the text has a single quote. */
const quote = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')}'`)
