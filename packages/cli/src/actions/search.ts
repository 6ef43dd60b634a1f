import { findOperation } from '../catalog/catalog.js'
import { searchOperations } from '../catalog/search.js'
import { UsageError } from '../errors.js'
import type { Io } from '../io.js'
import { assertPrintOptions, printData, type PrintOptions } from '../output/print.js'

/** @throws UsageError if nothing matches. */
export function search(io: Io, text: string, flags: PrintOptions): void {
  assertPrintOptions(io, flags)
  const found = searchOperations(text)
  if (!found.length) throw new UsageError(`No command matches "${text}". Try other words, or bill --help.`)
  printData(io, found.map(({ command, summary, money, method }) => ({ command: `bill ${command.join(' ')}`, summary, money, operation: method })), flags)
}

/** Prints the address of BILL's page about an operation. @throws UsageError if there is no such operation. */
export function printDocs(io: Io, name: string): void {
  const operation = findOperation(name)
  if (operation) return void io.stdout.write(`${operation.docs}\n`)
  const similar = searchOperations(name.replaceAll('.', ' '), 3).map(({ method }) => method)
  throw new UsageError(`There is no operation "${name}".${similar.length ? ` Did you mean ${similar.join(', ')}?` : ' Use bill search to find one.'}`)
}
