import type { Command } from 'commander'
import type { ReceiptGroup, UploadFlags } from '../actions/upload-receipt.js'
import type { Io } from '../io.js'
import { addConnectionOptions, addOutputOptions } from '../operations/flags.js'

const GROUPS: readonly (readonly [group: ReceiptGroup, id: string])[] = [['transactions', 'transaction-id'], ['reimbursements', 'reimbursement-id']]

/** `bill spend transactions upload-receipt` and `bill spend reimbursements upload-receipt` */
export function addReceiptCommands(spend: Command, io: Io): void {
  for (const [group, id] of GROUPS) {
    const parent = spend.commands.find((command) => command.name() === group) as Command
    const command = parent.command('upload-receipt').description('Upload a receipt: requests an upload URL, uploads the image, and attaches it').argument(`<${id}>`).argument('<file>', 'a JPEG or PNG image')
    addConnectionOptions(addOutputOptions(command).option('--yes', 'does not ask')).action(async (target: string, file: string, flags: UploadFlags) => {
      const { uploadReceipt } = await import('../actions/upload-receipt.js')
      await uploadReceipt(io, group, target, file, flags)
    })
  }
}
