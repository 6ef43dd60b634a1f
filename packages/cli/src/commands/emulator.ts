import type { Command } from 'commander'

/** `bill emulator`: the same options as `bill-sdk-emulator`, which reads them itself. */
export function addEmulatorCommand(program: Command): void {
  const command = program.command('emulator').description('starts a local BILL with memory, if bill-sdk-emulator is installed').argument('[options...]', 'see bill emulator --help').helpOption(false).allowUnknownOption()
  command.action(async () => {
    const { runEmulator } = await import('../actions/emulator.js')
    await runEmulator(command.args)
  })
}
