import { Option, type Command } from 'commander'
import type { Io } from '../io.js'
import { addOutputOptions } from '../operations/flags.js'
import type { PrintOptions } from '../output/print.js'
import type { TriggerFlags, VerifyFlags } from '../actions/webhook.js'

const collect = (value: string, previous: readonly string[] = []): string[] => [...previous, value]

/** `bill webhook trigger` and `bill webhook verify` */
export function addWebhookCommands(program: Command, io: Io): void {
  const webhook = program.command('webhook').description('sends signed sample events to your receiver, and verifies signatures')
  addTriggerCommand(webhook, io)
  addVerifyCommand(webhook, io)
}

function addTriggerCommand(webhook: Command, io: Io): void {
  const command = webhook
    .command('trigger')
    .description('sends an event to your receiver, signed as BILL signs it')
    .argument('<event-type>', 'such as payment.updated')
    .requiredOption('--to <url>', 'your receiver')
    .requiredOption('--key-env <name>', 'the variable that holds the security key')
    .option('--data <@file|-|json>', 'fields that replace those of the sample event')
  addOutputOptions(command).action(async (type: string, flags: TriggerFlags & PrintOptions) => {
    const { trigger } = await import('../actions/webhook.js')
    await trigger(io, type, flags)
  })
}

function addVerifyCommand(webhook: Command, io: Io): void {
  webhook
    .command('verify')
    .description('checks the signature of a body exactly as it was received')
    .argument('[file]', 'the body; defaults to stdin', '-')
    .requiredOption('--signature <text>', 'the header x-bill-sha-signature')
    .addOption(new Option('--key-env <name>', 'the variable that holds the security key; repeatable while you rotate keys').argParser(collect).makeOptionMandatory())
    .action(async (file: string, flags: VerifyFlags) => {
      const { verify } = await import('../actions/webhook.js')
      await verify(io, file, flags)
    })
}
