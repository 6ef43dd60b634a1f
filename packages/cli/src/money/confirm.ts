/** Asks before a write is sent. */
import type { OperationInput } from '../catalog/input.js'
import type { Operation } from '../catalog/operation.js'
import type { Connection } from '../client/connection.js'
import { NotConfirmedError } from '../errors.js'
import { isInteractive, type Io } from '../io.js'
import { ask } from '../terminal/ask.js'
import { sanitizeLine } from '../terminal/sanitize.js'
import { style } from '../terminal/style.js'
import { confirmationOf, isConfirmed } from './confirmation.js'
import type { Fact } from './fact.js'
import { describeEffect } from './preview.js'
import type { LookUp } from './names.js'

export interface ConfirmFlags {
  readonly yes?: boolean
  readonly confirm?: string
}

const environmentFact = (io: Io, { isProduction, label }: Connection): Fact => ['environment', isProduction ? style(io, io.stderr, 'red', label) : label]

function printFacts({ stderr }: Io, facts: readonly Fact[], environment: Fact): void {
  const lines = [environment, ...facts.map(([label, value]): Fact => [sanitizeLine(label), sanitizeLine(value)])]
  const width = Math.max(...lines.map(([label]) => label.length))
  for (const [label, value] of lines) stderr.write(`  ${label.padEnd(width)}  ${value}\n`)
}

/**
 * Resolves if the write may be sent.
 * @throws NotConfirmedError if it may not, with what to do.
 */
export async function confirmWrite(io: Io, operation: Operation, input: OperationInput, flags: ConfirmFlags, connection: Connection, lookUp: LookUp): Promise<void> {
  if (operation.isRead) return
  if (operation.money === 'none') return confirmChange(io, operation, input, flags, connection)
  const confirmation = confirmationOf(operation, input)
  printFacts(io, await describeEffect(operation, input, lookUp), environmentFact(io, connection))
  if (flags.confirm !== undefined) {
    if (isConfirmed(confirmation, flags.confirm)) return
    throw new NotConfirmedError(`--confirm ${flags.confirm} does not match ${confirmation.what}, ${confirmation.value}. Nothing was sent.`)
  }
  if (!isInteractive(io)) throw new NotConfirmedError(`${operation.id} ${operation.money === 'moves' ? 'moves money' : 'changes where money goes, or who may send it'}: repeat ${confirmation.what} with --confirm to send it. Nothing was sent.`)
  const reply = await ask(io, `Type ${confirmation.what} (${sanitizeLine(confirmation.value)}) to confirm: `)
  if (!isConfirmed(confirmation, reply)) throw new NotConfirmedError('Not confirmed. Nothing was sent.')
}

async function confirmChange(io: Io, operation: Operation, { path = {} }: OperationInput, flags: ConfirmFlags, connection: Connection): Promise<void> {
  if (flags.yes) return
  if (!isInteractive(io)) throw new NotConfirmedError(`${operation.id} changes data: add --yes to send it without a question. Nothing was sent.`)
  printFacts(io, [['operation', operation.summary], ...Object.entries(path).map(([name, value]): Fact => [name, String(value)])], environmentFact(io, connection))
  const reply = await ask(io, 'Send this? [y/N] ')
  if (!/^y(es)?$/i.test(reply.trim())) throw new NotConfirmedError('Not confirmed. Nothing was sent.')
}
