import type { Command } from 'commander'
import type { Io } from '../io.js'
import { addOutputOptions } from '../operations/flags.js'
import type { PrintOptions } from '../output/print.js'

/** `bill search "void a payment"` */
export function addSearchCommand(program: Command, io: Io): void {
  const command = program.command('search').description('finds commands by plain words, such as: bill search "void a payment"').argument('<words...>')
  addOutputOptions(command).action(async (words: string[], flags: PrintOptions) => {
    const { search } = await import('../actions/search.js')
    search(io, words.join(' '), flags)
  })
}
