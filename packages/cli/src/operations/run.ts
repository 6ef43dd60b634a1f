/** Runs an operation: checks the input, asks, calls the SDK, and prints the data. */
import { isOutcomeUnknown } from 'bill-sdk'
import { call, listAll, type PageData } from '../catalog/call.js'
import { findOperation } from '../catalog/catalog.js'
import type { OperationInput } from '../catalog/input.js'
import { toKebabCase, type Operation } from '../catalog/operation.js'
import { validateInput } from '../catalog/validate.js'
import { readConnection } from '../client/connection.js'
import { createClient } from '../client/create-client.js'
import { askForMissing } from '../client/missing-credentials.js'
import { UnknownOutcomeError, UsageError } from '../errors.js'
import type { Io } from '../io.js'
import { confirmWrite } from '../money/confirm.js'
import { printAll } from '../output/print-all.js'
import { assertPrintOptions, printData, printPage, type PrintOptions } from '../output/print.js'
import { previewRequest } from './dry-run.js'
import type { OperationFlags } from './flags.js'
import { readInput } from './read-input.js'

export async function runOperation(io: Io, operation: Operation, args: readonly string[], flags: OperationFlags): Promise<void> {
  assertPrintOptions(io, flags)
  const input = await readInput(io, operation, args, flags)
  await assertValid(operation, input)
  const connection = readConnection(io, flags)
  const options: PrintOptions = { output: flags.output, columns: flags.columns, schema: operation.result }
  if (flags.dryRun) return printData(io, await previewRequest(io, operation, input, connection), { ...options, output: flags.output ?? 'json', schema: undefined })
  const bill = await createClient(io, await askForMissing(io, connection.variables, operation.auth))
  const { signal } = io
  const lookUp = async (method: string, id: string): Promise<unknown> => {
    const read = findOperation(method) as Operation
    return call(bill, read, { path: Object.fromEntries(read.path.map(({ name }) => [name, id])) }, { signal })
  }
  await confirmWrite(io, operation, input, flags, connection, lookUp)
  if (flags.all && operation.pageParameter !== undefined) return printAll(io, listAll(bill, operation, input, { signal }), options)
  const request = { signal, ...(flags.idempotencyKey !== undefined && { idempotencyKey: flags.idempotencyKey }) }
  const data = await call(bill, operation, input, request).catch((error: unknown) => explainOutcome(io, operation, error))
  if (operation.pageParameter === undefined) printData(io, data, options)
  else printPage(io, data as PageData, `--${toKebabCase(operation.pageParameter)}`, options)
}

async function assertValid(operation: Operation, input: OperationInput): Promise<void> {
  const problems = await validateInput(operation, input)
  if (problems.length) throw new UsageError(`${operation.id} was not sent:\n${problems.map((problem) => `  ${problem}`).join('\n')}\nSee bill ${operation.command.join(' ')} --help.`)
}

/** A retry-safe operation can be run again. After any other write, a person must look first. */
function explainOutcome({ signal }: Io, { id, isRetrySafe }: Operation, error: unknown): never {
  if (isRetrySafe || signal.aborted || !isOutcomeUnknown(error)) throw error
  const message = error instanceof Error ? error.message : `${id} failed.`
  throw new UnknownOutcomeError(/check before you retry/.test(message) ? message : `${message} BILL may have processed the request: check before you retry.`, { cause: error })
}
