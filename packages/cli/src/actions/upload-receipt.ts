/** Uploads of receipts, which take the SDK three requests each. */
import { basename, extname } from 'node:path'
import { findOperation } from '../catalog/catalog.js'
import type { Operation } from '../catalog/operation.js'
import { readConnection, type ConnectionFlags } from '../client/connection.js'
import { createClient } from '../client/create-client.js'
import { askForMissing } from '../client/missing-credentials.js'
import { UsageError } from '../errors.js'
import type { Io } from '../io.js'
import { confirmWrite, type ConfirmFlags } from '../money/confirm.js'
import { readBytes } from '../operations/read-data.js'
import { assertPrintOptions, printData, type PrintOptions } from '../output/print.js'

const TYPES: Readonly<Record<string, string>> = { '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.png': 'image/png' }

export type ReceiptGroup = 'transactions' | 'reimbursements'

export type UploadFlags = ConnectionFlags & PrintOptions & ConfirmFlags

export async function uploadReceipt(io: Io, group: ReceiptGroup, id: string, file: string, flags: UploadFlags): Promise<void> {
  assertPrintOptions(io, flags)
  const contentType = TYPES[extname(file).toLowerCase()]
  if (contentType === undefined) throw new UsageError(`${file} must end with .jpg, .jpeg or .png, because BILL needs the type of the image.`)
  const operation = findOperation(`spend.${group}.receipts.add`) as Operation
  const bytes = await readBytes(io, file)
  const connection = readConnection(io, flags)
  const bill = await createClient(io, await askForMissing(io, connection.variables, ['spend']))
  await confirmWrite(io, operation, { path: { [operation.path[0]?.name ?? 'id']: id } }, flags, connection, async () => undefined)
  const options = { signal: io.signal }
  const receipt = group === 'transactions' ? await bill.spend.transactions.uploadReceipt(id, bytes, { contentType }, options) : await bill.spend.reimbursements.uploadReceipt(id, bytes, { contentType, filename: basename(file) }, options)
  printData(io, receipt, flags)
}
