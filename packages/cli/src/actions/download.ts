import { writeFile } from 'node:fs/promises'
import { readConnection, type ConnectionFlags } from '../client/connection.js'
import { createClient } from '../client/create-client.js'
import { askForMissing } from '../client/missing-credentials.js'
import { UsageError } from '../errors.js'
import type { Io } from '../io.js'

/** Downloads the file of a link, and saves it under a new name. */
export async function download(io: Io, link: string, file: string, flags: ConnectionFlags): Promise<void> {
  const { variables } = readConnection(io, flags)
  const bill = await createClient(io, await askForMissing(io, variables, ['session']))
  const blob = await bill.download(link, { signal: io.signal })
  await save(file, new Uint8Array(await blob.arrayBuffer()))
  io.stderr.write(`Saved ${blob.size} bytes to ${file}\n`)
}

async function save(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: 'wx' })
  } catch (error) {
    throw new UsageError(`Cannot save to ${file}: ${(error as NodeJS.ErrnoException).code === 'EEXIST' ? 'the file exists' : (error as Error).message}.`, { cause: error })
  }
}
