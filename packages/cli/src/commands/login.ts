import type { Command } from 'commander'
import type { ConnectionFlags } from '../client/connection.js'
import type { Io } from '../io.js'
import { addConnectionOptions, addOutputOptions } from '../operations/flags.js'
import type { PrintOptions } from '../output/print.js'

/** `bill login`: checks the credentials, and shows what they may do. Nothing is kept. */
export function addLoginCommand(program: Command, io: Io): void {
  const command = program.command('login').description('checks the credentials, and shows the user, the role and the MFA status')
  addConnectionOptions(addOutputOptions(command)).action(async (flags: ConnectionFlags & PrintOptions) => {
    const { login } = await import('../actions/login.js')
    await login(io, flags)
  })
}
