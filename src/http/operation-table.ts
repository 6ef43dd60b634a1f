/** The operations by their ids. */
import { rows, type OperationId } from '../../generated/contract/operations.js'
import type { Operation } from './operation.js'

type Operations = Readonly<Record<OperationId, Operation>>

let known: Operations | undefined

/** Read when the first call asks, so that it is no part of a cold start (docs/decisions/0010). */
export const operations = (): Operations => (known ??= read())

function read(): Operations {
  const facts = JSON.parse(rows) as Record<OperationId, Omit<Operation, 'id'>>
  return Object.fromEntries(Object.entries(facts).map(([id, rest]) => [id, { id, ...rest }])) as Operations
}
