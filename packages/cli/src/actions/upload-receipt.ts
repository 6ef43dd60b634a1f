/** Uploads of receipts, which take the SDK up to three requests each. */
import { basename, extname } from 'node:path'
import type { Bill } from 'bill-sdk'
import { findOperation } from '../catalog/catalog.js'
import type { OperationInput } from '../catalog/input.js'
import type { Operation } from '../catalog/operation.js'
import { readConnection, type ConnectionFlags } from '../client/connection.js'
import { createClient } from '../client/create-client.js'
import { askForMissing } from '../client/missing-credentials.js'
import { UsageError } from '../errors.js'
import type { Io } from '../io.js'
import { confirmWrite, type ConfirmFlags } from '../money/confirm.js'
import { readBytes } from '../operations/read-data.js'
import { assertPrintOptions, printData, type PrintOptions } from '../output/print.js'

export type UploadFlags = ConnectionFlags & PrintOptions & ConfirmFlags

const TYPES: Readonly<Record<string, string>> = { '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.png': 'image/png' }

interface Image {
  readonly bytes: Uint8Array
  readonly filename: string
  readonly contentType: string
}

/** Reads the image, asks, uploads it, and prints the result. @param method the SDK method that the question is about. */
async function upload(io: Io, method: string, path: OperationInput['path'], file: string, flags: UploadFlags, send: (bill: Bill, image: Image) => Promise<unknown>): Promise<void> {
  assertPrintOptions(io, flags)
  const contentType = TYPES[extname(file).toLowerCase()]
  if (contentType === undefined) throw new UsageError(`${file} must end with .jpg, .jpeg or .png, because BILL needs the type of the image.`)
  const bytes = await readBytes(io, file)
  const connection = readConnection(io, flags)
  const bill = await createClient(io, await askForMissing(io, connection.variables, ['spend']))
  await confirmWrite(io, findOperation(method) as Operation, { path }, flags, connection, async () => undefined)
  printData(io, await send(bill, { bytes, contentType, filename: basename(file) }), flags)
}

export const uploadTransactionReceipt = (io: Io, transactionId: string, file: string, flags: UploadFlags): Promise<void> =>
  upload(io, 'spend.transactions.receipts.add', { transactionId }, file, flags, ({ spend }, { bytes, contentType }) => spend.transactions.uploadReceipt(transactionId, bytes, { contentType }, { signal: io.signal }))

export const uploadReimbursementReceipt = (io: Io, reimbursementId: string, file: string, flags: UploadFlags): Promise<void> =>
  upload(io, 'spend.reimbursements.receipts.add', { reimbursementId }, file, flags, ({ spend }, { bytes, ...image }) => spend.reimbursements.uploadReceipt(reimbursementId, bytes, image, { signal: io.signal }))

/** Uploads an image for the `receipts` of a new reimbursement, and prints its URL. */
export const uploadReimbursementImage = (io: Io, file: string, flags: UploadFlags): Promise<void> =>
  upload(io, 'spend.reimbursements.createImageUploadUrl', {}, file, flags, async ({ spend }, { bytes, contentType }) => ({ url: await spend.reimbursements.uploadImage(bytes, { contentType }, { signal: io.signal }) }))
