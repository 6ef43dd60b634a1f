/** BILL's sort text: `field:asc,field:desc`. https://developer.bill.com/docs/search-op-with-lists */
import type { Json, Operation } from '../contract/contract.js'
import { reject } from '../errors.js'
import { valuesAt } from './paths.js'

export interface Sort {
  readonly text: string
  /** The values that a row is sorted by. */
  keysOf(data: Readonly<Json>): unknown[]
  compare(a: readonly unknown[], b: readonly unknown[]): number
}

/** @returns undefined for the default order. @throws Rejection if a field cannot be sorted by. */
export function parseSort(text: string | undefined, operation: Pick<Operation, 'sortable'>): Sort | undefined {
  if (!text) return undefined
  const keys = text.split(',').map((term) => {
    const [field = '', direction = 'asc', ...rest] = term.trim().split(':')
    if (!operation.sortable?.includes(field)) reject(400, 'BDC_1129', `Invalid sort field: ${field}.`, 'REQUEST')
    if ((direction !== 'asc' && direction !== 'desc') || rest.length) reject(400, 'BDC_1129', `Invalid sort order: ${term}. Use ${field}:asc or ${field}:desc.`, 'REQUEST')
    return { field, sign: direction === 'asc' ? 1 : -1 }
  })
  return {
    text,
    keysOf: (data) => keys.map(({ field }) => valuesAt(data, field)[0] ?? null),
    compare(a, b) {
      for (let index = 0; index < keys.length; index++) {
        const order = compare(a[index], b[index])
        if (order) return order * (keys[index] as { sign: number }).sign
      }
      return 0
    },
  }
}

/** A missing value sorts first. */
function compare(a: unknown, b: unknown): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null)
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : Number(a > b)
  // A place after another one is at least 1 after it: amounts can differ by less.
  return Math.sign(Number(a) - Number(b))
}
