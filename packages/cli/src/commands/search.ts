import type { Command } from 'commander'
import { UsageError } from '../errors.js'
import type { Io } from '../io.js'
import { addOutputOptions } from '../operations/flags.js'
import { printData, type PrintOptions } from '../output/print.js'

/** `bill search "void a payment"` */
export function addSearchCommand(program: Command, io: Io): void {
  const command = program.command('search').description('finds commands by plain words, such as: bill search "void a payment"').argument('<words...>')
  addOutputOptions(command).action(async (words: string[], flags: PrintOptions) => {
    const { searchOperations } = await import('../catalog/search.js')
    const found = searchOperations(words.join(' '))
    if (!found.length) throw new UsageError(`No command matches "${words.join(' ')}". Try other words, or bill --help.`)
    printData(io, found.map((operation) => ({ command: `bill ${operation.command.join(' ')}`, summary: operation.summary, money: operation.money, operation: operation.method })), flags)
  })
}
