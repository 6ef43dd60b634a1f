import { hostname } from 'node:os'
import { createInterface } from 'node:readline'
import { readConnection, type ConnectionFlags } from '../client/connection.js'
import { createClient } from '../client/create-client.js'
import { askForMissing } from '../client/missing-credentials.js'
import { variableOf } from '../client/variables.js'
import { UsageError } from '../errors.js'
import { isInteractive, type Io } from '../io.js'
import { ask } from '../terminal/ask.js'
import { formatVariable, saveVariables } from './save-variables.js'

export interface TrustFlags extends ConnectionFlags {
  readonly save?: string
}

/** Completes an MFA challenge, and prints or saves the ID that BILL remembers. */
export async function trust(io: Io, flags: TrustFlags): Promise<void> {
  const connection = readConnection(io, flags)
  // A remembered ID would make the session trusted already.
  const { rememberMeId: _old, device = hostname(), ...variables } = await askForMissing(io, connection.variables, ['session'])
  const rememberMeId = await completeChallenge(io, variables, device)
  const result = { [variableOf('rememberMeId')]: rememberMeId, [variableOf('device')]: device }
  if (flags.save === undefined) return void io.stdout.write(Object.entries(result).map(([name, value]) => formatVariable(name, value)).join(''))
  await saveVariables(flags.save, result)
  io.stderr.write(`Trusted for 30 days as ${device}. Saved to ${flags.save}, which only you can read.\n`)
}

async function completeChallenge(io: Io, variables: Parameters<typeof createClient>[1], device: string): Promise<string> {
  const bill = await createClient(io, variables, { onMfaChallenge: null })
  const { signal } = io
  const { challengeId } = await bill.mfa.challenge({}, { signal })
  const token = (await readCode(io)).trim()
  if (!/^\d{6}$/.test(token)) throw new UsageError('The code must have six digits. Run bill trust again for a new code.')
  const { rememberMeId } = await bill.mfa.validateChallenge({ challengeId, token, device, machineName: device, rememberMe: true }, { signal })
  if (!rememberMeId) throw new Error('BILL accepted the code, but returned no ID to remember.')
  return rememberMeId
}

/** A program can pass the code on stdin. */
async function readCode(io: Io): Promise<string> {
  if (isInteractive(io)) return ask(io, 'Code that BILL sent to your phone: ')
  for await (const line of createInterface({ input: io.stdin, signal: io.signal })) return line
  throw new UsageError('BILL sent a code, but there is no terminal to ask for it, and stdin is empty.')
}
