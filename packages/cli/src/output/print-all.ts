/** Prints the items of all pages, as they arrive. */
import type { PagePromise } from 'bill-sdk'
import type { Io } from '../io.js'
import { csvHeader, csvRow } from './csv.js'
import { csvColumns, formatOf, printTable, toJson, type PrintOptions } from './print.js'

interface Writer {
  item(item: unknown, index: number): void
  end(count: number): void
}

/** The same shape as one page: `{ "results": […] }`. */
const jsonWriter = ({ stdout }: Io): Writer => ({
  item: (item, index) => void stdout.write(`${index ? ',' : '{\n  "results": ['}\n    ${toJson(item).replaceAll('\n', '\n    ')}`),
  end: (count) => void stdout.write(count ? '\n  ]\n}\n' : '{\n  "results": []\n}\n'),
})

const jsonlWriter = ({ stdout }: Io): Writer => ({ item: (item) => void stdout.write(`${toJson(item, 0)}\n`), end: () => undefined })

/** The header follows the first page, so that a list that fails prints nothing. */
function csvWriter({ stdout }: Io, options: PrintOptions): Writer {
  let columns: string[] | undefined
  const writeHeader = (items: readonly unknown[]): string[] => {
    const header = csvColumns(options, items)
    stdout.write(csvHeader(header))
    return header
  }
  return {
    item: (item) => void stdout.write(csvRow((columns ??= writeHeader([item])), item)),
    end: () => void (columns ??= writeHeader([])),
  }
}

/** The width of a column depends on all items. */
function tableWriter(io: Io, options: PrintOptions): Writer {
  const items: unknown[] = []
  return { item: (item) => void items.push(item), end: () => printTable(io, items, options) }
}

function createWriter(io: Io, options: PrintOptions): Writer {
  switch (formatOf(io, options)) {
    case 'json': return jsonWriter(io)
    case 'jsonl': return jsonlWriter(io)
    case 'csv': return csvWriter(io, options)
    case 'table': return tableWriter(io, options)
  }
}

/** Whether lines of progress would mix with the data. */
const showsProgress = (io: Io, options: PrintOptions): boolean => io.stderr.isTTY === true && (io.stdout.isTTY !== true || formatOf(io, options) === 'table')

export async function printAll(io: Io, list: PagePromise<unknown>, options: PrintOptions): Promise<void> {
  const writer = createWriter(io, options)
  const hasProgress = showsProgress(io, options)
  let count = 0
  try {
    for await (const page of list.pages()) {
      for (const item of page.results) writer.item(item, count++)
      if (hasProgress) io.stderr.write(`\r${count} fetched …`)
    }
  } finally {
    if (hasProgress && count) io.stderr.write('\r\u001B[K')
  }
  writer.end(count)
}
