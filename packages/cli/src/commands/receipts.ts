import type { Command } from 'commander'
import type { UploadFlags } from '../actions/upload-receipt.js'
import type { Io } from '../io.js'
import { addConnectionOptions, addOutputOptions } from '../operations/flags.js'

const load = () => import('../actions/upload-receipt.js')

/** Adds a command that uploads an image to a group of `bill spend`. */
function addUpload(spend: Command, group: string, name: string, description: string): Command {
  const parent = spend.commands.find((command) => command.name() === group) as Command
  return addConnectionOptions(addOutputOptions(parent.command(name).description(description)).option('--yes', 'does not ask'))
}

const FILE = ['<file>', 'a JPEG or PNG image'] as const

/** `bill spend transactions upload-receipt`, `bill spend reimbursements upload-receipt` and `upload-image` */
export function addReceiptCommands(spend: Command, io: Io): void {
  addUpload(spend, 'transactions', 'upload-receipt', 'Upload a receipt: requests an upload URL, uploads the image, and attaches it')
    .argument('<transaction-id>')
    .argument(...FILE)
    .action(async (id: string, file: string, flags: UploadFlags) => (await load()).uploadTransactionReceipt(io, id, file, flags))
  addUpload(spend, 'reimbursements', 'upload-receipt', 'Upload a receipt: requests an upload URL, uploads the image, and attaches it')
    .argument('<reimbursement-id>')
    .argument(...FILE)
    .action(async (id: string, file: string, flags: UploadFlags) => (await load()).uploadReimbursementReceipt(io, id, file, flags))
  addUpload(spend, 'reimbursements', 'upload-image', 'Upload an image for the receipts of a new reimbursement: prints its URL')
    .argument(...FILE)
    .action(async (file: string, flags: UploadFlags) => (await load()).uploadReimbursementImage(io, file, flags))
}
