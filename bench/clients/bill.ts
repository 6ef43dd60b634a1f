/** bill-sdk as a user has it: session, retries, timeout, limits and typed errors all on. The session is given, so that no sign-in is measured. */
import { Bill } from '../../src/index.js'
import { BASE_URL, stubFetch, VENDOR_ID } from './stub.ts'

const bill = new Bill({ baseUrl: BASE_URL, devKey: 'bench-devKey', organizationId: '00801BENCH', sessionId: 'bench-session', fetch: stubFetch })

export const call = (): PromiseLike<unknown> => bill.vendors.get(VENDOR_ID)
