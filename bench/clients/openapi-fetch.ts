/** openapi-fetch as its README has it. */
import createClient from 'openapi-fetch'
import type { paths } from '../../generated/contract/schema.js'
import { BASE_URL, stubFetch, VENDOR_ID } from './stub.ts'

const client = createClient<paths>({ baseUrl: BASE_URL, headers: { devKey: 'bench-devKey', sessionId: 'bench-session' }, fetch: stubFetch })

export const call = (): PromiseLike<unknown> => client.GET('/connect/v3/vendors/{vendorId}', { params: { path: { vendorId: VENDOR_ID } } })
