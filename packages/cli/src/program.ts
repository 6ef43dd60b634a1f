/** The commands of `bill`. */
import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import type { Io } from './io.js'
import { addOperationCommands } from './operations/add-commands.js'
import { addCompletionCommand } from './commands/completion.js'
import { addDocsCommand } from './commands/docs.js'
import { addDownloadCommand } from './commands/download.js'
import { addEmulatorCommand } from './commands/emulator.js'
import { addLoginCommand } from './commands/login.js'
import { addMcpCommand } from './commands/mcp.js'
import { addReceiptCommands } from './commands/receipts.js'
import { addSearchCommand } from './commands/search.js'
import { addTrustCommand } from './commands/trust.js'
import { addWebhookCommands } from './commands/webhook.js'

const HELP = `
Credentials come from BILL_… variables, from --env-file, or from a question on
the terminal, never from arguments. Start with \`bill login\`. To try it without
an account, start \`bill emulator\`.
`

/** Hides the value of an unknown option, because it can be a secret. */
const hideValues = (message: string): string => message.replaceAll(/(unknown option '--?[\w-]+)=[^\n]*'/g, "$1'").replaceAll(/(unknown option '-\w)[^-\n][^\n]*'/g, "$1'")

/** Of package.json, one folder above this file, both in src and in dist. */
const readVersion = (): string => (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version

/** @param isNeeded selects the groups of operations whose commands are added. */
export function createProgram(io: Io, isNeeded: (group: string) => boolean): Command {
  const program = new Command('bill')
    .description("The command line of BILL's v3 API. Unofficial.")
    .version(readVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(hideValues(text)),
      ...(io.stdout.columns && { getOutHelpWidth: () => io.stdout.columns as number }),
    })
    .configureHelp({ showGlobalOptions: false })
    .addHelpText('after', HELP)
  addLoginCommand(program, io)
  addTrustCommand(program, io)
  addSearchCommand(program, io)
  addDocsCommand(program, io)
  addDownloadCommand(program, io)
  addWebhookCommands(program, io)
  addEmulatorCommand(program)
  addMcpCommand(program, io)
  addCompletionCommand(program, io)
  addOperationCommands(program, io, isNeeded)
  if (isNeeded('spend')) addReceiptCommands(program.commands.find((command) => command.name() === 'spend') as Command, io)
  return program
}
