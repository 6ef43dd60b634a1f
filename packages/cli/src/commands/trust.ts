import type { Command } from 'commander'
import type { TrustFlags } from '../actions/trust.js'
import type { Io } from '../io.js'
import { addConnectionOptions } from '../operations/flags.js'

/** `bill trust`: completes an MFA challenge, and prints or saves what makes later sessions MFA-trusted for 30 days. */
export function addTrustCommand(program: Command, io: Io): void {
  const command = program
    .command('trust')
    .description('completes an MFA challenge, so that later sessions are MFA-trusted for 30 days')
    .option('--save <file>', 'writes BILL_REMEMBER_ME_ID and BILL_DEVICE to an env file with mode 0600; without it they are printed')
  addConnectionOptions(command).action(async (flags: TrustFlags) => {
    const { trust } = await import('../actions/trust.js')
    await trust(io, flags)
  })
}
