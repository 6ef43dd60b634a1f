/** The one way to BILL: every tool calls operations through it, and it decides what is allowed. */
import type { Bill } from 'bill-sdk'
import { call } from '../catalog/call.js'
import { findOperation } from '../catalog/catalog.js'
import type { OperationInput } from '../catalog/input.js'
import type { Operation } from '../catalog/operation.js'
import { searchOperations } from '../catalog/search.js'
import { validateInput } from '../catalog/validate.js'
import { UnknownOutcomeError } from '../errors.js'
import type { Audit, AuditEntry } from './audit.js'
import { assertNotPaidByItself } from './auto-pay.js'
import type { Call, Details, Outcome } from './calls.js'
import { createLookUp } from './look-up.js'
import type { Money } from './money.js'
import { explainOutcome } from './outcome.js'
import { assertAllowed } from './policy.js'
import { NotAllowedError } from './not-allowed.js'
import type { Settings } from './settings.js'

/** Few enough for an assistant to read. */
const DEFAULT_PAGE_SIZE = 20

interface Parts {
  readonly settings: Settings
  readonly bill: Bill
  readonly audit: Audit
  readonly money: Money
}

export class Dispatcher {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /**
   * Checks a call, and sends it if it is allowed. Writes an audit line in any case.
   * @throws NotAllowedError if it is not allowed; UnknownOutcomeError if a write may have happened; what the SDK throws.
   */
  async dispatch(request: Call): Promise<Outcome> {
    const operation = findOperation(request.operation)
    const details: Details = {}
    const log = (result: AuditEntry['result'], error?: unknown): void =>
      this.#parts.audit.write({ tool: request.tool, action: request.action, operation: operation?.id ?? request.operation, ...(operation && { money: operation.money, path: idsOf(operation, request.input) }), ...details, result, reason: reasonOf(error) })
    // Without an audit, nothing is changed.
    if (request.action === 'write' || request.action === 'commit') log('started')
    try {
      const outcome = await this.#run(request, operation, details)
      log(outcome.question ? 'asked' : 'done')
      return outcome
    } catch (error) {
      log(error instanceof NotAllowedError ? 'not allowed' : error instanceof UnknownOutcomeError ? 'unknown' : 'failed', error)
      throw error
    }
  }

  async #run(request: Call, operation: Operation | undefined, details: Details): Promise<Outcome> {
    if (!operation) throw new NotAllowedError(unknownOperation(request.operation))
    const { action, signal } = request
    assertAllowed(operation, action, this.#parts.settings)
    const input = action === 'read' ? withPageSize(operation, request.input) : request.input
    const problems = await validateInput(operation, input)
    if (problems.length) throw new NotAllowedError(`${operation.id} was not sent: ${problems.join('; ')}. describe_operation says what it accepts.`)
    const { bill, money } = this.#parts
    if (action === 'prepare') return { data: await money.prepare(operation, input, details, signal) }
    if (action === 'commit') return money.commit(operation, input, request, details)
    if (action === 'write') await assertNotPaidByItself(operation, input, createLookUp(bill, signal))
    return { data: await call(bill, operation, input, { signal }).catch((error: unknown) => explainOutcome(operation, error)) }
  }
}

/** Only the IDs that the operation has: an assistant can pass anything. */
function idsOf(operation: Operation, { path }: OperationInput): Record<string, unknown> | undefined {
  const ids = operation.path.flatMap(({ name }) => (typeof path?.[name] === 'string' ? [[name, path[name]]] : []))
  return ids.length ? Object.fromEntries(ids) : undefined
}

/** Errors of BILL can quote what others wrote, so that only the names of their classes are kept. */
const reasonOf = (error: unknown): string | undefined => (error instanceof NotAllowedError ? error.message : error instanceof Error ? error.name : undefined)

function unknownOperation(name: string): string {
  const similar = searchOperations(name.replaceAll('.', ' '), 3).map(({ id }) => id)
  return `There is no operation "${name.slice(0, 80)}".${similar.length ? ` Similar ones are ${similar.join(', ')}.` : ''} Use search_operations to find one.`
}

function withPageSize({ query }: Operation, input: OperationInput): OperationInput {
  const hasSize = query.some(({ name }) => name === 'max')
  return hasSize && input.query?.['max'] === undefined ? { ...input, query: { ...input.query, max: DEFAULT_PAGE_SIZE } } : input
}
