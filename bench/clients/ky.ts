/** ky: a fetch wrapper with retries and a timeout, without types of the API. */
import ky from 'ky'
import { HEADERS, PATH, VENDOR_CREATE, type Calls, type Setup } from './client.ts'

export function createCalls({ fetch, baseUrl }: Setup): Calls {
  const client = ky.create({ prefixUrl: baseUrl, headers: HEADERS, fetch })
  return {
    get: () => client.get(PATH.slice(1)).json(),
    post: () => client.post('connect/v3/vendors', { json: VENDOR_CREATE }).json(),
  }
}
