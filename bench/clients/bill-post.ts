/** bill-sdk, a call with a body. */
import { Bill } from '../../src/index.js'
import type { VendorCreate } from '../../src/index.js'
import { BASE_URL, stubFetch, VENDOR_CREATE } from './stub.ts'

const bill = new Bill({ baseUrl: BASE_URL, devKey: 'bench-devKey', organizationId: '00801BENCH', sessionId: 'bench-session', fetch: stubFetch })

export const call = (): PromiseLike<unknown> => bill.vendors.create(VENDOR_CREATE as VendorCreate)
