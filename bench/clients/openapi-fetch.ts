/** openapi-fetch, used as its documentation shows. */
import createClient from 'openapi-fetch'
import { HEADERS, VENDOR, VENDOR_CREATE, type Calls, type Setup } from './client.ts'

interface Untyped {
  GET(path: string, init: object): Promise<unknown>
  POST(path: string, init: object): Promise<unknown>
}

export function createCalls({ fetch, baseUrl }: Setup): Calls {
  const client = createClient({ baseUrl, headers: HEADERS, fetch }) as unknown as Untyped
  return {
    get: () => client.GET('/connect/v3/vendors/{vendorId}', { params: { path: { vendorId: VENDOR.id } } }),
    post: () => client.POST('/connect/v3/vendors', { body: VENDOR_CREATE }),
  }
}
