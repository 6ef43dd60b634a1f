/** The client that Redocly generates from the same description. */
import { client } from 'redocly-client'
import { HEADERS, VENDOR, VENDOR_CREATE, type Calls, type Setup } from './client.ts'

export function createCalls({ fetch, baseUrl }: Setup): Calls {
  client.configure({ serverUrl: baseUrl, headers: HEADERS, fetch })
  return {
    get: () => client.getVendor({ path: { vendorId: VENDOR.id } }),
    post: () => client.createVendor({ body: VENDOR_CREATE }),
  }
}
