import { verifySignature } from 'bill-sdk/webhooks'
import { InvalidSignatureError, UsageError } from '../errors.js'
import type { Io } from '../io.js'
import { readBytes, readJson } from '../operations/read-data.js'
import { assertPrintOptions, printData, type PrintOptions } from '../output/print.js'
import { createEvent, sendEvent } from './send-event.js'

export interface TriggerFlags extends PrintOptions {
  readonly to: string
  readonly keyEnv: string
  readonly data?: string
}

export interface VerifyFlags {
  readonly signature: string
  readonly keyEnv: readonly string[]
}

/** Reads a security key from a variable. @throws UsageError */
function readKey({ env }: Io, name: string): string {
  const key = env[name]
  if (!key) throw new UsageError(`The variable ${name} is not set. --key-env names the variable that holds the security key, never the key itself.`)
  return key
}

export async function trigger(io: Io, type: string, flags: TriggerFlags): Promise<void> {
  assertPrintOptions(io, flags)
  const key = readKey(io, flags.keyEnv)
  const event = createEvent(type, flags.data === undefined ? {} : await readJson(io, flags.data))
  printData(io, await sendEvent(io, event, flags.to, key), flags)
}

/** @throws InvalidSignatureError if none of the keys signed the body. */
export async function verify(io: Io, file: string, { signature, keyEnv }: VerifyFlags): Promise<void> {
  const keys = keyEnv.map((name) => readKey(io, name))
  if (!(await verifySignature(await readBytes(io, file), signature, keys)))
    throw new InvalidSignatureError('The signature does not match the body and the key. Pass the body as received: a single changed byte, such as a line break at the end, invalidates it.')
  io.stdout.write('valid\n')
}
