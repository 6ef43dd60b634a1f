import type { Command } from 'commander'
import type { Io } from '../io.js'

/** `bill docs vendors.create` */
export function addDocsCommand(program: Command, io: Io): void {
  program
    .command('docs')
    .description("prints the address of BILL's page about a command, such as: bill docs vendors.create")
    .argument('<name...>', 'a command, a method of the SDK, or an operationId')
    .action(async (name: string[]) => {
      const { printDocs } = await import('../actions/search.js')
      printDocs(io, name.join(' '))
    })
}
