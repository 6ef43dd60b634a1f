/** The client that Redocly generates from the same description, into a temporary folder, when the bench runs. */
import { client } from 'redocly-generated'
import { BASE_URL, stubFetch, VENDOR_ID } from './stub.ts'

client.configure({ serverUrl: BASE_URL, headers: { devKey: 'bench-devKey', sessionId: 'bench-session' }, fetch: stubFetch })

export const call = (): PromiseLike<unknown> => client.getVendor({ path: { vendorId: VENDOR_ID } })
