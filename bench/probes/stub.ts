/** A fetch without a network. */
import { VENDOR } from '../clients/client.ts'

const BODY = JSON.stringify(VENDOR)
const INIT = { status: 200, headers: { 'Content-Type': 'application/json' } }

/** Returns the JSON of a vendor for every request. */
export async function stubFetch(..._: unknown[]): Promise<Response> {
  return new Response(BODY, INIT)
}

export const STUB_URL = 'https://gateway.stage.bill.com'
