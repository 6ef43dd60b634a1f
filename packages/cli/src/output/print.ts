/** Prints the data of a response to stdout. */
import type { Json } from '../catalog/document.js'
import type { PageData } from '../catalog/call.js'
import { UsageError } from '../errors.js'
import type { Io } from '../io.js'
import { escapeJson } from '../terminal/sanitize.js'
import { style } from '../terminal/style.js'
import { columnsIn, columnsOf } from './columns.js'
import { csvHeader, csvRow } from './csv.js'
import type { Format } from './format.js'
import { formatRecord, formatTable } from './table.js'

export interface PrintOptions {
  readonly output?: Format | undefined
  /** The value of `--columns`. */
  readonly columns?: string | undefined
  /** The schema of the data, or of the items of a list. */
  readonly schema?: Json | undefined
}

export const formatOf = ({ stdout }: Pick<Io, 'stdout'>, { output }: PrintOptions): Format => output ?? (stdout.isTTY ? 'table' : 'json')

export const toJson = (value: unknown, indent = 2): string => escapeJson(JSON.stringify(value, null, indent))

/** @throws UsageError if the flags contradict each other. */
export function assertPrintOptions(io: Pick<Io, 'stdout'>, options: PrintOptions): void {
  const format = formatOf(io, options)
  if (options.columns !== undefined && format !== 'table' && format !== 'csv') throw new UsageError(`--columns is for tables and CSV, and the output is ${format}. Add --output table or --output csv.`)
}

const chosenColumns = ({ columns }: PrintOptions): string[] | undefined => columns?.split(',').map((column) => column.trim()).filter(Boolean)

/** The columns of CSV come from the description, so that they do not depend on the data. */
export const csvColumns = (options: PrintOptions, items: readonly unknown[] = []): string[] => {
  const chosen = chosenColumns(options) ?? columnsOf(options.schema)
  return chosen.length ? chosen : unionOf(items)
}

const unionOf = (items: readonly unknown[]): string[] => [...new Set(items.flatMap((item) => columnsIn(item)))]

/** Prints one object, or a bare list. Prints nothing if there is no data. */
export function printData(io: Io, data: unknown, options: PrintOptions): void {
  if (data === undefined) return
  const { stdout } = io
  const format = formatOf(io, options)
  if (format === 'json') return void stdout.write(`${toJson(data)}\n`)
  const items = Array.isArray(data) ? data : undefined
  if (format === 'jsonl') return void stdout.write((items ?? [data]).map((item) => `${toJson(item, 0)}\n`).join(''))
  if (format === 'csv') {
    const columns = csvColumns(options, items ?? [data])
    return void stdout.write([csvHeader(columns), ...(items ?? [data]).map((item) => csvRow(columns, item))].join(''))
  }
  if (items) return printTable(io, items, options)
  stdout.write(typeof data === 'object' && data !== null ? formatRecord(data, chosenColumns(options) ?? columnsIn(data), (text) => style(io, stdout, 'bold', text)) : `${String(data)}\n`)
}

export function printTable(io: Io, items: readonly unknown[], options: PrintOptions): void {
  const { stdout } = io
  const chosen = chosenColumns(options)
  if (!items.length) return void io.stderr.write('No results.\n')
  const known = columnsOf(options.schema)
  const columns = chosen ?? [...new Set([...known, ...unionOf(items)])]
  // Some terminals do not know their width: it is 0.
  const width = stdout.isTTY ? stdout.columns : undefined
  stdout.write(formatTable(items, columns, { isChosen: chosen !== undefined, ...(width && { width }), header: (text) => style(io, stdout, 'bold', text) }))
}

/** Prints one page of a list. */
export function printPage(io: Io, page: PageData, pageFlag: string, options: PrintOptions): void {
  const format = formatOf(io, options)
  if (format === 'json') io.stdout.write(`${toJson({ results: page.results, ...(page.nextPage !== undefined && { nextPage: page.nextPage }) })}\n`)
  else printData(io, page.results, { ...options, output: format })
  if (page.nextPage !== undefined && format !== 'json') io.stderr.write(`There are more. Use --all, or ${pageFlag} ${page.nextPage}\n`)
}
