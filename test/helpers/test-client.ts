/** Creates a new client for each test. Clients with the same key share limits within a process, so every key is unique. */
import { Bill, type BillOptions } from '../../src/index.js'

let count = 0

/** Returns a text that no other test uses, such as `devKey-17-secret`. */
export const uniqueText = (name: string): string => `${name}-${++count}-secret`

/** Creates a client with credentials of every scheme, so that it can call every operation. */
export function createTestClient(baseUrl: string, options: BillOptions = {}): Bill {
  const own = { devKey: uniqueText('devKey'), username: uniqueText('username'), password: uniqueText('password'), organizationId: uniqueText('00801'), apiToken: uniqueText('apiToken') }
  return new Bill({ baseUrl, ...own, ...options })
}

/** Returns the error of a promise that must reject. */
export async function errorOf<E = Error>(promise: PromiseLike<unknown>): Promise<E> {
  try {
    await promise
  } catch (error) {
    return error as E
  }
  throw new Error('The promise was expected to reject, but it did not.')
}
