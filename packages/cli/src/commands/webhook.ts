import { Option, type Command } from 'commander'
import { InvalidSignatureError, UsageError } from '../errors.js'
import type { Io } from '../io.js'
import { addOutputOptions } from '../operations/flags.js'
import { readBytes, readJson } from '../operations/read-data.js'
import { printData, type PrintOptions } from '../output/print.js'

const collect = (value: string, previous: readonly string[] = []): string[] => [...previous, value]

/** Reads a security key from a variable. @throws UsageError */
function readKey({ env }: Io, name: string): string {
  const key = env[name]
  if (!key) throw new UsageError(`The variable ${name} is not set. --key-env names the variable that holds the security key, never the key itself.`)
  return key
}

/** `bill webhook trigger` and `bill webhook verify` */
export function addWebhookCommands(program: Command, io: Io): void {
  const webhook = program.command('webhook').description('sends signed sample events to your receiver, and verifies signatures')
  addTriggerCommand(webhook, io)
  addVerifyCommand(webhook, io)
}

interface TriggerFlags extends PrintOptions {
  readonly to: string
  readonly keyEnv: string
  readonly data?: string
}

function addTriggerCommand(webhook: Command, io: Io): void {
  const command = webhook
    .command('trigger')
    .description('sends an event to your receiver, signed as BILL signs it')
    .argument('<event-type>', 'such as payment.updated')
    .requiredOption('--to <url>', 'your receiver')
    .requiredOption('--key-env <name>', 'the variable that holds the security key')
    .option('--data <@file|-|json>', 'fields that replace those of the sample event')
  addOutputOptions(command).action(async (type: string, flags: TriggerFlags) => {
    const key = readKey(io, flags.keyEnv)
    const { createEvent, sendEvent } = await import('../webhook/send-event.js')
    const event = createEvent(type, flags.data === undefined ? {} : await readJson(io, flags.data))
    printData(io, await sendEvent(io, event, flags.to, key), flags)
  })
}

interface VerifyFlags {
  readonly signature: string
  readonly keyEnv: readonly string[]
}

function addVerifyCommand(webhook: Command, io: Io): void {
  webhook
    .command('verify')
    .description('checks the signature of a body exactly as it was received')
    .argument('[file]', 'the body; defaults to stdin', '-')
    .requiredOption('--signature <text>', 'the header x-bill-sha-signature')
    .addOption(new Option('--key-env <name>', 'the variable that holds the security key; repeatable while you rotate keys').argParser(collect).makeOptionMandatory())
    .action(async (file: string, { signature, keyEnv }: VerifyFlags) => {
      const { verifySignature } = await import('bill-sdk/webhooks')
      const keys = keyEnv.map((name) => readKey(io, name))
      if (!(await verifySignature(await readBytes(io, file), signature, keys))) throw new InvalidSignatureError('The signature does not match the body and the key. Pass the body as received: a single changed byte, such as a line break at the end, invalidates it.')
      io.stdout.write('valid\n')
    })
}
