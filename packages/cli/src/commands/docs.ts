import type { Command } from 'commander'
import { findOperation } from '../catalog/catalog.js'
import { searchOperations } from '../catalog/search.js'
import { UsageError } from '../errors.js'
import type { Io } from '../io.js'

/** `bill docs vendors.create` */
export function addDocsCommand(program: Command, io: Io): void {
  program
    .command('docs')
    .description("prints BILL's page about a command, such as: bill docs vendors.create")
    .argument('<name...>', 'a command, a method of the SDK, or an operationId')
    .action((name: string[]) => {
      const text = name.join(' ')
      const operation = findOperation(text)
      if (!operation) {
        const similar = searchOperations(text.replaceAll('.', ' '), 3).map(({ method }) => method)
        throw new UsageError(`There is no operation "${text}".${similar.length ? ` Did you mean ${similar.join(', ')}?` : ' Use bill search to find one.'}`)
      }
      io.stdout.write(`${operation.docs}\n`)
    })
}
