/** The fetch client that hey-api generates from the same description. */
import { client, createVendor, getVendor } from 'hey-api-client'
import { HEADERS, VENDOR, VENDOR_CREATE, type Calls, type Setup } from './client.ts'

export function createCalls({ fetch, baseUrl }: Setup): Calls {
  client.setConfig({ baseUrl, headers: HEADERS, fetch })
  return {
    get: () => getVendor({ path: { vendorId: VENDOR.id } }),
    post: () => createVendor({ body: VENDOR_CREATE }),
  }
}
