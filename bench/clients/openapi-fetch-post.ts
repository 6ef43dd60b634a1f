/** openapi-fetch, a call with a body. */
import createClient from 'openapi-fetch'
import type { paths } from '../../generated/contract/schema.js'
import { BASE_URL, stubFetch, VENDOR_CREATE } from './stub.ts'

const client = createClient<paths>({ baseUrl: BASE_URL, headers: { devKey: 'bench-devKey', sessionId: 'bench-session' }, fetch: stubFetch })

export const call = (): PromiseLike<unknown> => client.POST('/connect/v3/vendors', { body: VENDOR_CREATE as never })
