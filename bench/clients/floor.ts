/** Only `fetch(url, init)` and JSON.parse: the minimum work of any client. */
import { HEADERS, PATH, VENDOR_CREATE, type Calls, type Setup } from './client.ts'

export function createCalls({ fetch, baseUrl }: Setup): Calls {
  const url = baseUrl + PATH
  const collection = `${baseUrl}/connect/v3/vendors`
  const headers = { ...HEADERS, Accept: 'application/json' }
  const parse = async (response: Response): Promise<unknown> => JSON.parse(await response.text())
  return {
    get: async () => parse(await fetch(url, { method: 'GET', headers })),
    post: async () => parse(await fetch(collection, { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(VENDOR_CREATE) })),
    async list() {
      let count = 0
      for (let page: string | undefined = ''; page !== undefined; ) {
        const query: string = page && `&page=${encodeURIComponent(page)}`
        const { results, nextPage } = (await parse(await fetch(`${collection}?max=100${query}`, { method: 'GET', headers }))) as { results: object[]; nextPage?: string }
        for (const _ of results) count++
        page = nextPage
      }
      return count
    },
  }
}
