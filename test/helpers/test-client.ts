/** A client of its own for each test: limits are shared by key within a process, so no two tests may use the same one. */
import { Bill, type BillOptions } from '../../src/index.js'

let count = 0

/** A text that no other test has, such as `devKey-17-secret`. */
export const unique = (name: string): string => `${name}-${++count}-secret`

/** Credentials of every kind, of which the operation takes what it needs. */
export function freshBill(baseUrl: string, options: BillOptions = {}): Bill {
  const own = { devKey: unique('devKey'), username: unique('username'), password: unique('password'), organizationId: unique('00801'), apiToken: unique('apiToken') }
  return new Bill({ baseUrl, ...own, ...options })
}

/** The error of a promise that must reject. */
export async function errorOf<E = Error>(promise: PromiseLike<unknown>): Promise<E> {
  try {
    await promise
  } catch (error) {
    return error as E
  }
  throw new Error('The promise was expected to reject, but it did not.')
}
