import type { Bill } from 'bill-sdk'
import { call } from '../catalog/call.js'
import { findOperation } from '../catalog/catalog.js'
import type { Operation } from '../catalog/operation.js'
import type { LookUp } from '../money/names.js'

/** Reads objects that a check or a preview needs. */
export const createLookUp = (bill: Bill, signal: AbortSignal): LookUp => async (method, id) => {
  const operation = findOperation(method) as Operation
  return call(bill, operation, { path: Object.fromEntries(operation.path.map(({ name }) => [name, id])) }, { signal })
}
