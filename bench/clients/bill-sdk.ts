/**
 * bill-sdk with all behavior on: session, retries, timeout, limits and typed errors. It has a session, so that no sign-in is
 * measured. maxConcurrency is above the concurrency of every measurement, so that calls do not queue.
 */
import { Bill } from 'bill-sdk'
import { VENDOR, VENDOR_CREATE, type Calls, type Setup } from './client.ts'

export function createCalls({ fetch, baseUrl }: Setup): Calls {
  const bill = new Bill({ baseUrl, devKey: 'bench-devKey', organizationId: '00801BENCH', sessionId: 'bench-session', maxConcurrency: 64, fetch: (url, init) => fetch(url, init) })
  return {
    get: () => bill.vendors.get(VENDOR.id),
    post: () => bill.vendors.create(VENDOR_CREATE as never),
    async list() {
      let count = 0
      for await (const _ of bill.vendors.list({ max: 100 })) count++
      return count
    },
  }
}
