/** What every client talks to: a fetch that answers at once with the JSON of a vendor, whatever is asked. */

/** Examples of the description, put in by the bundler. */
declare const EXAMPLES: { readonly answer: { readonly id: string }; readonly body: object }

export const BASE_URL = 'https://gateway.stage.bill.com'
export const VENDOR_ID = EXAMPLES.answer.id
export const VENDOR_CREATE = EXAMPLES.body

const VENDOR = JSON.stringify(EXAMPLES.answer)

/** Fits the fetch of every client; the request is not looked at. */
export async function stubFetch(..._: unknown[]): Promise<Response> {
  return new Response(VENDOR, { status: 200, headers: { 'Content-Type': 'application/json' } })
}

/** The least that any client must do: the stub's answer, as text, parsed. */
export async function floor(): Promise<unknown> {
  const response = await stubFetch(`${BASE_URL}/connect/v3/vendors/${VENDOR_ID}`)
  return JSON.parse(await response.text())
}
