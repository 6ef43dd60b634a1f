import type { Command } from 'commander'
import type { ConnectionFlags } from '../client/connection.js'
import type { Io } from '../io.js'
import { addConnectionOptions } from '../operations/flags.js'

/** `bill download <link> <file>` */
export function addDownloadCommand(program: Command, io: Io): void {
  const command = program.command('download').description('downloads the file of a link that BILL returned, such as the downloadLink of a document').argument('<link>').argument('<file>', 'where to save it; an existing file is not replaced')
  addConnectionOptions(command).action(async (link: string, file: string, flags: ConnectionFlags) => {
    const { download } = await import('../actions/download.js')
    await download(io, link, file, flags)
  })
}
