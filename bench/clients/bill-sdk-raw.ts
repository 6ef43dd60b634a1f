/** The raw client of bill-sdk: `createRawClient` of `bill-sdk/raw`, or `bill.raw` in 0.1.0. */
import { Bill } from 'bill-sdk'
import { VENDOR, VENDOR_CREATE, type Calls, type Setup } from './client.ts'

interface Raw {
  GET(path: string, init: object): Promise<unknown>
  POST(path: string, init: object): Promise<unknown>
}

const { createRawClient } = (await import('bill-sdk/raw').catch(() => ({}))) as { createRawClient?: (bill: Bill) => Raw }

export function createCalls({ fetch, baseUrl }: Setup): Calls {
  const bill = new Bill({ baseUrl, devKey: 'bench-devKey', organizationId: '00801BENCH', sessionId: 'bench-session', maxConcurrency: 64, fetch: (url, init) => fetch(url, init) })
  const raw = createRawClient ? createRawClient(bill) : (bill as unknown as { raw: Raw }).raw
  return {
    get: () => raw.GET('/connect/v3/vendors/{vendorId}', { params: { path: { vendorId: VENDOR.id } } }),
    post: () => raw.POST('/connect/v3/vendors', { body: VENDOR_CREATE }),
  }
}
