import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { readConnection, type ConnectionFlags } from '../client/connection.js'
import { createClient } from '../client/create-client.js'
import { askForMissing } from '../client/missing-credentials.js'
import { UsageError } from '../errors.js'
import type { Io } from '../io.js'
import { addConnectionOptions } from '../operations/flags.js'

/** `bill download <link> <file>` */
export function addDownloadCommand(program: Command, io: Io): void {
  const command = program.command('download').description('downloads the file of a link that BILL returned, such as the downloadLink of a document').argument('<link>').argument('<file>', 'where to save it; an existing file is not replaced')
  addConnectionOptions(command).action(async (link: string, file: string, flags: ConnectionFlags) => {
    const { variables } = readConnection(io, flags)
    const bill = await createClient(io, await askForMissing(io, variables, ['session']))
    const blob = await bill.download(link, { signal: io.signal })
    await save(file, new Uint8Array(await blob.arrayBuffer()))
    io.stderr.write(`Saved ${blob.size} bytes to ${file}\n`)
  })
}

async function save(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: 'wx' })
  } catch (error) {
    throw new UsageError(`Cannot save to ${file}: ${(error as NodeJS.ErrnoException).code === 'EEXIST' ? 'the file exists' : (error as Error).message}.`, { cause: error })
  }
}
